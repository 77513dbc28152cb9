import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { Outbox } from '@supplydock/platform';
import { arrangeCity, CITY, CLERK, DISTRICT, FixedClock, openTestDatabase, OTHER_DISTRICT, OTHER_SUPPLIER, SUPPLIER, type TestDatabase } from '@supplydock/testing'; // prettier-ignore
import { EditLot } from '../edit-lot.js';
import type { LotInput } from '../lot-rules.js';
import { PostLot } from '../post-lot.js';
import { ShowLot } from '../show-lot.js';
import { WithdrawLot } from '../withdraw-lot.js';
import { DecidePrice } from './decide-price.js';
import { ListPriceReviews } from './read-price-reviews.js';

const DEAR: LotInput = {
  productId: 'surgical',
  districtId: DISTRICT,
  serves: null,
  batch: '200220A1',
  producedOn: '2020-02-20',
  expiresOn: '2022-02-19',
  pieces: 5_000,
  packPieces: 50,
  priceFen: 450,
  costFen: 390,
  costSource: 'Invoice 18',
};

let db: TestDatabase;
let post: PostLot;
let edit: EditLot;
let withdraw: WithdrawLot;
let show: ShowLot;
let decide: DecidePrice;
let list: ListPriceReviews;

beforeAll(async () => {
  db = await openTestDatabase();
  await arrangeCity(db.owner);
  const clock = new FixedClock('2020-03-02T01:00:00Z');
  const ledger = new LedgerService();
  post = new PostLot(db.uow, ledger, clock);
  edit = new EditLot(db.uow, ledger, clock);
  withdraw = new WithdrawLot(db.uow, ledger);
  show = new ShowLot(db.uow, clock);
  decide = new DecidePrice(db.uow, ledger, new Outbox());
  list = new ListPriceReviews(db.uow, clock);
});
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
const postDear = async () => {
  const lot = await post.post(supplier, DEAR);
  return { lot, review: (await show.show(supplier, lot.id)).priceReview! };
};
const pending = async (actor = officer) =>
  (await list.list(actor, { limit: 50, state: 'PENDING' })).items.map(({ lotId }) => lotId);

describe('a price above the ceiling', () => {
  it('goes to the officer with its arithmetic; both sides see it, no round takes the lot', async () => {
    const { lot, review } = await postDear();
    expect(lot).toMatchObject({ state: 'DECLARED', holds: ['PRICE_REVIEW'] });
    expect(review).toMatchObject({
      state: 'PENDING',
      breaches: [{ code: 'PRICE_ABOVE_CEILING', priceFen: 450, ceilingFen: 400 }],
    });
    expect(await pending()).toContain(lot.id);
    expect(await pending(actorOf('district_officer', { districtId: DISTRICT }))).toContain(lot.id);
    expect(await pending(actorOf('district_officer', { districtId: OTHER_DISTRICT }))).toEqual([]);
    const [entry] = await db.owner.query('SELECT payload FROM ledger_entries WHERE subject_id = $1', [lot.id]);
    expect(entry.payload).toMatchObject({ costFen: 390, holds: ['PRICE_REVIEW'] });
    expect(entry.payload).not.toHaveProperty('costSource');
  });

  it('accepted: on offer, the supplier is told and reads why', async () => {
    const { lot, review } = await postDear();
    expect(await decide.accept(officer, review.id, 1, 'the material rose')).toMatchObject({
      state: 'AVAILABLE',
      holds: [],
    });
    expect((await show.show(supplier, lot.id)).priceReview).toMatchObject({
      state: 'ACCEPTED',
      reason: 'the material rose',
    });
    const told = await db.owner.query(
      `SELECT payload FROM outbox WHERE topic = 'notice.send' AND payload ->> 'subjectId' = $1`,
      [lot.id],
    );
    expect(told).toMatchObject([{ payload: { kind: 'LOT_PRICE_ACCEPTED', enterpriseId: SUPPLIER } }]);
    await expect(decide.reject(officer, review.id, 2, 'changed my mind')).rejects.toMatchObject({
      code: 'STATE_REFUSED',
    });
  });

  it('rejected: the lot is turned away and its pieces are the supplier’s again', async () => {
    const { review } = await postDear();
    const lot = await decide.reject(officer, review.id, 1, 'no cause for it');
    expect(lot).toMatchObject({ state: 'REJECTED', holds: [], levels: { onHand: 0, available: 0 } });
    const { movements } = await show.show(supplier, lot.id);
    expect(movements.map(({ kind, onHand }) => [kind, onHand])).toEqual([['POST', 5_000], ['WITHDRAW', -5_000]]); // prettier-ignore
  });

  it('is for officers of the place, once, and with the version that was looked at', async () => {
    const { review } = await postDear();
    await expect(decide.accept(supplier, review.id, 1, 'mine')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const elsewhere = actorOf('district_officer', { districtId: OTHER_DISTRICT });
    await expect(decide.accept(elsewhere, review.id, 1, 'not mine')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(decide.accept(officer, review.id, 2, 'old page')).rejects.toMatchObject({ code: 'VERSION_MISMATCH' });
    const answers = await Promise.allSettled([
      decide.accept(officer, review.id, 1, 'let it pass'),
      decide.reject(officer, review.id, 1, 'turn it away'),
    ]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('correcting the price', () => {
  it('below the ceiling ends the review and puts the lot on offer', async () => {
    const { lot, review } = await postDear();
    expect(await edit.edit(supplier, lot.id, 1, { ...DEAR, priceFen: 400 })).toMatchObject({
      state: 'AVAILABLE',
      holds: [],
    });
    expect((await show.show(supplier, lot.id)).priceReview).toMatchObject({ id: review.id, state: 'CLOSED' });
    await expect(decide.accept(officer, review.id, 2, 'late')).rejects.toMatchObject({ code: 'STATE_REFUSED' });
  });

  it('above it puts a lot on hold; an accepted price is not reviewed twice', async () => {
    const cheap = await post.post(supplier, { ...DEAR, priceFen: 300 });
    const { version } = await edit.edit(supplier, cheap.id, 1, DEAR);
    const { priceReview, state } = await show.show(supplier, cheap.id);
    expect(state).toBe('ON_HOLD');
    await decide.accept(officer, priceReview!.id, 1, 'fair enough');
    expect(await edit.edit(supplier, cheap.id, version + 1, { ...DEAR, batch: 'B2' })).toMatchObject({
      state: 'AVAILABLE',
    });
  });

  it('a lot withdrawn in whole waits for nobody', async () => {
    const { lot } = await postDear();
    await withdraw.withdraw(supplier, lot.id, { pieces: 5_000, reason: 'sold elsewhere' });
    expect(await pending()).not.toContain(lot.id);
    expect(await show.show(supplier, lot.id)).toMatchObject({ state: 'WITHDRAWN', priceReview: { state: 'CLOSED' } });
  });

  it('is never a rival’s to see', async () => {
    const { lot } = await postDear();
    const rival = actorOf('supplier', { enterpriseId: OTHER_SUPPLIER });
    await expect(show.show(rival, lot.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
