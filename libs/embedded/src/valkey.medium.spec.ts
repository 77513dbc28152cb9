import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { isPortFree } from './ports.js';
import { waitUntil } from './processes.js';
import { findValkey, startValkey, stopValkey } from './valkey.js';

const MINUTE = 60_000;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'supplydock-embedded-'));
});
afterAll(async () => {
  await stopValkey(folder);
  rmSync(folder, { recursive: true, force: true });
}, MINUTE);

describe('the embedded Valkey', () => {
  it(
    'drops nothing when it is full, and asks for its password',
    async () => {
      const server = await startValkey(folder);
      const client = new Redis(server.url);
      expect(await client.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
      await client.quit();
      const stranger = new Redis({ port: server.port, host: '127.0.0.1', retryStrategy: () => null });
      stranger.on('error', () => undefined);
      await expect(stranger.get('x')).rejects.toThrow(/NOAUTH/);
      stranger.disconnect();
    },
    MINUTE,
  );

  it(
    'is found running instead of started twice, and stops',
    async () => {
      const running = await findValkey(folder);
      expect(await startValkey(folder)).toEqual({ ...running, isStartedHere: false });
      expect(await stopValkey(folder)).toBe(true);
      expect(await findValkey(folder)).toBeNull();
      expect(await stopValkey(folder)).toBe(false);
    },
    MINUTE,
  );
});

describe('the servers of a test run', () => {
  it(
    'end with their data when the test run is killed',
    async () => {
      const library = new URL('../../../dist/libs/testing/src/services/index.js', import.meta.url).href;
      const code = `import(${JSON.stringify(library)}).then(async ({ startTestServices }) => {
      const services = await startTestServices(); process.send(services.databaseUrl); setInterval(() => {}, 1000); });`;
      const own = mkdtempSync(join(tmpdir(), 'supplydock-run-'));
      chmodSync(own, 0o755);
      const run = spawn(process.execPath, ['--eval', code], {
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        env: { ...process.env, TMPDIR: own, NODE_OPTIONS: '' },
      });
      const url = await new Promise<string>((resolve) => run.once('message', resolve));
      expect(readdirSync(own)).toHaveLength(1);
      run.kill('SIGKILL');
      expect(await waitUntil(() => readdirSync(own).length === 0, 20_000)).toBe(true);
      expect(await isPortFree(Number(new URL(url).port))).toBe(true);
      rmSync(own, { recursive: true });
    },
    MINUTE,
  );
});
