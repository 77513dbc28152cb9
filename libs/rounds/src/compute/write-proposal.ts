import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import { moveStockForRound } from '@supplydock/inventory';
import { LedgerService } from '@supplydock/ledger';
import { pgClientOf, UnitOfWork } from '@supplydock/platform';
import type { AllocationFacts } from '../engine/engine-calls.js';
import type { EngineSession } from '../engine/engine-session.js';
import { overridesText } from '../overrides/overrides-file.js';
import { digestOf } from '../review/decide.js';
import type { RoundCounts, RoundResult, RoundTimings } from '../round-result.js';
import { copyIn } from './copy-streams.js';
import { Leases, type Lease } from './lease.js';
import { allowLongStatements } from './long-statements.js';
import { storeFile } from './round-files.js';
import { AWARDED_LOTS_SQL, COUNTS_SQL } from './summaries-sql.js';

/** Columns in the order in which the engine thread writes them. */
const AWARD_COLUMNS =
  'jurisdiction_id, round_id, requisition_id, enterprise_id, district_id, tier, headcount, received_pieces, ' +
  'asked_pieces, claim_pieces, fair_num, fair_den, pieces, block, state, reasons';
/** About what an award with its reasons takes in a COPY stream. */
const ROW_BYTES = 450;
const LINE_COLUMNS = 'jurisdiction_id, round_id, requisition_id, lot_id, pieces';

const PROPOSED = `
  state = 'PROPOSED', stage = 'PROPOSED', percent = 100, lease_until = NULL, proposed_at = clock_timestamp(),
  awards_sha256 = $5, result = $6, timings = timings || $7::jsonb || jsonb_build_object('totalMs',
    (extract(epoch FROM clock_timestamp() - opened_at) * 1000)::int)`;

/** The verifier found no violation in the file with this digest. */
export interface Judgement {
  readonly awardsSha256: string;
  readonly verifyMs: number;
}

/** What the attempt found, to be written. */
export interface Proposal {
  readonly allocation: AllocationFacts;
  /** The awards file, packed; written while its rows are loaded. */
  readonly awardsParts: Promise<readonly Buffer[]>;
  /** Still on its way while rows are loaded; when it is refused, all that was written is rolled back. */
  readonly judgement: Promise<Judgement>;
  readonly timings: RoundTimings;
}

/** Writes a result and proposes it once it is verified: awards, files, what is released again, summaries, ledger and PROPOSED, in one transaction. */
@Injectable()
export class WriteProposal {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly leases: Leases,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * @param report told how much is done, 0 to 1
   * @throws LeaseLost when another epoch has begun, what refuses the judgement: then nothing was written
   */
  write(lease: Lease, session: EngineSession, proposal: Proposal, report: (done: number) => void): Promise<void> {
    const startedAt = performance.now();
    return this.uow.run(lease.jurisdictionId, async (tx) => {
      await this.leases.fence(tx, lease);
      await allowLongStatements(tx);
      await writeAwards(tx, lease, session, proposal, report);
      await storeFile(tx, lease.jurisdictionId, lease.roundId, 'awards', await proposal.awardsParts);
      report(0.9);
      const { awardsSha256, verifyMs } = await proposal.judgement; // before locks that others wait for
      await releaseRest(tx, lease);
      const result = await resultOf(tx, lease, proposal);
      const timings = { ...proposal.timings, verifyMs, writeMs: Math.round(performance.now() - startedAt) };
      await this.leases.settle(tx, lease, PROPOSED, [awardsSha256, JSON.stringify(result), JSON.stringify(timings)]);
      const overrides = await overridesText(tx, lease.jurisdictionId, lease.roundId);
      const byHand = overrides === null ? {} : { ...proposal.allocation.handSet, overridesSha256: digestOf(overrides) };
      await this.ledger.append(tx, {
        jurisdictionId: lease.jurisdictionId,
        kind: 'ROUND_PROPOSED',
        subjectType: 'round',
        subjectId: lease.roundId,
        actorId: null,
        payload: { awardsSha256, totals: result.totals, ...byHand },
      });
    });
  }
}

