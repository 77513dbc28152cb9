import { createServer, type Server } from 'node:net';
import { chooseFreePort, chooseNextPort, isPortFree } from './ports.js';

let holder: Server;
let taken: number;

beforeAll(async () => {
  taken = await chooseFreePort();
  holder = createServer();
  await new Promise<void>((resolve) => holder.listen(taken, '127.0.0.1', resolve));
});
afterAll(() => {
  holder.close();
});

describe('ports', () => {
  it('sees a taken one', async () => {
    expect(await isPortFree(taken)).toBe(false);
  });

  it('prefers the remembered one only while it is free', async () => {
    expect(await chooseFreePort(taken)).not.toBe(taken);
    const free = await chooseFreePort();
    expect(await chooseFreePort(free)).toBe(free);
  });

  it('goes upwards from a taken one', async () => {
    const next = await chooseNextPort(taken, '127.0.0.1');
    expect(next).toBeGreaterThan(taken);
    expect(next).toBeLessThanOrEqual(taken + 100);
  });
});
