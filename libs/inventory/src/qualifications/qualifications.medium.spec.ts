import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DocumentStore } from '@supplydock/documents';
import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { Outbox, type RateLimits } from '@supplydock/platform';
import { arrangeCity, CITY, CLERK, DISTRICT, FixedClock, openTestDatabase, OTHER_DISTRICT, OTHER_SUPPLIER, SUPPLIER, type TestDatabase } from '@supplydock/testing'; // prettier-ignore
import { PostLot } from '../post-lot.js';
import { ApplyForQualification } from './apply-for-qualification.js';
import { DecideQualification } from './decide-qualification.js';
import { LapseQualifications } from './lapse-qualifications.js';
import { ReadQualifications } from './read-qualifications.js';

const LOT = {
  productId: 'kn95',
  districtId: DISTRICT,
  serves: null,
  batch: '200220A1',
  producedOn: '2020-02-20',
  expiresOn: '2022-02-19',
  pieces: 5_000,
  packPieces: 50,
  priceFen: 180,
};
/** The small city's products all meet 'GB 1' and none is medical. */
const CLAIM = {
  productId: 'kn95',
  goodsName: '防护口罩',
  standard: 'GB 1',
  certificates: [{ kind: 'TEST_REPORT', number: 'WT2020A01', validTo: '2020-12-31' }],
} as const;

/** Deciding hands no document in. */
const limits = null as unknown as RateLimits;
let db: TestDatabase;
let post: PostLot;
let application: ApplyForQualification;
let decision: DecideQualification;
let lapse: LapseQualifications;
let read: ReadQualifications;

beforeAll(async () => {
  db = await openTestDatabase();
  await arrangeCity(db.owner);
  const clock = new FixedClock('2020-03-02T01:00:00Z');
  const ledger = new LedgerService();
  post = new PostLot(db.uow, ledger, clock);
  application = new ApplyForQualification(db.uow, ledger, clock);
  decision = new DecideQualification(db.uow, ledger, new Outbox(), new DocumentStore(db.uow, ledger, limits), clock);
  lapse = new LapseQualifications(db.uow, ledger, new Outbox());
  read = new ReadQualifications(db.uow, clock);
});
beforeEach(() => db.owner.query(`DELETE FROM qualifications WHERE product_id = 'kn95'`));
afterAll(() => db.close());

const actorOf = (
  role: Actor['memberships'][number]['role'],
  of: Partial<Actor['memberships'][number]> = {},
): Actor => ({
  jurisdictionId: CITY,
  userId: CLERK,
  sessionId: CLERK,
  displayName: 'Clerk',
  locale: 'en',
  memberships: [{ role, enterpriseId: null, districtId: null, ...of }],
});
const supplier = actorOf('supplier', { enterpriseId: SUPPLIER });
const officer = actorOf('city_officer');
const lotOf = async (id: string) => (await db.owner.query('SELECT state, holds FROM lots WHERE id = $1', [id]))[0];
const kindsOf = async (id: string): Promise<string[]> =>
  (await db.owner.query('SELECT kind FROM ledger_entries WHERE subject_id = $1 ORDER BY seq', [id])).map((row: { kind: string }) => row.kind); // prettier-ignore

