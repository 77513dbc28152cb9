import { compileServer } from '@supplydock/testing';
import { awardOfRequisition } from '../read/award-of-requisition.js';
import { APPROVER, BOTH, CITY, DISTRICT_OFFICER, OFFICER, SECOND_APPROVER } from '../testing/arrange-city.js';
import { openRoundBench } from '../testing/round-bench.js';

type Bench = Awaited<ReturnType<typeof openRoundBench>>;

describe('the review of a round', () => {
  let bench: Bench;
  let roundId: string;
  let version: number;

  beforeAll(() => compileServer());
  beforeEach(async () => {
    bench = await openRoundBench({ requisitions: 120, lots: 8, packsPerLot: 30 });
    roundId = await bench.openRound.open({ jurisdictionId: CITY, actorId: BOTH.userId, category: 'masks' });
    expect(await bench.computeRound.compute(CITY, roundId)).toBe('PROPOSED');
    ({ version } = await bench.showRound.summary(CITY, roundId));
  });
  afterEach(async () => {
    expect(await bench.breaches()).toEqual([]);
    await bench.db.close();
  });

  const sums = async () =>
    (await bench.db.owner.query('SELECT sum(available)::int AS available, sum(reserved)::int AS reserved, sum(allocated)::int AS allocated FROM lot_levels'))[0]; // prettier-ignore
  const dayState = async () => (await bench.db.owner.query('SELECT state FROM allocation_days'))[0].state;

  it('approves: reserved becomes allocated, the day closes, awards are offered, publication follows once', async () => {
    const before = await sums();
    await bench.approveRound.approve(APPROVER, roundId, version);
    const after = await bench.showRound.summary(CITY, roundId);
    expect(after).toMatchObject({ state: 'APPROVED', decidedByName: 'User 2', version: version + 1 });
    expect(await sums()).toEqual({ available: before.available, reserved: 0, allocated: before.reserved });
    expect(await dayState()).toBe('CLOSED');
    expect(await bench.db.owner.query(`SELECT DISTINCT state, pieces > 0 AS has FROM awards ORDER BY has`)).toEqual(
      expect.arrayContaining([{ state: 'OFFERED', has: true }]),
    );
    expect(await bench.db.owner.query(`SELECT 1 FROM awards WHERE (state = 'OFFERED') <> (pieces > 0)`)).toEqual([]);

    expect(await bench.publishRound.publish(CITY, roundId)).toBe(true);
    expect(await bench.publishRound.publish(CITY, roundId)).toBe(false);
    expect((await bench.showRound.summary(CITY, roundId)).state).toBe('PUBLISHED');
    const kinds: { kind: string }[] = await bench.db.owner.query('SELECT kind FROM ledger_entries ORDER BY seq');
    expect(kinds.map(({ kind }) => kind).slice(-2)).toEqual(['ROUND_APPROVED', 'ROUND_PUBLISHED']);
  });

  it('refuses the person who opened it, by the policy and by the table', async () => {
    await expect(bench.approveRound.approve(BOTH, roundId, version)).rejects.toMatchObject({ code: 'OWN_PROPOSAL' });
    await expect(bench.rejectRound.reject(BOTH, roundId, version, 'mine')).rejects.toMatchObject({
      code: 'OWN_PROPOSAL',
    });
    await expect(
      bench.db.owner.query('UPDATE rounds SET decided_by = opened_by WHERE id = $1', [roundId]),
    ).rejects.toMatchObject({ constraint: 'rounds_second_person' });
  });

  it('refuses an outdated view, a foreign role and an unknown round', async () => {
    await expect(bench.approveRound.approve(APPROVER, roundId, version - 1)).rejects.toMatchObject({
      code: 'VERSION_MISMATCH',
    });
    await expect(bench.approveRound.approve(OFFICER, roundId, version)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const unknown = '00000000-0000-7000-8000-000000000000';
    await expect(bench.approveRound.approve(APPROVER, unknown, 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const elsewhere = { ...APPROVER, jurisdictionId: '440000' };
    await expect(bench.approveRound.approve(elsewhere, roundId, version)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('rejects: everything is free, the day opens, and the next round is a new revision', async () => {
    const [{ on_hand }] = await bench.db.owner.query('SELECT sum(on_hand)::int AS on_hand FROM lot_levels');
    await bench.rejectRound.reject(APPROVER, roundId, version, 'lots are missing');
    expect(await sums()).toEqual({ available: on_hand, reserved: 0, allocated: 0 });
    expect(await dayState()).toBe('OPEN');
    expect(await bench.showRound.summary(CITY, roundId)).toMatchObject({
      state: 'REJECTED',
      decisionReason: 'lots are missing',
    });
    await expect(bench.approveRound.approve(APPROVER, roundId, version + 1)).rejects.toMatchObject({
      code: 'STATE_REFUSED',
      params: { state: 'REJECTED' },
    });
    const next = await bench.openRound.open({ jurisdictionId: CITY, actorId: OFFICER.userId, category: 'masks' });
    expect(await bench.computeRound.compute(CITY, next)).toBe('PROPOSED');
    expect((await bench.showRound.summary(CITY, next)).revision).toBe(2);
  });

  it('lets one of several decisions at the same moment win', async () => {
    const attempts = await Promise.allSettled([
      bench.approveRound.approve(APPROVER, roundId, version),
      bench.rejectRound.reject(SECOND_APPROVER, roundId, version, 'no'),
      bench.approveRound.approve(SECOND_APPROVER, roundId, version),
      bench.cancelRound.cancel(OFFICER, roundId, version, 'stop'),
    ]);
    expect(attempts.filter((attempt) => attempt.status === 'fulfilled')).toHaveLength(1);
    for (const attempt of attempts) {
      if (attempt.status === 'rejected') expect(attempt.reason.code).toMatch(/^(STATE_REFUSED|VERSION_MISMATCH)$/);
    }
    const decisions = await bench.db.owner.query(
      `SELECT kind FROM ledger_entries WHERE kind IN ('ROUND_APPROVED', 'ROUND_REJECTED', 'ROUND_CANCELLED')`,
    );
    expect(decisions).toHaveLength(1);
  });

  it('cancels a proposal by whoever opened it, which is no review', async () => {
    const outdated = bench.cancelRound.cancel(BOTH, roundId, version - 1, 'saw it running');
    await expect(outdated).rejects.toMatchObject({ code: 'VERSION_MISMATCH' });
    await bench.cancelRound.cancel(BOTH, roundId, version, 'changed my mind');
    expect(await bench.showRound.summary(CITY, roundId)).toMatchObject({ state: 'CANCELLED', decidedByName: null });
    expect((await sums()).reserved).toBe(0);
  });

  it('lists awards page by page in every order, each once, filtered as asked', async () => {
    const all = await bench.listAwards.list(OFFICER, roundId, { limit: 200, sort: 'name' });
    expect(all).toMatchObject({ total: 119, nextCursor: null });
    const ids = new Set(all.items.map((award) => award.requisitionId));
    for (const sort of ['name', '-name', 'pieces', '-pieces', '-claimPieces', 'askedPieces', 'headcount'] as const) {
      const seen: typeof all.items = [];
      for (let cursor: string | undefined, pages = 0; pages < 20; pages++) {
        const page = await bench.listAwards.list(OFFICER, roundId, { limit: 25, sort, cursor });
        seen.push(...page.items);
        if (!page.nextCursor) break;
        cursor = page.nextCursor;
      }
      expect(new Set(seen.map((award) => award.requisitionId))).toEqual(ids);
      expect(seen).toHaveLength(ids.size);
      const values = seen.map((award) =>
        sort.includes('name') ? award.enterpriseName : award[sort.replace('-', '') as 'pieces'],
      );
      const sorted = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      expect(values).toEqual(sort.startsWith('-') ? sorted.reverse() : sorted);
    }
    const short = await bench.listAwards.list(OFFICER, roundId, {
      limit: 200,
      sort: 'name',
      tier: 2,
      reason: 'POOL_SHORT',
    });
    expect(short.total).toBeGreaterThan(0);
    for (const award of short.items) {
      expect(award.tier).toBe(2);
      expect(award.reasons.map(({ code }) => code)).toContain('POOL_SHORT');
      expect(award.lines.reduce((sum, line) => sum + line.pieces, 0)).toBe(award.pieces);
    }
    expect((await bench.listAwards.list(OFFICER, roundId, { limit: 5, sort: 'name', q: 'firm 00001' })).total).toBe(10);
    expect((await bench.listAwards.list(OFFICER, roundId, { limit: 5, sort: 'name', q: '%' })).total).toBe(0);
    await expect(bench.listAwards.list(OFFICER, roundId, { limit: 5, sort: 'pieces', cursor: 'xyz' })).rejects.toThrow(
      'MALFORMED_VALUE',
    );
  });

  it('shows a district officer the own district only', async () => {
    const page = await bench.listAwards.list(DISTRICT_OFFICER, roundId, { limit: 200, sort: 'name' });
    expect(page.total).toBeGreaterThan(0);
    expect(new Set(page.items.map((award) => award.districtId))).toEqual(new Set(['310104']));
    const elsewhere = await bench.listAwards.list(DISTRICT_OFFICER, roundId, {
      limit: 5,
      sort: 'name',
      districtId: '310101',
    });
    expect(elsewhere.total).toBe(0);
  });

  it('shows a firm its award once the round is approved, not before', async () => {
    const [{ requisitionId }] = (await bench.listAwards.list(OFFICER, roundId, { limit: 1, sort: '-pieces' })).items;
    const read = () => bench.db.uow.run(CITY, (tx) => awardOfRequisition(tx, CITY, requisitionId));
    expect(await read()).toBeNull();
    await bench.approveRound.approve(APPROVER, roundId, version);
    const award = await read();
    expect(award).toMatchObject({ requisitionId, roundId, state: 'OFFERED' });
    expect(award!.lines[0].supplierName).toMatch(/^Firm/);
    expect(award).not.toHaveProperty('tier');
  });

  it('hands out the canonical files, byte for byte', async () => {
    const round = await bench.showRound.summary(CITY, roundId);
    for (const kind of ['snapshot', 'awards'] as const) {
      const file = await bench.streamRoundFile.open(CITY, roundId, kind);
      const { createHash } = await import('node:crypto');
      const hash = createHash('sha256');
      for await (const chunk of file.bytes) hash.update(chunk as Buffer);
      expect(hash.digest('hex')).toBe(file.sha256);
      expect(file.sha256).toBe(kind === 'snapshot' ? round.snapshotSha256 : round.awardsSha256);
      expect(file.fileName).toBe(`310000-masks-2020-03-02-1.${kind}.jsonl`);
    }
    const unknown = '00000000-0000-7000-8000-000000000000';
    await expect(bench.streamRoundFile.open(CITY, unknown, 'awards')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
