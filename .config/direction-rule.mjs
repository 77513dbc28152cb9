// The lint rule behind direction.mjs. It looks at every import of a file: another library, a relative path, a package.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DIRECTION, FEATURE_ORDER, SEPARATED, SERVER_PACKAGES } from './direction.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TEST_FILE = /\.(spec|test|harness)\.ts$|\/testing\/|\/bench\//;

/** What any test may use: test support, and real servers. */
const TEST_SUPPORT = ['scope:testing', 'scope:embedded'];

/** Folder → { name, tags } of every project. */
const projects = new Map(
  ['apps', 'libs'].flatMap((top) =>
    readdirSync(join(ROOT, top))
      .map((name) => `${top}/${name}`)
      .filter((folder) => existsSync(join(ROOT, folder, 'project.json')))
      .map((folder) => [folder, JSON.parse(readFileSync(join(ROOT, folder, 'project.json'), 'utf8'))]),
  ),
);

const featureOf = ({ tags }) => tags.find((tag) => tag.startsWith('feature:'))?.slice('feature:'.length);

/** Why `from` must not use the library `to`; null when it may. */
function whyNotLibrary(from, to, isTest) {
  if (from === to)
    return `${to.name} uses its own files by relative paths, or an import cycle through its index appears.`;
  if (isTest && TEST_SUPPORT.some((tag) => to.tags.includes(tag))) return null;
  const lines = from.tags.map((tag) => DIRECTION[tag]).filter(Boolean);
  if (lines.length === 0) return `${from.name} has no tag of .config/direction.mjs in its project.json.`;
  const [fromFeature, toFeature] = [featureOf(from), featureOf(to)];
  if (fromFeature && toFeature) {
    const may = ['identity', 'ledger', ...(FEATURE_ORDER[fromFeature] ?? [])];
    return may.includes(toFeature) ? null : lines[0].why;
  }
  return lines.some(({ may }) => to.tags.some((tag) => may.includes(tag))) ? null : lines[0].why;
}

/** Why the project must not use the npm package or Node module; null when it may. */
function whyNotPackage({ tags }, name, isTest) {
  const line = tags.map((tag) => DIRECTION[tag]).find(Boolean);
  if (line === undefined || line.packages === 'any' || isTest) return null;
  const isServer = name.startsWith('node:') || SERVER_PACKAGES.test(name);
  return line.packages === 'none' || isServer ? line.why : null;
}

/** Why the file must not reach the path; null when it may. */
function whyNotPath(file, target, folder) {
  if (!target.startsWith(`${folder}/`))
    return 'Another library is used by its name, @supplydock/<name>, so that only its index is public.';
  const line = SEPARATED.find(({ from, to }) => file.startsWith(`${from}/`) && target.startsWith(`${to}/`));
  return line?.why ?? null;
}

/** @param {string} path of the file, relative to the clone */
function whyNot(path, source) {
  const folder = path.split('/').slice(0, 2).join('/');
  const project = projects.get(folder);
  if (project === undefined) return null;
  const isTest = TEST_FILE.test(path);
  if (source.startsWith('.')) {
    const target = relative(ROOT, resolve(ROOT, dirname(path), source));
    const isOwnTestReadingSeeds = isTest && target.startsWith('seeds/');
    return isOwnTestReadingSeeds ? null : whyNotPath(path, target, folder);
  }
  const name = /^@supplydock\/([^/]+)$/.exec(source)?.[1];
  if (name === undefined) {
    if (source.startsWith('@supplydock/')) return 'Only the index of a library is public.';
    return whyNotPackage(project, source, isTest);
  }
  const library = projects.get(`libs/${name}`);
  return library === undefined ? `There is no library ${name}.` : whyNotLibrary(project, library, isTest);
}

export const directionRule = {
  meta: { type: 'problem', schema: [], messages: { refused: '{{source}} is out of reach here: {{why}}' } },
  create(context) {
    const path = relative(ROOT, context.filename);
    const check = (node) => {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      const why = whyNot(path, source);
      if (why !== null) context.report({ node: node.source, messageId: 'refused', data: { source, why } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: (node) => check({ source: node.source ?? node.argument?.literal }),
    };
  },
};
