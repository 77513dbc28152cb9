import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { stateFolder } from '../services/state-folder.js';

/** Where the bench keeps what it builds or fetches for its peers: .supplydock/bench. */
export function benchFolder(): string {
  const folder = join(stateFolder().root, 'bench');
  mkdirSync(folder, { recursive: true });
  return folder;
}
