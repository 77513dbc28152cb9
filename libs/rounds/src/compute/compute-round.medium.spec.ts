import { createHash } from 'node:crypto';
import { compileServer } from '@supplydock/testing';
import type { EngineSession } from '../engine/engine-session.js';
import { unpackPart } from '../engine/packed-bytes.js';
import { CITY, OFFICER, testId } from '../testing/arrange-city.js';
import { openRoundBench, useCases } from '../testing/round-bench.js';

const INPUT = { jurisdictionId: CITY, actorId: OFFICER.userId, category: 'masks' } as const;
type Bench = Awaited<ReturnType<typeof openRoundBench>>;

describe('compute-round', () => {
  let bench: Bench;
  beforeAll(() => compileServer());
  beforeEach(async () => (bench = await openRoundBench({ requisitions: 400, lots: 12, packsPerLot: 60 })));
  const sessions: EngineSession[] = [];
  afterEach(async () => {
    await Promise.all(sessions.splice(0).map((session) => session.close()));
    expect(await bench.breaches()).toEqual([]);
    await bench.db.close();
  });

  const openSession = (): EngineSession => {
    const session = bench.engines.open(() => undefined);
    sessions.push(session);
    return session;
  };
  const fileOf = async (roundId: string, kind: string): Promise<Buffer> => {
    const parts: { bytes: Buffer }[] = await bench.db.owner.query(
      'SELECT bytes FROM round_files WHERE round_id = $1 AND kind = $2 ORDER BY part',
      [roundId, kind],
    );
    return Buffer.concat(parts.map((part) => unpackPart(part.bytes)));
  };
  const levels = (): Promise<{ available: number; reserved: number }[]> =>
    bench.db.owner.query('SELECT available, reserved, allocated FROM lot_levels ORDER BY lot_id');

  it('proposes: awards, files with their digests, what is not awarded released, ledger, state', async () => {
    const roundId = await bench.openRound.open(INPUT);
    expect(await bench.computeRound.compute(CITY, roundId)).toBe('PROPOSED');

    const round = await bench.showRound.detail(CITY, roundId);
    expect(round).toMatchObject({
      state: 'PROPOSED',
      stage: 'PROPOSED',
      percent: 100,
      certificate: { verified: true },
    });
    expect(round.totals).toMatchObject({ requisitions: 399, lotPieces: 12 * 600 });
    expect(round.totals!.awardedPieces).toBeGreaterThan(0);
    expect(round.totals!.metInFull + round.totals!.short + round.totals!.unserved).toBe(399);
    expect(round.byTier.map((tier) => tier.tier)).toEqual([1, 2, 3, 4]);
    expect(round.byDistrict.map((district) => district.districtId)).toEqual(['310101', '310104']);
    expect(round.blocks.length).toBeGreaterThan(0);
    expect(Object.keys(round.timings).sort()).toEqual([
      'computeMs',
      'queuedMs',
      'snapshotMs',
      'totalMs',
      'verifyMs',
      'writeMs',
    ]);

    for (const [kind, sha256] of [
      ['snapshot', round.snapshotSha256],
      ['awards', round.awardsSha256],
    ] as const) {
      expect(
        createHash('sha256')
          .update(await fileOf(roundId, kind))
          .digest('hex'),
      ).toBe(sha256);
    }
    const lines = (await fileOf(roundId, 'awards')).toString().trimEnd().split('\n');
    expect(lines).toHaveLength(400);
    // The rows say what the file says.
    const { award } = JSON.parse(lines[1]);
    const [row] = await bench.db.owner.query('SELECT pieces, reasons, fair_num FROM awards WHERE requisition_id = $1', [award.requisition]); // prettier-ignore
    expect(row).toEqual({ pieces: award.pieces, reasons: award.reasons, fair_num: String(award.fairPieces[0]) });

    const [{ awarded }] = await bench.db.owner.query('SELECT sum(awarded_pieces) AS awarded FROM round_lots');
    expect(Number(awarded)).toBe(round.totals!.awardedPieces);
    expect((await levels()).reduce((sum, level) => sum + level.reserved, 0)).toBe(round.totals!.awardedPieces);
    const kinds: { kind: string }[] = await bench.db.owner.query('SELECT kind FROM ledger_entries ORDER BY seq');
    expect(kinds.map(({ kind }) => kind)).toEqual(['ROUND_OPENED', 'SNAPSHOT_FROZEN', 'ROUND_PROPOSED']);
  });

  it('holds the day: no requisition changes under it, and a second job finds it done', async () => {
    const roundId = await bench.openRound.open(INPUT);
    await bench.computeRound.compute(CITY, roundId);
    await expect(
      bench.db.uow.run(CITY, (tx) => tx.query('UPDATE requisitions SET asked_pieces = asked_pieces + 1')),
    ).rejects.toMatchObject({ code: 'SD001' });
    expect(await bench.computeRound.compute(CITY, roundId)).toBe('OVER');
    expect(await bench.computeRound.compute(CITY, '00000000-0000-7000-8000-000000000000')).toBe('OVER');
  });

  it('is computed by one of two workers at once', async () => {
    const other = useCases(bench.db);
    const roundId = await bench.openRound.open(INPUT);
    const outcomes = await Promise.all([
      bench.computeRound.compute(CITY, roundId),
      other.computeRound.compute(CITY, roundId),
    ]);
    expect(outcomes.sort()).toEqual(['HELD_ELSEWHERE', 'PROPOSED']);
  });

  it('starts over from the frozen snapshot, to the same digest, whatever became of the lots and firms since', async () => {
    const roundId = await bench.openRound.open(INPUT);
    const answer = await bench.leases.take(CITY, roundId);
    if (answer.kind !== 'TAKEN') throw new Error(answer.kind);
    const session = openSession();
    const frozen = await bench.freezeSnapshot.freeze(answer.lease, session, () => undefined);
    // Its worker dies; the city goes on.
    await bench.db.owner.query(`UPDATE enterprises SET tier = 1; UPDATE rounds SET lease_until = now()`);

    expect(await bench.computeRound.compute(CITY, roundId)).toBe('PROPOSED');
    expect((await bench.showRound.summary(CITY, roundId)).snapshotSha256).toBe(frozen.snapshotSha256);
    const [{ frozen_entries }] = await bench.db.owner.query(
      `SELECT count(*)::int AS frozen_entries FROM ledger_entries WHERE kind = 'SNAPSHOT_FROZEN'`,
    );
    expect(frozen_entries).toBe(1);
  });

  it('cannot write with a stale epoch', async () => {
    const roundId = await bench.openRound.open(INPUT);
    const first = await bench.leases.take(CITY, roundId);
    if (first.kind !== 'TAKEN') throw new Error(first.kind);
    const session = openSession();
    await bench.freezeSnapshot.freeze(first.lease, session, () => undefined);
    const allocation = await session.call('allocate', roundId);
    const files = await session.call('files');
    const { awardsSha256 } = await session.call('verify', files);
    const awardsParts = Promise.resolve((files.awards as Uint8Array[]).map((part) => Buffer.from(part)));
    // The first worker was silent for too long; a second one has begun.
    await bench.db.owner.query('UPDATE rounds SET lease_until = now()');
    const second = await bench.leases.take(CITY, roundId);
    if (second.kind !== 'TAKEN') throw new Error(second.kind);
    expect(second.lease.epoch).toBe(2);

    const late = { allocation, awardsParts, judgement: Promise.resolve({ awardsSha256, verifyMs: 1 }), timings: {} };
    const write = bench.writeProposal.write(first.lease, session, late, () => undefined);
    await expect(write).rejects.toThrow('no longer epoch 1');
    await expect(bench.failRound.fail(first.lease, 'LATE', '')).rejects.toThrow('no longer epoch 1');
    await expect(bench.leases.renew(first.lease, { stage: 'WRITING', percent: 1 })).rejects.toThrow(
      'no longer epoch 1',
    );
    expect(await bench.showRound.summary(CITY, roundId)).toMatchObject({ state: 'COMPUTING', awardsSha256: null });
    expect(await bench.breaches()).toEqual([]);

    await bench.leases.giveBack(first.lease); // nor give back what is not its own
    expect(await bench.computeRound.compute(CITY, roundId)).toBe('HELD_ELSEWHERE');
    await bench.leases.giveBack(second.lease);
    expect(await bench.computeRound.compute(CITY, roundId)).toBe('PROPOSED');
  });

  it.each([
    ['that freezes', 'freeze', 'SNAPSHOTTING', 21],
    ['of the engine', 'allocate', 'COMPUTING', 35],
    ['of the verifier', 'verify', 'VERIFYING', 62],
    ['that proposes', 'nextLineRows', 'WRITING', 81],
  ] as const)('stops when it is cancelled in the middle %s, and everything is free again', async (...at) => {
    const [, delayedCall, stage, percent] = at;
    const before = await levels();
    // Longer than the test may take: cancelling does not wait for the end of a transaction.
    const slow = useCases(bench.db, { delayMilliseconds: 300_000, delayedCall });
    const roundId = await bench.openRound.open(INPUT);
    const computing = slow.computeRound.compute(CITY, roundId);
    await until(async () => {
      const progress = await bench.showRound.progress(CITY, roundId);
      return progress.stage === stage && progress.percent >= percent;
    });
    const isFrozen = delayedCall !== 'freeze';
    expect((await levels()).every((level) => level.reserved > 0)).toBe(isFrozen);
    await bench.cancelRound.cancel(OFFICER, roundId, 1, 'wrong policy');
    expect(await computing).toBe('LEASE_LOST');
    expect(await levels()).toEqual(before);
    expect(await bench.showRound.summary(CITY, roundId)).toMatchObject({
      state: 'CANCELLED',
      decisionReason: 'wrong policy',
    });
    const [left] = await bench.db.owner.query(
      `SELECT to_regclass('awards_' || replace($1, '-', '')) AS awards, (SELECT count(*)::int FROM round_files) AS files`,
      [roundId],
    );
    expect(left).toEqual({ awards: null, files: isFrozen ? 1 : 0 });
  });

  it('leaves a suspended firm out, and takes in a firm that was verified since the round before', async () => {
    const stateOf = (firm: number, state: string) =>
      bench.db.owner.query('UPDATE enterprises SET state = $2 WHERE id = $1', [testId('enterprise', firm), state]);
    const isAwarded = async (roundId: string, firm: number): Promise<boolean> => {
      const rows = await bench.db.owner.query('SELECT 1 FROM awards WHERE round_id = $1 AND enterprise_id = $2', [
        roundId,
        testId('enterprise', firm),
      ]);
      return rows.length === 1;
    };
    await stateOf(10, 'SUSPENDED');
    await stateOf(11, 'UNDER_REVIEW');
    const first = await bench.openRound.open(INPUT);
    expect(await bench.computeRound.compute(CITY, first)).toBe('PROPOSED');
    expect([await isAwarded(first, 10), await isAwarded(first, 11), await isAwarded(first, 12)]).toEqual([
      false,
      false,
      true,
    ]);
    const { version } = await bench.showRound.summary(CITY, first);
    await bench.cancelRound.cancel(OFFICER, first, version, 'a firm was verified');
    await stateOf(11, 'VERIFIED');
    const second = await bench.openRound.open(INPUT);
    expect(await bench.computeRound.compute(CITY, second)).toBe('PROPOSED');
    expect([await isAwarded(second, 10), await isAwarded(second, 11)]).toEqual([false, true]);
  });

  it('is handed back at once when the worker stops', async () => {
    const slow = useCases(bench.db, { delayMilliseconds: 20_000 });
    const roundId = await bench.openRound.open(INPUT);
    const stop = new AbortController();
    const computing = slow.computeRound.compute(CITY, roundId, stop.signal);
    const refused = expect(computing).rejects.toThrow('stopping');
    await until(async () => (await bench.showRound.summary(CITY, roundId)).stage === 'COMPUTING');
    stop.abort(new Error('stopping'));
    await refused;
    expect(await bench.computeRound.compute(CITY, roundId)).toBe('PROPOSED');
  });

  it('fails for good, with everything released, when its policy is not one', async () => {
    const before = await levels();
    const roundId = await bench.openRound.open(INPUT);
    await bench.db.owner.query(`UPDATE policies SET rules = rules - 'coverDays'`);
    expect(await bench.computeRound.compute(CITY, roundId)).toBe('FAILED');
    const round = await bench.showRound.summary(CITY, roundId);
    expect(round.failure).toEqual({
      code: 'POLICY_INVALID',
      figures: { field: 'coverDays' },
      detail: expect.stringContaining('coverDays'),
    });
    expect(await levels()).toEqual(before);
  });

  it('fails and never proposes when the verifier finds a violation', async () => {
    const before = await levels();
    const roundId = await bench.openRound.open(INPUT);
    const judged = useCases(bench.db);
    const open = judged.engines.open.bind(judged.engines);
    judged.engines.open = (onProgress) => {
      const session = open(onProgress);
      const call = session.call.bind(session) as (name: string, argument?: unknown) => Promise<unknown>;
      session.call = (async (name: string, argument?: unknown) => {
        const value = await call(name, argument);
        return name === 'verify'
          ? {
              ...(value as object),
              violations: 2,
              firstViolations: ['line 3: SUM, one too many'],
              first: { violation: 'SUM', line: 3 },
            }
          : value;
      }) as typeof session.call;
      return session;
    };
    expect(await judged.computeRound.compute(CITY, roundId)).toBe('FAILED');
    const round = await bench.showRound.summary(CITY, roundId);
    expect(round).toMatchObject({ state: 'FAILED', awardsSha256: null, totals: null });
    expect(round.failure).toEqual({
      code: 'CERTIFICATE_REFUSED',
      figures: { violations: 2, violation: 'SUM', line: 3 },
      detail: '2 violations: line 3: SUM, one too many',
    });
    expect(await levels()).toEqual(before);
    // The rows that were loaded meanwhile are gone.
    const [left] = await bench.db.owner.query(`SELECT to_regclass('awards_' || replace($1, '-', '')) AS awards`, [
      roundId,
    ]);
    expect(left.awards).toBeNull();
  });

  it('gives up after too many attempts instead of killing workers for ever', async () => {
    const roundId = await bench.openRound.open(INPUT);
    await bench.db.owner.query('UPDATE rounds SET attempt = 12');
    expect(await bench.computeRound.compute(CITY, roundId)).toBe('FAILED');
    expect((await bench.showRound.summary(CITY, roundId)).failure?.code).toBe('TOO_MANY_ATTEMPTS');
  });

  it('is put back by the sweeper when it stands still, once, and not before', async () => {
    const roundId = await bench.openRound.open(INPUT);
    expect(await bench.sweepRounds.sweep()).toBe(0); // its message is on the way
    await bench.db.owner.query(`DELETE FROM outbox; UPDATE rounds SET opened_at = now() - interval '1 minute'`);
    expect(await bench.sweepRounds.sweep()).toBe(1);
    expect(await bench.sweepRounds.sweep()).toBe(0);
    expect(await bench.db.owner.query('SELECT topic, payload FROM outbox')).toEqual([
      { topic: 'round.compute', payload: { jurisdictionId: CITY, roundId } },
    ]);
    const taken = await bench.leases.take(CITY, roundId);
    expect(taken.kind).toBe('TAKEN');
    await bench.db.owner.query('DELETE FROM outbox');
    expect(await bench.sweepRounds.sweep()).toBe(0); // a worker is at it
    await bench.cancelRound.cancel(OFFICER, roundId, 1, 'enough');
    expect(await bench.sweepRounds.sweep()).toBe(0);
  });
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it did not come to that within 10 s');
}
