import { hash } from 'node:crypto';
import { compileServer } from '@supplydock/testing';
import { certifiedOf, checkOverrides, readOverrides, readSnapshot } from '@supplydock/allocation';
import { unpackPart } from '../engine/packed-bytes.js';
import { APPROVER, BOTH, CITY, OFFICER } from '../testing/arrange-city.js';
import { openRoundBench } from '../testing/round-bench.js';
import { OverridesFiles } from './overrides-file.js';

type Bench = Awaited<ReturnType<typeof openRoundBench>>;
interface Row {
  readonly id: string;
  readonly pieces: number;
  readonly claim: number;
  readonly reasons: { code: string; reason?: string }[];
}

describe('quantities set by hand', () => {
  let bench: Bench;
  let roundId: string;

  beforeAll(() => compileServer());
  beforeEach(async () => {
    bench = await openRoundBench({ requisitions: 120, lots: 8, packsPerLot: 30 });
    roundId = await bench.openRound.open({ jurisdictionId: CITY, actorId: OFFICER.userId, category: 'masks' });
    expect(await bench.computeRound.compute(CITY, roundId)).toBe('PROPOSED');
  });
  afterEach(async () => {
    expect(await bench.breaches()).toEqual([]);
    await bench.db.close();
  });

  const versionOf = async (id = roundId) => (await bench.showRound.summary(CITY, id)).version;
  const rowsOf = (id = roundId): Promise<Row[]> =>
    bench.db.owner.query('SELECT requisition_id AS id, pieces::int, claim_pieces::int AS claim, reasons FROM awards WHERE round_id = $1 ORDER BY 1', [id]); // prettier-ignore
  /** A requisition that got a part of its claim, and what one pack more would be. */
  const shortOne = async () => (await rowsOf()).find(({ pieces, claim }) => pieces > 0 && claim >= pieces + 10)!;
  const wish = (requisitionId: string, pieces: number) =>
    ({ requisitionId, pieces, reason: 'CRITICAL_SERVICE', note: 'Runs the ward laundry' }) as const;
  const keep = async (requisitionId: string, pieces: number, actor = OFFICER) =>
    bench.keepOverride.keep(actor, roundId, await versionOf(), wish(requisitionId, pieces));
  const bytesOf = async (id: string, kind: 'snapshot' | 'awards'): Promise<Buffer> => {
    const parts: { bytes: Buffer }[] = await bench.db.owner.query(`SELECT bytes FROM round_files WHERE round_id = $1 AND kind = $2 ORDER BY part`, [id, kind]); // prettier-ignore
    return Buffer.concat(parts.map(({ bytes }) => unpackPart(bytes)));
  };

  it('are weighed before they are kept: what others lose is what the firm gains, less what was left', async () => {
    const { id, pieces } = await shortOne();
    const cost = await bench.weighOverride.weigh(OFFICER, roundId, { requisitionId: id, pieces: pieces + 10 });
    expect(cost.changes[0]).toMatchObject({ requisitionId: id, before: pieces, after: pieces + 10 });
    expect(cost.losing.pieces).toBeGreaterThan(0);
    expect(cost.losing.pieces - cost.gaining.pieces).toBe(10 + cost.leftAfter - cost.leftBefore);
    expect(await rowsOf()).toEqual(await rowsOf(roundId));
    await expect(bench.weighOverride.weigh(OFFICER, roundId, { requisitionId: id, pieces: pieces + 5 })).rejects.toMatchObject({ code: 'OVERRIDE_REFUSED' }); // prettier-ignore
  });

  it('give the firm just that, in a revision that others decide about; what the public gets recomputes it', async () => {
    const { id, pieces } = await shortOne();
    const foreseen = await bench.weighOverride.weigh(OFFICER, roundId, { requisitionId: id, pieces: pieces + 10 });
    await keep(id, pieces + 10);
    const before = await rowsOf();
    const nextId = await bench.proposeOverrides.propose(OFFICER, roundId, await versionOf());
    expect((await bench.showRound.summary(CITY, roundId)).state).toBe('SUPERSEDED');
    expect(await bench.breaches()).toEqual([]);
    expect(await bench.db.owner.query('SELECT state, round_id FROM allocation_days')).toEqual([{ state: 'HELD', round_id: nextId }]); // prettier-ignore
    expect(await bench.computeRound.compute(CITY, nextId)).toBe('PROPOSED');

    const after = await rowsOf(nextId);
    const set = after.find((row) => row.id === id)!;
    expect(set).toMatchObject({ pieces: pieces + 10, reasons: [{ code: 'OFFICIAL_OVERRIDE', reason: 'CRITICAL_SERVICE', rulePieces: pieces }] }); // prettier-ignore
    expect(after.map(({ claim }) => claim)).toEqual(before.map(({ claim }) => claim));
    const lost = after.reduce((sum, row, i) => sum + (row.id === id ? 0 : Math.max(0, before[i].pieces - row.pieces)), 0); // prettier-ignore
    expect(lost).toBe(foreseen.losing.pieces);
    const summary = await bench.showRound.detail(CITY, nextId);
    expect(summary.totals!.awardedPieces).toBe(after.reduce((sum, row) => sum + row.pieces, 0));
    expect(summary.totals!.claimPieces).toBe(after.reduce((sum, row) => sum + row.claim, 0));
    expect(summary.totals!.lotPieces).toBe((await bench.showRound.summary(CITY, roundId)).totals!.lotPieces);
    const touched = after.filter(({ reasons }) => reasons.some(({ code }) => code === 'OFFICIAL_OVERRIDE'));
    expect(summary.reasonCounts['OFFICIAL_OVERRIDE']).toBe(touched.length);
    expect(touched.length).toBeLessThanOrEqual(2); // one pack, and who gave it

    const first = await bench.showRound.summary(CITY, roundId);
    expect([summary.snapshotSha256, summary.awardsSha256]).toEqual([first.snapshotSha256, first.awardsSha256]);
    const file = readOverrides(await new OverridesFiles(bench.db.uow).text(CITY, nextId));
    const snapshot = readSnapshot([await bytesOf(nextId, 'snapshot')]);
    const certified = certifiedOf(snapshot, [await bytesOf(nextId, 'awards')]);
    const digests = { snapshotSha256: summary.snapshotSha256!, awardsSha256: summary.awardsSha256! };
    expect(checkOverrides(snapshot, certified, file, digests, (bytes) => hash('sha256', bytes, 'buffer'))).toEqual([]);
    const [{ payload }] = await bench.db.owner.query(`SELECT payload FROM ledger_entries WHERE kind = 'ROUND_PROPOSED' AND subject_id = $1`, [nextId]); // prettier-ignore
    const digest = hash('sha256', await new OverridesFiles(bench.db.uow).text(CITY, nextId), 'hex');
    expect(payload).toMatchObject({ overrides: 1, moved: file.moved.length, overridesSha256: digest });
    const differing = after.filter((row, i) => row.pieces !== before[i].pieces && row.id !== id).map((row) => row.id);
    expect(file.moved.map(({ requisition }) => requisition)).toEqual(expect.arrayContaining(differing));

    await expect(bench.approveRound.approve(OFFICER, nextId, await versionOf(nextId))).rejects.toMatchObject({ code: 'NOT_FOUND' }); // prettier-ignore
    await bench.approveRound.approve(APPROVER, nextId, await versionOf(nextId));
  });

  it('are taken back: kept ones go, proposed ones go with the next proposal, which is the first one again', async () => {
    const first = await rowsOf();
    const { id, pieces } = await shortOne();
    await keep(id, pieces + 10);
    await bench.keepOverride.undo(OFFICER, roundId, await versionOf(), id);
    expect((await bench.listOverrides.list(CITY, roundId)).items).toEqual([]);
    await expect(bench.proposeOverrides.propose(OFFICER, roundId, await versionOf())).rejects.toMatchObject({ code: 'NOTHING_KEPT' }); // prettier-ignore

    await keep(id, 0);
    const secondId = await bench.proposeOverrides.propose(OFFICER, roundId, await versionOf());
    await bench.computeRound.compute(CITY, secondId);
    await bench.keepOverride.undo(OFFICER, secondId, await versionOf(secondId), id);
    const thirdId = await bench.proposeOverrides.propose(OFFICER, secondId, await versionOf(secondId));
    expect(await bench.computeRound.compute(CITY, thirdId)).toBe('PROPOSED');
    expect(await rowsOf(thirdId)).toEqual(first);
  });

  it('of two officers: the second is told, and sees what the first kept', async () => {
    const { id, pieces } = await shortOne();
    const version = await versionOf();
    await bench.keepOverride.keep(OFFICER, roundId, version, wish(id, pieces + 10));
    await expect(bench.keepOverride.keep(BOTH, roundId, version, wish(id, 0))).rejects.toMatchObject({ code: 'VERSION_MISMATCH' }); // prettier-ignore
    expect((await bench.listOverrides.list(CITY, roundId)).items).toMatchObject([{ requisitionId: id, pieces: pieces + 10, authorName: 'User 1' }]); // prettier-ignore
  });

  it('are nobody’s own to approve: neither who set one nor who opened what it adjusts; and never left behind', async () => {
    const { id, pieces } = await shortOne();
    await keep(id, pieces + 10, BOTH);
    await expect(bench.approveRound.approve(APPROVER, roundId, await versionOf())).rejects.toMatchObject({ code: 'CHANGES_KEPT' }); // prettier-ignore
    const nextId = await bench.proposeOverrides.propose(OFFICER, roundId, await versionOf());
    await bench.computeRound.compute(CITY, nextId);
    for (const decide of [
      bench.approveRound.approve(BOTH, nextId, await versionOf(nextId)),
      bench.rejectRound.reject(BOTH, nextId, await versionOf(nextId), 'mine'),
    ])
      // prettier-ignore
      await expect(decide).rejects.toMatchObject({ code: 'OWN_PROPOSAL' });
  });

  it('fail where a lot no longer holds what was frozen, and leave everything free', async () => {
    const { id, pieces } = await shortOne();
    await keep(id, pieces + 10);
    const nextId = await bench.proposeOverrides.propose(OFFICER, roundId, await versionOf());
    await bench.db.owner.query(`UPDATE lots SET state = 'ON_HOLD', holds = '{SUPPLIER}' WHERE id = (SELECT lot_id FROM round_lots WHERE round_id = $1 LIMIT 1)`, [roundId]); // prettier-ignore
    expect(await bench.computeRound.compute(CITY, nextId)).toBe('FAILED');
    expect((await bench.showRound.summary(CITY, nextId)).failure).toMatchObject({ code: 'LOT_GONE' });
  });

  it('above the claim, of a stranger to the round, or after the approval are refused', async () => {
    const { id, claim } = await shortOne();
    await expect(keep(id, claim + 10)).rejects.toMatchObject({ code: 'OVERRIDE_REFUSED' });
    await expect(keep('00000000-0000-7004-8000-0000000fffff', 10)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await bench.approveRound.approve(APPROVER, roundId, await versionOf());
    await expect(keep(id, 0)).rejects.toMatchObject({ code: 'STATE_REFUSED' });
  });
});
