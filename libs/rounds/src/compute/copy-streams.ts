import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

/**
 * Hands the rows of a query on, piece by piece. When the receiver fails, the rest is read and dropped before the error is
 * thrown: a COPY left open would make the connection deaf to its ROLLBACK.
 * @param query a SELECT without parameters
 */
export async function copyOut(
  client: PoolClient,
  query: string,
  receive: (piece: Buffer) => Promise<void>,
): Promise<void> {
  let failure: { readonly error: unknown } | null = null;
  for await (const piece of client.query(copyTo(`COPY (${query}) TO STDOUT`))) {
    if (failure) continue;
    try {
      await receive(piece as Buffer);
    } catch (error) {
      failure = { error };
    }
  }
  if (failure) throw failure.error;
}

/**
 * Loads rows that come piece by piece.
 * @param target table and column list
 */
export async function copyIn(client: PoolClient, target: string, pieces: AsyncIterable<Buffer>): Promise<void> {
  await pipeline(Readable.from(pieces, { objectMode: true }), client.query(copyFrom(`COPY ${target} FROM STDIN`)));
}
