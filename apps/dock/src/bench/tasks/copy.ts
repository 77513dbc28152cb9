import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { FLAT_TABLE } from '../database/load-day.js';

export interface CopyTask {
  readonly env: Readonly<Record<string, string>>;
}

export interface CopyFigures {
  /** The rows that a round reads, flat, out of one table. */
  readonly outMs: number;
  /** The rows that a round writes, into two bare tables in one transaction. */
  readonly inMs: number;
  readonly outBytes: number;
  readonly inBytes: number;
}

const TABLES = ['awards', 'award_lines'] as const;

/** Times what no program can do without: COPY of a round's rows out of the database, and of its result's rows in. */
export async function measureCopy({ env }: CopyTask): Promise<CopyFigures> {
  const client = new pg.Client({ connectionString: env.DATABASE_URL });
  await client.connect();
  try {
    const [{ id }] = (
      await client.query<{ id: string }>(`SELECT id FROM rounds WHERE awards_sha256 IS NOT NULL LIMIT 1`)
    ).rows;
    const written: { table: string; chunks: Buffer[] }[] = [];
    for (const table of TABLES)
      written.push({ table, chunks: await drain(client, `${table}_${id.replaceAll('-', '')}`) });
    const outStart = performance.now();
    const out = client.query(copyTo(`COPY ${FLAT_TABLE} TO STDOUT`));
    let outBytes = 0;
    out.on('data', (chunk: Buffer) => (outBytes += chunk.length));
    await once(out, 'end');
    const outMs = performance.now() - outStart;

    const inStart = performance.now();
    await client.query('BEGIN');
    for (const { table, chunks } of written) {
      await client.query(`CREATE TABLE bench_${table} (LIKE ${table} INCLUDING DEFAULTS INCLUDING CONSTRAINTS)`);
      await pipeline(Readable.from(chunks), client.query(copyFrom(`COPY bench_${table} FROM STDIN`)));
    }
    await client.query('COMMIT');
    const inMs = performance.now() - inStart;
    await client.query(`DROP TABLE ${TABLES.map((table) => `bench_${table}`).join(', ')}`);
    const inBytes = written.flatMap(({ chunks }) => chunks).reduce((sum, chunk) => sum + chunk.length, 0);
    return { outMs, inMs, outBytes, inBytes };
  } finally {
    await client.end();
  }
}

async function drain(client: pg.Client, table: string): Promise<Buffer[]> {
  const chunks: Buffer[] = [];
  const rows = client.query(copyTo(`COPY ${table} TO STDOUT`));
  rows.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(rows, 'end');
  return chunks;
}
