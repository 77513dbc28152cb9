import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { distanceMatrix, parsePolicyRules, toSnapshotPolicy, type PolicyRules } from '@supplydock/domain';
import { moveStockForRound } from '@supplydock/inventory';
import { LedgerService } from '@supplydock/ledger';
import { pgClientOf, UnitOfWork } from '@supplydock/platform';
import type { FrozenFacts, SnapshotHeaderFacts } from '../engine/engine-calls.js';
import { EngineRefusal, type EngineSession } from '../engine/engine-session.js';
import { copyOut } from './copy-streams.js';
import { SNAPSHOT_FILE_SHARE } from '../round-stages.js';
import { reserveAsBase, restoreSnapshot, wishesOf } from './freeze-adjusted.js';
import { Leases, type FencedRound, type Lease } from './lease.js';
import { allowLongStatements } from './long-statements.js';
import { readPart, storeFile } from './round-files.js';
import { freeLotsSql, lotsSql, requisitionsSql } from './snapshot-sql.js';

/** About what a requisition takes in a COPY stream: two ids, some numbers, a list of products. */
const ROW_BYTES = 145;
/** Shares of the stage's way at which the lots are reserved and the first rows asked for. */
const RESERVED = 0.05;
const READING_BEGINS = 0.1;

/**
 * Freezes the day: holds its requisitions, reserves the lots, writes the canonical snapshot and hashes it, in one
 * transaction. A second attempt finds the stored bytes and computes from those, so that the digest never changes.
 */
@Injectable()
export class FreezeSnapshot {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly leases: Leases,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * @param session receives the rows; afterwards it holds the snapshot
   * @param report told how much is done, 0 to 1
   * @throws LeaseLost; EngineRefusal (POLICY_INVALID, DAY_NOT_OPEN, SNAPSHOT_CHANGED or a code of the file readers) for
   *   what no retry mends
   */
  async freeze(lease: Lease, session: EngineSession, report: (done: number) => void): Promise<FrozenFacts> {
    const frozen = await this.uow.run(lease.jurisdictionId, async (tx) => {
      const round = await this.leases.fence(tx, lease);
      if (round.baseRoundId !== null) await session.call('setByHand', await wishesOf(tx, lease));
      return round.snapshotSha256 ?? (await this.freezeNow(tx, lease, round, session, report));
    });
    return typeof frozen === 'string' ? this.restore(lease, frozen, session) : frozen;
  }

  private async freezeNow(
    tx: EntityManager,
    lease: Lease,
    round: FencedRound,
    session: EngineSession,
    report: (done: number) => void,
  ): Promise<FrozenFacts> {
    const startedAt = performance.now();
    await allowLongStatements(tx);
    await holdDay(tx, lease, round);
    const facts =
      round.baseRoundId === null
        ? await this.freezeDay(tx, lease, round, session, report)
        : await this.freezeBase(tx, lease, round.baseRoundId, session);
    report(SNAPSHOT_FILE_SHARE[1]);
    await storeFile(tx, lease.jurisdictionId, lease.roundId, 'snapshot', session.pieces('nextSnapshotPart'));
    const assignments = `state = 'COMPUTING', snapshot_sha256 = $5, timings = timings || jsonb_build_object('snapshotMs', $6::int)`;
    await this.leases.settle(tx, lease, assignments, [facts.snapshotSha256, Math.round(performance.now() - startedAt)]);
    await this.ledger.append(tx, {
      jurisdictionId: lease.jurisdictionId,
      kind: 'SNAPSHOT_FROZEN',
      subjectType: 'round',
      subjectId: lease.roundId,
      actorId: null,
      payload: { ...facts },
    });
    return facts;
  }

  private async freezeDay(
    tx: EntityManager,
    lease: Lease,
    round: FencedRound,
    session: EngineSession,
    report: (done: number) => void,
  ): Promise<FrozenFacts> {
    const rules = await rulesOf(tx, lease.jurisdictionId, round.policyId);
    await reserveLots(tx, lease, round);
    report(RESERVED);
    await session.call('begin', await headerOf(tx, lease.jurisdictionId, round, rules));
    await this.readRows(tx, lease, round, rules, session, report);
    report(SNAPSHOT_FILE_SHARE[0]);
    return session.call('freeze');
  }

  /** A revision with quantities set by hand has the very snapshot that it adjusts. */
  private async freezeBase(
    tx: EntityManager,
    lease: Lease,
    baseRoundId: string,
    session: EngineSession,
  ): Promise<FrozenFacts> {
    await reserveAsBase(tx, lease, baseRoundId);
    return restoreSnapshot(tx, lease.jurisdictionId, baseRoundId, session);
  }

  private async readRows(
    tx: EntityManager,
    lease: Lease,
    round: FencedRound,
    rules: PolicyRules,
    session: EngineSession,
    report: (done: number) => void,
  ): Promise<void> {
    const client = await pgClientOf(tx);
    const quote = (text: string) => client.escapeLiteral(text);
    const lots = lotsSql(quote, lease.jurisdictionId, lease.roundId);
    await copyOut(client, lots, (piece) => session.call('lotRows', piece));
    const { category, serviceDate } = round;
    const requisitions = requisitionsSql(quote, { jurisdictionId: lease.jurisdictionId, category, serviceDate, rules });
    const expectedBytes = ROW_BYTES * (await countOf(tx, lease.jurisdictionId, category, serviceDate));
    report(READING_BEGINS); // the database joins for a while before the first row comes
    let bytes = 0;
    await copyOut(client, requisitions, (piece) => {
      bytes += piece.length;
      report(READING_BEGINS + (SNAPSHOT_FILE_SHARE[0] - READING_BEGINS) * Math.min(1, bytes / expectedBytes));
      return session.call('requisitionRows', piece);
    });
  }