describe('applying', () => {
  it('puts what fits before an officer at once, in the queue of the district', async () => {
    const id = await application.apply(supplier, CLAIM);
    const shown = await read.show(supplier, id);
    expect(shown).toMatchObject({ state: 'DOCUMENT_CHECK', validTo: '2020-12-31', daysLeft: 304, version: 1 });
    expect(shown.clock).not.toBeNull();
    const queue = async (actor: Actor) => (await read.list(actor, { limit: 50, state: 'DOCUMENT_CHECK' })).total;
    expect(await queue(actorOf('district_officer', { districtId: DISTRICT }))).toBe(1);
    expect(await queue(actorOf('district_officer', { districtId: OTHER_DISTRICT }))).toBe(0);
    expect(await queue(actorOf('supplier', { enterpriseId: OTHER_SUPPLIER }))).toBe(0);
    const rival = actorOf('supplier', { enterpriseId: OTHER_SUPPLIER });
    await expect(read.show(rival, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('says in both languages what does not fit, and keeps nothing', async () => {
    const wrong = {
      ...CLAIM,
      goodsName: '医用口罩',
      certificates: [{ ...CLAIM.certificates[0], validTo: '2020-03-01' }],
    };
    const errors = [
      { field: 'goodsName', code: 'MEDICAL_CLAIM', messageZh: expect.stringContaining('医用') },
      { field: 'certificates.0', code: 'CERTIFICATE_EXPIRED' },
    ];
    await expect(application.apply(supplier, wrong)).rejects.toMatchObject({ code: 'VALIDATION_FAILED', errors });
    expect((await read.list(supplier, { limit: 50, state: 'DOCUMENT_CHECK' })).total).toBe(0);
  });

  it('is possible once at a time for a product, also at the same moment', async () => {
    const attempts = await Promise.allSettled([1, 2, 3].map(() => application.apply(supplier, CLAIM)));
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(application.apply(supplier, CLAIM)).rejects.toMatchObject({ code: 'QUALIFICATION_OPEN' });
  });
});

describe('a lot of a product that its supplier is not qualified for', () => {
  it('is only declared, on offer by the grant, on hold by the suspension, and back by the next look', async () => {
    const lot = await post.post(supplier, LOT);
    expect(lot).toMatchObject({ state: 'DECLARED', holds: ['QUALIFICATION'] });
    const id = await application.apply(supplier, CLAIM);
    await decision.decide(officer, 'qualify', id, 1, 'papers are right');
    expect(await lotOf(lot.id)).toEqual({ state: 'AVAILABLE', holds: [] });
    expect(await post.post(supplier, { ...LOT, batch: 'B2' })).toMatchObject({ state: 'AVAILABLE' });
    await decision.decide(officer, 'suspend', id, 2, 'failed a sample');
    expect(await lotOf(lot.id)).toEqual({ state: 'ON_HOLD', holds: ['QUALIFICATION'] });
    await decision.decide(officer, 'check', id, 3, 'new report');
    await decision.decide(officer, 'qualify', id, 4, 'sound again');
    expect(await lotOf(lot.id)).toEqual({ state: 'AVAILABLE', holds: [] });
    expect(await kindsOf(lot.id)).toEqual(['LOT_POSTED', 'LOT_RELEASED', 'LOT_HELD', 'LOT_RELEASED']);
    const { timeline } = await read.show(officer, id);
    expect(timeline.map(({ kind, text }) => [kind, text]).reverse()).toEqual([
      ['QUALIFICATION_APPLIED', null],
      ['QUALIFICATION_GRANTED', 'papers are right'],
      ['QUALIFICATION_SUSPENDED', 'failed a sample'],
      ['QUALIFICATION_RECHECKED', 'new report'],
      ['QUALIFICATION_GRANTED', 'sound again'],
    ]);
    await db.owner.query(`DELETE FROM lot_movements; DELETE FROM lot_levels; DELETE FROM lots`);
  });

  it('misses no decision of the same moment', async () => {
    const id = await application.apply(supplier, CLAIM);
    const [, ...lots] = await Promise.all([
      decision.decide(officer, 'qualify', id, 1, 'papers are right'),
      ...Array.from({ length: 20 }, (_, index) => post.post(supplier, { ...LOT, batch: `R${index}` })),
    ]);
    for (const lot of lots) expect((await lotOf(lot.id)).state).toBe('AVAILABLE');
  });
});

describe('deciding', () => {
  it('a provisional one carries its end, cap and audience, within the certificates', async () => {
    const id = await application.apply(supplier, CLAIM);
    const provision = { until: '2020-04-30', dailyCapPieces: 1_000, audience: [DISTRICT] };
    for (const until of ['2020-03-02', '2021-01-01']) {
      await expect(
        decision.decide(officer, 'qualifyProvisionally', id, 1, 'produce first', { ...provision, until }),
      ).rejects.toMatchObject({ errors: [{ field: 'until' }] });
    }
    await decision.decide(officer, 'qualifyProvisionally', id, 1, 'produce first', provision);
    expect(await read.show(supplier, id)).toMatchObject({ state: 'PROVISIONAL', validTo: '2020-04-30', dailyCapPieces: 1_000, audience: [DISTRICT] }); // prettier-ignore
  });

  it('a renewal counts once it is granted; the one before has lapsed, and offers went on meanwhile', async () => {
    const first = await application.apply(supplier, CLAIM);
    await decision.decide(officer, 'qualify', first, 1, 'right');
    const second = await application.apply(supplier, { ...CLAIM, goodsName: '防护口罩二代' });
    expect(await post.post(supplier, LOT)).toMatchObject({ state: 'AVAILABLE' });
    await decision.decide(officer, 'qualify', second, 1, 'right too');
    expect((await read.show(supplier, first)).state).toBe('LAPSED');
    expect((await read.show(supplier, second)).state).toBe('QUALIFIED');
  });

  it('is for officers of the district, from a state that allows it, by the version that was looked at', async () => {
    const id = await application.apply(supplier, CLAIM);
    await expect(decision.decide(supplier, 'qualify', id, 1, 'mine')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const elsewhere = actorOf('district_officer', { districtId: OTHER_DISTRICT });
    await expect(decision.decide(elsewhere, 'qualify', id, 1, 'no')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(decision.decide(officer, 'suspend', id, 1, 'early')).rejects.toMatchObject({ code: 'STATE_REFUSED' });
    await expect(decision.decide(officer, 'qualify', id, 2, 'old')).rejects.toMatchObject({ code: 'VERSION_MISMATCH' });
    await decision.decide(officer, 'refuse', id, 1, 'not this product');
    await expect(decision.decide(officer, 'qualify', id, 2, 'after all')).rejects.toMatchObject({
      code: 'STATE_REFUSED',
    });
    expect(await application.apply(supplier, CLAIM)).not.toBe(id);
  });
});

describe('lapsing by the clock', () => {
  it('once, the day after its last one, with the lots of the product', async () => {
    const id = await application.apply(supplier, CLAIM);
    await decision.decide(officer, 'qualify', id, 1, 'right');
    const lot = await post.post(supplier, LOT);
    await db.owner.query(`UPDATE qualifications SET valid_to = '2020-03-02' WHERE id = $1`, [id]);
    expect(await lapse.lapse(CITY)).toBe(0);
    await db.owner.query(`UPDATE qualifications SET valid_to = '2020-03-01' WHERE id = $1`, [id]);
    const counts = await Promise.all([lapse.lapse(CITY), lapse.lapse(CITY)]);
    expect(counts.sort()).toEqual([0, 1]);
    expect(await lotOf(lot.id)).toEqual({ state: 'ON_HOLD', holds: ['QUALIFICATION'] });
    expect((await kindsOf(id)).at(-1)).toBe('QUALIFICATION_LAPSED');
    const told = await db.owner.query(`SELECT payload FROM outbox WHERE payload -> 'figures' ->> 'state' = 'LAPSED'`);
    expect(told).toMatchObject([{ payload: { enterpriseId: SUPPLIER, subjectId: id } }]);
  });
});
