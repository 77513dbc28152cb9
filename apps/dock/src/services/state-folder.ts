import { accessSync, constants, mkdirSync, statfsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { REPOSITORY_ROOT } from '@supplydock/platform';
import { Failure } from '../failure.js';

/** The demo city with its log and room for some rounds. */
const NEEDED_MEGABYTES = 500;

/** Where one installation keeps what outlives a start. Nothing of it is under version control. */
export interface StateFolder {
  readonly root: string;
  readonly postgres: string;
  readonly valkey: string;
  readonly logs: string;
  /** Who runs `start` here. */
  readonly lock: string;
}

/** SUPPLYDOCK_DATA, or .supplydock in the clone. */
export function stateFolder(env: NodeJS.ProcessEnv = process.env): StateFolder {
  const root = resolve(REPOSITORY_ROOT, env.SUPPLYDOCK_DATA || '.supplydock');
  return {
    root,
    postgres: join(root, 'postgres'),
    valkey: join(root, 'valkey'),
    logs: join(root, 'logs'),
    lock: join(root, 'start.json'),
  };
}

/** Makes the folder, or says in one sentence why it cannot serve: no write access, no space. */
export function prepareStateFolder(folder: StateFolder): void {
  try {
    mkdirSync(folder.logs, { recursive: true });
    accessSync(folder.root, constants.W_OK);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'error';
    throw new Failure(
      `${folder.root} cannot be written (${code}): start as the owner of the clone, or name another folder in SUPPLYDOCK_DATA.`,
    );
  }
  const { bavail, bsize } = statfsSync(folder.root);
  const free = Math.floor((bavail * bsize) / 2 ** 20);
  if (free < NEEDED_MEGABYTES) {
    throw new Failure(
      `Not enough space for the database in ${folder.root}: ${free} MB are free and ${NEEDED_MEGABYTES} MB are needed.`,
    );
  }
}
