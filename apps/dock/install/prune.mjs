// Runs after npm ci (postinstall): deletes what the packages bring along and nobody here loads, each line with its reason.
// About a third of node_modules. Plain JavaScript for any Node from 20 on.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './common.mjs';

/** Folders and files under node_modules that nobody loads. */
const UNUSED = [
  ['node/node_modules', 'the place into which the pinned Node was downloaded; node/bin holds it'],
  ['echarts/dist', 'ready-made bundles; the portal imports echarts/core part by part'],
  ['zrender/dist', 'the same for the drawing library of echarts'],
  ['typeorm/browser', 'TypeORM for the browser'],
  ['class-validator/bundles', 'bundles for script tags'],
  ['class-validator/esm5', 'for browsers without ES2015'],
  ['libphonenumber-js/bundle', 'bundles for script tags'],
  ['esbuild-wasm/esbuild.wasm', 'the fallback of jest-preset-angular; esbuild itself is installed'],
  ['colorjs.io/types', 'types of a library that only sass-embedded uses'],
  ['rxjs/src', 'sources; dist is loaded'],
  ['rxjs/dist/esm5', 'for browsers without ES2015'],
  ['@napi-rs/wasm-runtime/dist', "Nx's fallback where no binary for the system exists"],
  ['@redocly/config/lib-esm', 'a second copy; lib is loaded'],
  ['playwright-core/lib/vite', "the trace viewer's and recorder's pages"],
  ['zod/src', 'sources; zod itself is a compiled part of the forms package'],
  ['zrender/src', 'sources'],
];

/** Names, anywhere in node_modules, that nobody loads. */
const UNUSED_NAMES = [
  [/\.map$/, 'source maps of packages: 170 MB'],
  [/^node\.abi\d+\..*\.node$/, "lmdb's binaries for Nodes other than the pinned one, which loads the napi one"],
  [/^(?!.*(licen[cs]e|notice)).*\.md$/i, 'documents; licences stay'],
  [/\.a$/, "PostgreSQL's libraries for C programs"],
  [/^pdfkit\.(browser|standalone|old)/, 'PDFs made in a browser, or by old Nodes'],
  [/^swagger-ui-es-bundle.*\.js$/, 'bundles for bundlers; the page of the API loads swagger-ui-bundle.js'],
];

/** Angular's number and date formats for languages that the portal does not speak. */
const LOCALES = '@angular/common/locales';
const SPOKEN_LOCALE = /^(en|zh)\b|^(closure-locale|global|extra)/;

/** Deletes all of it; safe to run again. */
export function prune(modules = join(ROOT, 'node_modules')) {
  if (!existsSync(modules)) return; // a dry run
  const remove = (path) => rmSync(join(modules, path), { recursive: true, force: true });
  for (const [path] of UNUSED) remove(path);
  for (const path of readdirSync(modules, { recursive: true })) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (UNUSED_NAMES.some(([pattern]) => pattern.test(name))) remove(path);
  }
  const locales = join(modules, LOCALES);
  for (const folder of ['', 'global', 'extra'].map((name) => join(locales, name)).filter(existsSync)) {
    for (const name of readdirSync(folder)) if (!SPOKEN_LOCALE.test(name)) rmSync(join(folder, name));
  }
}

prune();
