import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

/** The socket brings some kilobytes at a time; handed on one by one, their number would cost more than their bytes. */
const PIECE_BYTES = 512 * 1024;

/**
 * Hands the rows of a query on, piece by piece; while one piece is worked on, the next one is fetched. When the receiver
 * fails, the rest is read and dropped before the error is thrown: a COPY left open would make the connection deaf to its
 * ROLLBACK.
 * @param query a SELECT without parameters
 */
export async function copyOut(
  client: PoolClient,
  query: string,
  receive: (piece: Buffer) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  let working = Promise.resolve();
  let gathered: Buffer[] = [];
  let bytes = 0;
  const handOn = async (): Promise<void> => {
    const piece = Buffer.concat(gathered);
    [gathered, bytes] = [[], 0];
    await working; // the piece before
    if (failures.length === 0) working = receive(piece).catch((error: unknown) => void failures.push(error));
  };
  for await (const chunk of client.query(copyTo(`COPY (${query}) TO STDOUT`)) as AsyncIterable<Buffer>) {
    if (failures.length > 0) continue;
    gathered.push(chunk);
    bytes += chunk.length;
    if (bytes >= PIECE_BYTES) await handOn();
  }
  if (bytes > 0) await handOn();
  await working;
  if (failures.length > 0) throw failures[0];
}

/**
 * Loads rows that come piece by piece.
 * @param target table and column list
 */
export async function copyIn(client: PoolClient, target: string, pieces: AsyncIterable<Buffer>): Promise<void> {
  await pipeline(Readable.from(pieces, { objectMode: true }), client.query(copyFrom(`COPY ${target} FROM STDIN`)));
}
