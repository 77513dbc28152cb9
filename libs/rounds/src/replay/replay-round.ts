import { Injectable } from '@nestjs/common';
import { pgClientOf, Problem, UnitOfWork } from '@supplydock/platform';
import { readPart } from '../compute/round-files.js';
import { EngineRefusal, EngineThreads, type EngineSession } from '../engine/engine-session.js';
import type { ReplayOutcome } from './round-replay.entity.js';

export interface ReplayResult {
  readonly outcome: ReplayOutcome;
  /** What the round says; hexadecimal, as the next three. */
  readonly expected: RoundDigests;
  readonly snapshotSha256: string | null;
  readonly awardsSha256: string | null;
  /** Engine and verifier, whole milliseconds. */
  readonly computeMs: number;
}

interface RoundDigests {
  readonly snapshotSha256: string;
  readonly awardsSha256: string;
}

/** Computes a stored round once more, from the bytes it froze, in an engine thread of its own. Nothing is written. */
@Injectable()
export class ReplayRound {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly engines: EngineThreads,
  ) {}

  /**
   * @param stop aborts when the process shuts down
   * @returns whether the same bytes came out
   * @throws NOT_FOUND when there is no such round or it has no result; EngineLost when the thread died
   */
  async replay(jurisdictionId: string, roundId: string, stop?: AbortSignal): Promise<ReplayResult> {
    const expected = await this.digestsOf(jurisdictionId, roundId);
    const session = this.engines.open(() => undefined);
    const leave = (): void => void session.close();
    stop?.addEventListener('abort', leave, { once: true });
    try {
      return await this.compare(jurisdictionId, roundId, expected, session);
    } finally {
      stop?.removeEventListener('abort', leave);
      await session.close();
    }
  }

  private async compare(
    jurisdictionId: string,
    roundId: string,
    expected: RoundDigests,
    session: EngineSession,
  ): Promise<ReplayResult> {
    const startedAt = performance.now();
    let snapshotSha256: string | null = null;
    let awardsSha256: string | null = null;
    const result = (outcome: ReplayOutcome): ReplayResult => {
      const computeMs = Math.round(performance.now() - startedAt);
      return { outcome, expected, snapshotSha256, awardsSha256, computeMs };
    };
    try {
      ({ snapshotSha256 } = await this.restore(jurisdictionId, roundId, session));
      if (snapshotSha256 !== expected.snapshotSha256) return result('SNAPSHOT_CHANGED');
      await session.call('allocate', roundId);
      const verification = await session.call('verify', await session.call('files'));
      ({ awardsSha256 } = verification);
      if (verification.violations > 0) return result('REFUSED');
      return result(awardsSha256 === expected.awardsSha256 ? 'SAME' : 'AWARDS_DIFFER');
    } catch (error) {
      if (error instanceof EngineRefusal) return result('REFUSED');
      throw error;
    }
  }

  private async restore(
    jurisdictionId: string,
    roundId: string,
    session: EngineSession,
  ): Promise<{ snapshotSha256: string }> {
    const read = (part: number): Promise<Buffer | null> =>
      this.uow.run(jurisdictionId, (tx) => readPart(tx, jurisdictionId, roundId, 'snapshot', part));
    let number = 0;
    for (let part = await read(number); part !== null; part = await read(++number)) await session.call('restore', part);
    return session.call('restored');
  }

  private digestsOf(jurisdictionId: string, roundId: string): Promise<RoundDigests> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const client = await pgClientOf(tx);
      const { rows } = await client.query<RoundDigests>(
        `SELECT snapshot_sha256 AS "snapshotSha256", awards_sha256 AS "awardsSha256" FROM rounds
          WHERE jurisdiction_id = $1 AND id = $2 AND snapshot_sha256 IS NOT NULL AND awards_sha256 IS NOT NULL`,
        [jurisdictionId, roundId],
      );
      if (!rows[0]) throw new Problem('NOT_FOUND');
      return rows[0];
    });
  }
}
