import { measureCheck } from './tasks/check.js';
import { measureCopy } from './tasks/copy.js';
import { measureEngine } from './tasks/engine.js';
import { compareIterated } from './tasks/iterated.js';
import { measureRound } from './tasks/round.js';
import { compareTransport } from './tasks/transport.js';

/** What may run in a process of its own. */
export const TASKS = {
  engine: measureEngine,
  check: measureCheck,
  iterated: compareIterated,
  transport: compareTransport,
  round: measureRound,
  copy: measureCopy,
} as const;

export type Tasks = typeof TASKS;
export type TaskName = keyof Tasks;
