import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { requisitionReference } from '@supplydock/domain';
import { LedgerService } from '@supplydock/ledger';
import { Clock } from '@supplydock/platform';
import { addCity, addFirm, addLot, addRequisition } from './testing/city-rows.js';
import { addRound } from './testing/round-rows.js';
import { CITY, startTestApi, type TestApi } from './testing/test-api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  const { owner } = api.database;
  await addCity(owner, CITY);
  const [a, b] = [await addFirm(owner, CITY, 'd1', 1), await addFirm(owner, CITY, 'd2', 4)];
  await addLot(owner, CITY, a, { pieces: 700 });
  await addLot(owner, CITY, a, { pieces: 300, productId: 'kn95' });
  await addLot(owner, CITY, a, { pieces: 50, expiresOn: '2020-03-02' });
  await addLot(owner, CITY, a, { pieces: 60, state: 'ON_HOLD' });
  await addRequisition(owner, CITY, a, { pieces: 500 });
  await addRequisition(owner, CITY, b, { pieces: 1500 });
  await addRequisition(owner, CITY, await addFirm(owner, CITY, 'd2', 2), { pieces: 100_000_000, state: 'QUARANTINED' });
  await addRequisition(owner, CITY, await addFirm(owner, CITY, 'd2', 2), { pieces: 77, state: 'WITHDRAWN' });
});
afterAll(() => api.close());

const today = async (query = '') => (await api.send('GET', `/api/public/today${query}`)).json();
let shiftMs = 0;

/** Past what the page keeps of figures and of counted requisitions, without waiting for it. */
function later(): void {
  shiftMs += 66_000;
  api.app.get(Clock).now = () => new Date(Date.now() + shiftMs);
}

