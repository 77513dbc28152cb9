import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@supplydock/identity';
import { pgClientOf, Problem } from '@supplydock/platform';
import { lockRoundWork } from '../lock-round-work.js';
import type { RoundState } from '../round.entity.js';

/** What a decision about a round has to know, read under a lock. */
export interface RoundForDecision {
  readonly id: string;
  readonly state: RoundState;
  readonly openedBy: string;
  readonly version: number;
  readonly awardsSha256: string | null;
}

const ROUND_SQL = `
  SELECT id, state, opened_by AS "openedBy", version, awards_sha256 AS "awardsSha256"
    FROM rounds WHERE jurisdiction_id = $1 AND id = $2`;

/**
 * Who had a hand in what a round proposes besides its opener: who opened what it adjusts, and who set a quantity.
 * @throws OWN_PROPOSAL when the actor is one of them
 */
export async function refuseProposer(tx: EntityManager, { jurisdictionId, userId }: Actor, roundId: string): Promise<void> {
  const [own] = await tx.query<object[]>(
    `SELECT 1 FROM rounds r JOIN rounds b ON b.jurisdiction_id = r.jurisdiction_id AND b.id = r.base_round_id
      WHERE r.jurisdiction_id = $1 AND r.id = $2 AND b.opened_by = $3
     UNION ALL SELECT 1 FROM round_overrides WHERE jurisdiction_id = $1 AND round_id = $2 AND author_id = $3`,
    [jurisdictionId, roundId, userId],
  );
  if (own) throw new Problem('OWN_PROPOSAL');
} // prettier-ignore

/** Locks the round until the transaction ends: of two decisions at the same moment one comes second and sees it. */
export async function lockRound(
  tx: EntityManager,
  jurisdictionId: string,
  roundId: string,
): Promise<RoundForDecision | null> {
  await lockRoundWork(tx, jurisdictionId, roundId);
  const client = await pgClientOf(tx);
  const { rows } = await client.query<RoundForDecision>(`${ROUND_SQL} FOR UPDATE`, [jurisdictionId, roundId]);
  return rows[0] ?? null;
}

/** The round as it stands, without a lock. */
export async function readRound(
  tx: EntityManager,
  jurisdictionId: string,
  roundId: string,
): Promise<RoundForDecision | null> {
  const client = await pgClientOf(tx);
  const { rows } = await client.query<RoundForDecision>(ROUND_SQL, [jurisdictionId, roundId]);
  return rows[0] ?? null;
}

/** @throws VERSION_MISMATCH when the decision was made looking at an older state of the round */
export function expectVersion(round: RoundForDecision, version: number): void {
  if (round.version !== version) throw new Problem('VERSION_MISMATCH', { params: { version: round.version } });
}

export interface Decision {
  readonly jurisdictionId: string;
  readonly roundId: string;
  readonly state: 'APPROVED' | 'REJECTED' | 'CANCELLED';
  readonly decidedBy: string | null;
  readonly reason: string | null;
}

/** Stores a decision. The run epoch moves on, so that a worker still at it can write nothing any more. */
export async function storeDecision(tx: EntityManager, decision: Decision): Promise<void> {
  const { jurisdictionId, roundId, state, decidedBy, reason } = decision;
  await tx.query(
    `UPDATE rounds SET state = $3, decided_by = $4, decided_at = now(), decision_reason = $5, lease_until = NULL,
            run_epoch = run_epoch + 1, version = version + 1
      WHERE jurisdiction_id = $1 AND id = $2`,
    [jurisdictionId, roundId, state, decidedBy, reason],
  );
}

/** SHA-256 of a text, hexadecimal. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
