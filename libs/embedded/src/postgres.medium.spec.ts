import { createServer, type Server } from 'node:net';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { findPostgres, startPostgres, stopPostgres } from './postgres.js';
import { isProcessOf } from './processes.js';

const MINUTE = 60_000;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'supplydock-embedded-'));
  chmodSync(folder, 0o755);
});
afterAll(async () => {
  await stopPostgres(folder);
  rmSync(folder, { recursive: true, force: true });
}, MINUTE);

async function ask<T>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  it(
    'starts in an empty folder, in UTF-8, ordered by code point, and asks for its password',
    async () => {
      const server = await startPostgres(folder, 'fast');
      expect(server.isStartedHere).toBe(true);
      const [{ order }] = await ask<{ order: string }>(
        server.url,
        `SELECT string_agg(t, '' ORDER BY t) || lower('ÄЖ') AS order FROM (VALUES ('b'), ('B'), ('浦'), ('a')) v(t)`,
      );
      expect(order).toBe('Bab浦äж');
      expect(await ask(server.url, 'SHOW server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
      await expect(ask(server.url.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(/password/);
    },
    MINUTE,
  );

  it('is found running instead of started twice', async () => {
    const first = await findPostgres(folder);
    const second = await startPostgres(folder, 'fast');
    expect(second).toEqual({ ...first, isStartedHere: false });
  });

  it(
    'keeps data, port and password over a stop',
    async () => {
      const before = await startPostgres(folder, 'fast');
      await ask(before.url, 'CREATE TABLE kept AS SELECT 42 AS n');
      expect(await stopPostgres(folder)).toBe(true);
      expect(isProcessOf(before.pid, folder)).toBe(false);
      expect(await findPostgres(folder)).toBeNull();
      const after = await startPostgres(folder, 'fast');
      expect(after.url).toBe(before.url);
      expect(await ask(after.url, 'SELECT n FROM kept')).toEqual([{ n: 42 }]);
    },
    MINUTE,
  );

  it(
    'starts again after kill -9, also when its process number now belongs to somebody else',
    async () => {
      const { pid } = await startPostgres(folder, 'fast');
      process.kill(pid, 'SIGKILL');
      const record = join(folder, 'data/postmaster.pid');
      const stale = readFileSync(record, 'utf8').replace(/^\d+/, String(process.pid));
      while (isProcessOf(pid, folder)) await new Promise((resolve) => setTimeout(resolve, 20));
      writeFileSync(record, stale);
      const again = await startPostgres(folder, 'fast');
      expect(again.isStartedHere).toBe(true);
      expect(await ask(again.url, 'SELECT n FROM kept')).toEqual([{ n: 42 }]);
    },
    MINUTE,
  );

  it(
    'takes another port when somebody has taken its own',
    async () => {
      const { port } = await startPostgres(folder, 'fast');
      await stopPostgres(folder);
      const thief: Server = createServer().listen(port, '127.0.0.1');
      try {
        const moved = await startPostgres(folder, 'fast');
        expect(moved.port).not.toBe(port);
        expect(await ask(moved.url, 'SELECT n FROM kept')).toEqual([{ n: 42 }]);
      } finally {
        thief.close();
      }
    },
    MINUTE,
  );
});
