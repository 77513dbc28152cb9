// Ends the process at once when it has used the CPU time or the memory that its step may use.
import { workerData } from 'node:worker_threads';

const LOOK_EVERY_MS = 50;
const { deadline, mostBytes } = workerData;
const never = new Int32Array(new SharedArrayBuffer(4));

for (;;) {
  Atomics.wait(never, 0, 0, LOOK_EVERY_MS);
  const { user, system } = process.cpuUsage();
  if ((user + system) / 1000 > deadline[0] || process.memoryUsage.rss() > mostBytes)
    process.kill(process.pid, 'SIGKILL');
}
