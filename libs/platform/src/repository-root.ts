import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where files that are read at run time (seeds, the built portal) are found: the folder of the clone: the nearest one above this file that holds package.json (the same from source and from dist). */
export const REPOSITORY_ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (folder === dirname(folder))
    throw new Error('package.json was not found in any folder above: the clone is not whole.');
  return findRoot(dirname(folder));
}
