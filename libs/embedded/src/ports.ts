import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { EmbeddedError } from './embedded-error.js';

/** Below the range that the system hands to outgoing connections, so that a remembered port stays free. */
const FIRST_PORT = 20_000;
const LAST_PORT = 29_999;
const TRIES = 50;

/** True when a listener on 127.0.0.1:`port` could be opened this moment. */
export function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** A free port of 127.0.0.1 in 20000-29999; `preferred` when that one is free. Throws when 50 tries find none. */
export async function chooseFreePort(preferred?: number): Promise<number> {
  if (preferred !== undefined && (await isPortFree(preferred))) return preferred;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const port = randomInt(FIRST_PORT, LAST_PORT + 1);
    if (await isPortFree(port)) return port;
  }
  throw new EmbeddedError(`No free port was found between ${FIRST_PORT} and ${LAST_PORT} on 127.0.0.1.`);
}

/** `first` when it is free on `host`, else the next free one above it. Throws when the 100 above are taken, too. */
export async function chooseNextPort(first: number, host: string): Promise<number> {
  const last = Math.min(first + 100, 65_535);
  for (let port = first; port <= last; port++) if (await isPortFree(port, host)) return port;
  throw new EmbeddedError(`No port from ${first} to ${last} is free on ${host}.`);
}
