import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { pgClientOf, Problem, UnitOfWork } from '@supplydock/platform';
import { readPart, type RoundFileKind } from '../compute/round-files.js';
import { unpackPartLater } from '../engine/packed-bytes.js';

export interface RoundFileStream {
  /** SHA-256 of the whole file, hexadecimal. */
  readonly sha256: string;
  readonly fileName: string;
  /** The canonical bytes; one part is in memory at a time. */
  readonly bytes: Readable;
}

/** Hands out a round's canonical files as they were hashed. */
@Injectable()
export class StreamRoundFile {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NOT_FOUND when there is no such round, or it has not come that far */
  async open(jurisdictionId: string, roundId: string, kind: RoundFileKind): Promise<RoundFileStream> {
    const { sha256, name } = await this.uow.run(jurisdictionId, async (tx) => {
      const client = await pgClientOf(tx);
      const { rows } = await client.query<{ sha256: string | null; name: string }>(
        `SELECT CASE $3 WHEN 'snapshot' THEN snapshot_sha256 ELSE awards_sha256 END AS sha256,
                concat_ws('-', jurisdiction_id, category, service_date, revision) AS name
           FROM rounds WHERE jurisdiction_id = $1 AND id = $2`,
        [jurisdictionId, roundId, kind],
      );
      if (!rows[0]?.sha256) throw new Problem('NOT_FOUND');
      return { sha256: rows[0].sha256, name: rows[0].name };
    });
    const bytes = Readable.from(this.parts(jurisdictionId, roundId, kind), { objectMode: false });
    return { sha256, fileName: `${name}.${kind}.jsonl`, bytes };
  }

  /** A transaction per part: a slow client must not hold a connection. Stored parts never change. */
  private async *parts(jurisdictionId: string, roundId: string, kind: RoundFileKind): AsyncGenerator<Uint8Array> {
    for (let number = 0; ; number++) {
      const part = await this.uow.run(jurisdictionId, (tx) => readPart(tx, jurisdictionId, roundId, kind, number));
      if (part === null) return;
      yield await unpackPartLater(part);
    }
  }
}