  private async restore(lease: Lease, snapshotSha256: string, session: EngineSession): Promise<FrozenFacts> {
    const read = (part: number) =>
      this.uow.run(lease.jurisdictionId, (tx) => readPart(tx, lease.jurisdictionId, lease.roundId, 'snapshot', part));
    let number = 0;
    for (let part = await read(number); part !== null; part = await read(++number)) await session.call('restore', part);
    const facts = await session.call('restored');
    if (facts.snapshotSha256 !== snapshotSha256) {
      throw new EngineRefusal('SNAPSHOT_CHANGED', `the stored snapshot hashes to ${facts.snapshotSha256}, expected ${snapshotSha256}`); // prettier-ignore
    }
    return facts;
  }
}

/** Requisitions that the snapshot will hold, for its progress. */
async function countOf(
  tx: EntityManager,
  jurisdictionId: string,
  category: string,
  serviceDate: string,
): Promise<number> {
  const [{ count }]: [{ count: number }] = await tx.query(
    `SELECT count(*)::int AS count FROM requisitions
      WHERE jurisdiction_id = $1 AND category = $2 AND service_date = $3 AND state = 'APPROVED'`,
    [jurisdictionId, category, serviceDate],
  );
  return count;
}

/** The rules of a policy. @throws EngineRefusal POLICY_INVALID */
export async function rulesOf(tx: EntityManager, jurisdictionId: string, policyId: string): Promise<PolicyRules> {
  const rows: { rules: unknown }[] = await tx.query(
    'SELECT rules FROM policies WHERE jurisdiction_id = $1 AND id = $2',
    [jurisdictionId, policyId],
  );
  const parsed = parsePolicyRules(rows[0]?.rules);
  if (parsed.ok) return parsed.value;
  const { field, expected } = parsed.error[0];
  throw new EngineRefusal('POLICY_INVALID', `policy field '${field}': expected ${expected}`, { field });
}

/**
 * Requisition writers take this row FOR SHARE: from here on the day's requisitions stand still. A revision with overrides was
 * handed the day by the round it supersedes.
 */
async function holdDay(tx: EntityManager, lease: Lease, round: FencedRound): Promise<void> {
  const client = await pgClientOf(tx);
  const key = [lease.jurisdictionId, round.category, round.serviceDate];
  await client.query(
    `INSERT INTO allocation_days (jurisdiction_id, category, service_date) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
    key,
  );
  const held = await client.query(
    `UPDATE allocation_days SET state = 'HELD', round_id = $4
      WHERE jurisdiction_id = $1 AND category = $2 AND service_date = $3
        AND (state = 'OPEN' OR (state = 'HELD' AND round_id = $4))`,
    [...key, lease.roundId],
  );
  if (held.rowCount !== 1) throw new EngineRefusal('DAY_NOT_OPEN', `${round.category} of ${round.serviceDate} is held or closed by another round`); // prettier-ignore
}

/** Takes the whole packs that are free; levels and lots are locked. */
async function reserveLots(tx: EntityManager, lease: Lease, round: FencedRound): Promise<void> {
  const client = await pgClientOf(tx);
  const { jurisdictionId, roundId } = lease;
  const { rows: lots } = await client.query<{ lotId: string; pieces: number }>(freeLotsSql('$1', '$2', true), [
    jurisdictionId,
    round.category,
  ]);
  await moveStockForRound(tx, {
    jurisdictionId,
    roundId,
    kind: 'RESERVE',
    lots,
    actorId: null,
    reason: 'frozen by a round',
  });
  await client.query(
    `INSERT INTO round_lots (jurisdiction_id, round_id, lot_id, frozen_pieces)
     SELECT $1, $2, * FROM unnest($3::uuid[], $4::bigint[])`,
    [jurisdictionId, roundId, lots.map((lot) => lot.lotId), lots.map((lot) => lot.pieces)],
  );
}

/** The first line of a snapshot: the round it is for, its policy and where the districts lie. */
export async function headerOf(
  tx: EntityManager,
  jurisdictionId: string,
  round: Pick<FencedRound, 'category' | 'serviceDate' | 'revision' | 'seed'>,
  rules: PolicyRules,
): Promise<SnapshotHeaderFacts> {
  const districts: { id: string; lng: number; lat: number }[] = await tx.query(
    `SELECT id, centroid_lng AS lng, centroid_lat AS lat FROM districts WHERE jurisdiction_id = $1 ORDER BY id COLLATE "C"`,
    [jurisdictionId],
  );
  return {
    jurisdictionId,
    category: round.category,
    serviceDate: round.serviceDate,
    revision: round.revision,
    seed: round.seed,
    policy: toSnapshotPolicy(rules),
    districts: districts.map((district) => district.id),
    metres: distanceMatrix(districts),
  };
}