async function writeAwards(
  tx: EntityManager,
  lease: Lease,
  session: EngineSession,
  proposal: Proposal,
  report: (done: number) => void,
): Promise<void> {
  const client = await pgClientOf(tx);
  const key = [lease.jurisdictionId, lease.roundId];
  const suffix = lease.roundId.replaceAll('-', '');
  await client.query('SELECT round_partitions_create($1, $2)', key);
  const expectedBytes = ROW_BYTES * sumOf(proposal.allocation.blocks.map((block) => block.requisitions));
  let bytes = 0;
  const rows = watched(session.pieces('nextAwardRows'), (piece) => {
    bytes += piece.length;
    report(0.4 * Math.min(1, bytes / expectedBytes));
  });
  await copyIn(client, `awards_${suffix} (${AWARD_COLUMNS})`, rows);
  report(0.4);
  await copyIn(client, `award_lines_${suffix} (${LINE_COLUMNS})`, session.pieces('nextLineRows'));
  report(0.5);
  await attach(client, key, (done) => report(0.5 + 0.3 * done));
  await client.query(AWARDED_LOTS_SQL, key);
}

/** Keys, checks against what was frozen (SQLSTATE SD002), attach. The database tells by notices how much is done. */
async function attach(client: PoolClient, key: readonly string[], report: (done: number) => void): Promise<void> {
  const onNotice = ({ message }: { message?: string }): void => {
    if (/^0\.\d+$/.test(message ?? '')) report(Number(message));
  };
  client.on('notice', onNotice);
  try {
    await client.query('SELECT round_partitions_attach($1, $2)', [...key]);
  } finally {
    client.off('notice', onNotice);
  }
}

async function* watched(pieces: AsyncIterable<Buffer>, onPiece: (piece: Buffer) => void): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    onPiece(piece);
    yield piece;
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

async function releaseRest(tx: EntityManager, { jurisdictionId, roundId }: Lease): Promise<void> {
  const lots: { lotId: string; pieces: number }[] = await tx.query(
    `SELECT lot_id AS "lotId", frozen_pieces - awarded_pieces AS pieces FROM round_lots
      WHERE jurisdiction_id = $1 AND round_id = $2 AND awarded_pieces < frozen_pieces ORDER BY lot_id`,
    [jurisdictionId, roundId],
  );
  const reason = 'not awarded by the round';
  await moveStockForRound(tx, { jurisdictionId, roundId, kind: 'RELEASE', lots, actorId: null, reason });
}

async function resultOf(tx: EntityManager, lease: Lease, proposal: Proposal): Promise<RoundResult> {
  const key = [lease.jurisdictionId, lease.roundId];
  const counts: (RoundCounts & { tier: number | null; districtId: string | null })[] = await tx.query(COUNTS_SQL, key);
  const byTier = counts.flatMap(({ districtId: _none, tier, ...count }) => (tier === null ? [] : [{ tier, ...count }]));
  const byDistrict = counts.flatMap(({ tier: _none, districtId, ...count }) =>
    districtId === null ? [] : [{ districtId, ...count }],
  );
  const [{ lotsUsed }]: [{ lotsUsed: number }] = await tx.query(
    `SELECT count(*)::int AS "lotsUsed" FROM round_lots
      WHERE jurisdiction_id = $1 AND round_id = $2 AND awarded_pieces > 0`,
    key,
  );
  const [{ checkedAt }]: [{ checkedAt: Date }] = await tx.query('SELECT now() AS "checkedAt"');
  const { totals, blocks, engineVersion, reasonCounts } = proposal.allocation;
  const sum = (count: keyof RoundCounts) => byTier.reduce((total, tier) => total + tier[count], 0);
  if (sum('awardedPieces') !== totals.awardedPieces) {
    throw new Error(`rows award ${sum('awardedPieces')} pieces, the engine's file ${totals.awardedPieces}`);
  }
  return {
    engineVersion,
    totals: {
      ...totals,
      requisitions: sum('requisitions'),
      metInFull: sum('metInFull'),
      short: sum('short'),
      unserved: sum('unserved'),
      lotsUsed,
      piecesLeft: totals.lotPieces - totals.awardedPieces,
    },
    blocks,
    byTier,
    byDistrict,
    reasonCounts,
    certificate: { verified: true, checkedAt: checkedAt.toISOString() },
  };
}