describe('today', () => {
  it('counts what is on offer and asked, leaves out what is not, and tells nothing of awards', async () => {
    later();
    const figures = await today();
    expect(figures).toMatchObject({
      serviceDate: '2020-03-02',
      category: 'masks',
      stockPieces: 1000,
      lots: 2,
      stockByProduct: [
        { productId: 'kn95', pieces: 300, lots: 1 },
        { productId: 'surgical', pieces: 700, lots: 1 },
      ],
      // two firms: even the city's figures would tell of them
      demand: { requisitions: null, askedPieces: null, quarantined: null },
      round: null,
    });
    const unknown = { claimPieces: null, awardedPieces: null, metInFull: null };
    // one firm each: nobody may be recognised
    const hidden = { requisitions: null, askedPieces: null, ...unknown };
    expect(figures.total).toEqual(hidden);
    expect(figures.byDistrict).toEqual([
      { districtId: 'd1', ...hidden },
      { districtId: 'd2', ...hidden },
    ]);
    expect(figures.byTier.map(({ tier }: { tier: number }) => tier)).toEqual([1, 2, 4]);
  });

  it('answers for each category and refuses others', async () => {
    expect(await today('?category=goggles')).toMatchObject({
      category: 'goggles',
      stockPieces: 0,
      lots: 0,
      byDistrict: [],
    });
    expect(await today('?category=cars')).toMatchObject({ code: 'VALIDATION_FAILED' });
  });

  it('tells groups of five firms and more, and hides the ones that subtraction would betray', async () => {
    const { owner } = api.database;
    for (const tier of [3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2])
      await addRequisition(owner, CITY, await addFirm(owner, CITY, 'd2', tier), { pieces: 10 });
    later();
    const { byTier, byDistrict, total, demand } = await today();
    expect([total.requisitions, demand.requisitions, demand.askedPieces]).toEqual([13, 13, 2110]);
    // d1 has one firm, so d2 with its twelve is hidden as well: the total would tell the one
    expect(byDistrict.map((row: { requisitions: number | null }) => row.requisitions)).toEqual([null, null]);
    const shown = byTier.map((row: { tier: number; requisitions: number | null }) => [row.tier, row.requisitions]);
    // two tiers of one firm each: the total less the others would tell of two firms, so the five are hidden too
    expect(shown).toEqual([
      [1, null],
      [2, 6],
      [3, null],
      [4, null],
    ]);
  });

  it('keeps awards and names back until a second person has approved', async () => {
    const id = await addRound(api, 'PROPOSED');
    later();
    const before = await today();
    expect(before.round).toMatchObject({ id, state: 'PROPOSED', totals: null, awardsSha256: null });
    expect(before.byDistrict[0].awardedPieces).toBeNull();
    expect(JSON.stringify(before)).not.toMatch(/:777|:30[12]|city_officer|The approver/);

    await api.database.owner.query("UPDATE rounds SET state = 'REJECTED' WHERE id = $1", [id]);
    const approved = await addRound(api, 'APPROVED');
    later();
    const after = await today();
    expect(after.round).toMatchObject({
      id: approved,
      state: 'APPROVED',
      totals: { awardedPieces: 777 },
      awardsSha256: 'b'.repeat(64),
    });
    expect(after.total).toEqual({
      requisitions: 13,
      askedPieces: 2110,
      claimPieces: 402,
      awardedPieces: 302,
      metInFull: 1,
    });
    expect(after.byDistrict[0]).toMatchObject({ districtId: 'd1', requisitions: null, awardedPieces: null });
    expect(after.byTier[0]).toMatchObject({ tier: 1, requisitions: null, awardedPieces: null });
    expect(JSON.stringify(after)).not.toMatch(/city_officer|The approver/);

    const list = (await api.send('GET', '/api/public/rounds')).json();
    expect(list).toMatchObject({ total: 1, nextCursor: null, items: [{ id: approved }] });
  });

  it('is read once for a crowd, tagged, and not sent again to who has it', async () => {
    later();
    const crowd = await Promise.all(Array.from({ length: 20 }, () => api.send('GET', '/api/public/today')));
    const tags = new Set(crowd.map(({ headers }) => headers['etag']));
    expect(tags.size).toBe(1);
    expect(crowd[0].headers['cache-control']).toBe('public, max-age=5');
    const again = await api.send('GET', '/api/public/today', { headers: { 'if-none-match': [...tags][0] as string } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });
});

describe('reference', () => {
  it('has the city, its districts, products and categories', async () => {
    const answer = await api.send('GET', '/api/reference');
    expect(answer.json()).toMatchObject({
      jurisdiction: { id: CITY, timeZone: 'Asia/Shanghai', today: '2020-03-02' },
      districts: [{ id: 'd1', nameEn: 'One', nameZh: '一', lng: 121, lat: 31 }, { id: 'd2' }],
      products: [
        { id: 'kn95', standard: 'GB 2626-2006', unitZh: '只' },
        { id: 'surgical', isMedical: true },
      ],
      categories: ['masks', 'disinfectant', 'goggles', 'thermometers'],
    });
    const again = await api.send('GET', '/api/reference', {
      headers: { 'if-none-match': answer.headers['etag'] as string },
    });
    expect(again.statusCode).toBe(304);
  });
});

describe('a decided round', () => {
  it('is shown with seed, policy and counts, without small counts and without names', async () => {
    const proposed = await addRound(api, 'PROPOSED', '2020-02-19');
    for (const part of ['', '/snapshot', '/awards-file'])
      expect((await api.send('GET', `/api/public/rounds/${proposed}${part}`)).statusCode).toBe(404);
    await api.database.owner.query("UPDATE rounds SET state = 'REJECTED' WHERE id = $1", [proposed]);

    const id = await addRound(api, 'PUBLISHED', '2020-02-20');
    const answer = await api.send('GET', `/api/public/rounds/${id}`);
    expect(answer.json()).toMatchObject({
      id,
      seed: '0'.repeat(64),
      policy: { policyVersion: 1, rules: {} },
      byTier: [{ tier: 1, requisitions: null, awardedPieces: null }],
      byDistrict: [{ districtId: 'd1', requisitions: null }],
    });
    expect(answer.body).not.toMatch(/:30[12]|city_officer|The approver/);
  });

  it('has no totals when fewer than five firms took part', async () => {
    const id = await addRound(api, 'PUBLISHED', '2020-02-22');
    const few = 'UPDATE rounds SET result = jsonb_set(result, $2, $3) WHERE id = $1';
    await api.database.owner.query(few, [id, '{totals,requisitions}', '4']);
    const told = async (): Promise<unknown> => (await api.send('GET', `/api/public/rounds/${id}`)).json().totals;
    expect(await told()).toBeNull();
    await api.database.owner.query(few, [id, '{totals,requisitions}', '5']);
    expect(await told()).toMatchObject({ awardedPieces: 777, requisitions: 5 });
  });

  it('gives its files once, then says that the reader has them', async () => {
    const id = await addRound(api, 'PUBLISHED', '2020-02-21');
    const lines = gzipSync('{"format":"supplydock.snapshot/1"}\n');
    await api.database.owner.query(
      "INSERT INTO round_files (jurisdiction_id, round_id, kind, part, bytes) VALUES ($1, $2, 'snapshot', 0, $3)",
      [CITY, id, lines],
    );
    const answer = await api.send('GET', `/api/public/rounds/${id}/snapshot`);
    expect([answer.statusCode, answer.body]).toEqual([200, '{"format":"supplydock.snapshot/1"}\n']);
    expect(answer.headers['cache-control']).toContain('immutable');
    const again = await api.send('GET', `/api/public/rounds/${id}/snapshot`, {
      headers: { 'if-none-match': answer.headers['etag'] as string },
    });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });
});

describe('a look-up by reference', () => {
  it('says which character may be wrong, and finds nothing before a round is decided', async () => {
    const wrong = await api.send('GET', '/api/public/awards/M0302-7K3Q-F9DXX');
    expect([wrong.statusCode, wrong.json().code]).toEqual([400, 'REFERENCE_UNREADABLE']);
    const id = '0170a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';
    const reference = requisitionReference('masks', '2020-03-02', id);
    const nobody = await api.send('GET', `/api/public/awards/${reference}`);
    expect([nobody.statusCode, nobody.json().code]).toEqual([404, 'NOT_FOUND']);
  });
});

describe('seeds', () => {
  it('are announced by their digest alone, and told with their round only', async () => {
    const { owner, uow } = api.database;
    const [seed, later] = ['ab'.repeat(32), 'cd'.repeat(32)];
    const id = await addRound(api, 'PUBLISHED', '2020-03-05');
    const [{ revision }] = await owner.query('UPDATE rounds SET seed = $2 WHERE id = $1 RETURNING revision', [id, seed]).then(([rows]: [{ revision: number }[]]) => rows); // prettier-ignore
    for (const [value, number] of [[seed, revision], [later, revision + 1]] as const) {
      await owner.query(`INSERT INTO round_seeds (jurisdiction_id, category, service_date, revision, seed, seed_sha256) VALUES ($1, 'masks', '2020-03-05', $2, $3, encode(sha256(convert_to($3, 'UTF8')), 'hex'))`, [CITY, number, value]);
      await uow.run(CITY, (tx) =>
        api.app.get(LedgerService).append(tx, {
          jurisdictionId: CITY,
          kind: 'SEED_ANNOUNCED',
          subjectType: 'seed',
          subjectId: `masks 2020-03-05 ${number}`,
          actorId: null,
          payload: {},
        }),
      );
    } // prettier-ignore
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    const coming = await api.send('GET', '/api/public/seeds');
    expect(coming.json().items).toMatchObject([
      { category: 'masks', serviceDate: '2020-03-05', revision: revision + 1, seedSha256: sha256(later) },
    ]);
    expect(coming.body).not.toContain(later);
    const shown = (await api.send('GET', `/api/public/rounds/${id}`)).json();
    expect(shown).toMatchObject({
      seed,
      seedAnnounced: { seedSha256: sha256(seed), entry: { seq: expect.any(Number) } },
    });
  });
});
