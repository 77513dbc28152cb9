import type { EntityManager } from 'typeorm';
import { pgClientOf } from '@supplydock/platform';

export type RoundFileKind = 'snapshot' | 'awards';

/** Stores a file's packed parts as they come, numbered from 0. */
export async function storeFile(
  tx: EntityManager,
  jurisdictionId: string,
  roundId: string,
  kind: RoundFileKind,
  parts: AsyncIterable<Buffer> | Iterable<Buffer>,
): Promise<void> {
  const client = await pgClientOf(tx);
  let part = 0;
  for await (const bytes of parts) {
    await client.query(
      'INSERT INTO round_files (jurisdiction_id, round_id, kind, part, bytes) VALUES ($1, $2, $3, $4, $5)',
      [jurisdictionId, roundId, kind, part++, bytes],
    );
  }
}

/** One stored part (packed), or null past the last one. */
export async function readPart(
  tx: EntityManager,
  jurisdictionId: string,
  roundId: string,
  kind: RoundFileKind,
  part: number,
): Promise<Buffer | null> {
  const client = await pgClientOf(tx);
  const { rows } = await client.query<{ bytes: Buffer }>(
    'SELECT bytes FROM round_files WHERE jurisdiction_id = $1 AND round_id = $2 AND kind = $3 AND part = $4',
    [jurisdictionId, roundId, kind, part],
  );
  return rows[0]?.bytes ?? null;
}
