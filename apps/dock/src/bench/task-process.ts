import { TASKS, type TaskName } from './task.js';

// The process behind runTask: one task, its answer over the channel, end.
const [name, argument] = process.argv.slice(2);
const task = TASKS[name as TaskName] as (argument: unknown) => Promise<unknown> | unknown;
const answer = await task(JSON.parse(argument));
process.send!(answer, () => process.exit(0)); // a solver's idle threads would keep the process alive
