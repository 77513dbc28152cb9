import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { requisitionReference } from '@supplydock/domain';
import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { Outbox } from '@supplydock/platform';
import {
  arrangeCity,
  CITY,
  CLERK,
  DISTRICT,
  FIRM,
  FixedClock,
  NEW_FIRM,
  openTestDatabase,
  OTHER_DISTRICT,
  OTHER_FIRM,
  POLICY_ID,
  TODAY,
  type TestDatabase,
} from '@supplydock/testing';
import { AmendRequisition } from './amend-requisition.js';
import { ListRequisitions } from './list-requisitions.js';
import type { RequisitionInput } from './requisition-rules.js';
import { ShowEntitlement } from './show-entitlement.js';
import { ShowRequisition } from './show-requisition.js';
import { SubmitRequisition } from './submit-requisition.js';
import { WithdrawRequisition } from './withdraw-requisition.js';

const INPUT: RequisitionInput = {
  category: 'masks',
  askedPieces: 500,
  accepts: ['surgical', 'kn95'],
  maxPriceFen: 300,
  neededBy: null,
};

let db: TestDatabase;
let entitlement: ShowEntitlement;
let submit: SubmitRequisition;
let amend: AmendRequisition;
let withdraw: WithdrawRequisition;
let show: ShowRequisition;
let list: ListRequisitions;

beforeAll(async () => {
  db = await openTestDatabase();
  await arrangeCity(db.owner);
  const clock = new FixedClock('2026-11-22T00:00:00Z'); // the rehearsal stands still at TODAY all the same
  const ledger = new LedgerService();
  entitlement = new ShowEntitlement(db.uow, clock);
  submit = new SubmitRequisition(db.uow, ledger, clock, new Outbox());
  amend = new AmendRequisition(db.uow, ledger, new Outbox());
  withdraw = new WithdrawRequisition(db.uow, ledger);
  show = new ShowRequisition(db.uow);
  list = new ListRequisitions(db.uow);
  // 60 in the window, on its first and last day; 99 the day before it begins.
  for (const [day, pieces] of [['2020-02-23', 99], ['2020-02-24', 50], [TODAY, 10]]) {
    await db.owner.query(
      `INSERT INTO receipts (jurisdiction_id, id, enterprise_id, category, product_id, received_on, pieces)
       VALUES ($1, $2, $3, 'masks', 'surgical', $4, $5)`,
      [CITY, randomUUID(), FIRM, day, pieces],
    );
  } // prettier-ignore
});
afterAll(() => db.close());
beforeEach(async () => {
  await db.owner.query(`UPDATE allocation_days SET state = 'OPEN', round_id = NULL`);
  await db.owner.query('DELETE FROM requisitions');
});

const actor = (
  role: Actor['memberships'][number]['role'],
  enterpriseId: string | null,
  districtId: string | null = null,
): Actor => ({
  jurisdictionId: CITY,
  userId: CLERK,
  sessionId: CLERK,
  displayName: 'Clerk',
  locale: 'en',
  memberships: [{ role, enterpriseId, districtId }],
});
const clerk = actor('requester', FIRM);
const hold = (state: 'HELD' | 'CLOSED') =>
  db.owner.query(
    `INSERT INTO allocation_days VALUES ($1, 'masks', $2, $3, $4)
     ON CONFLICT (jurisdiction_id, category, service_date) DO UPDATE SET state = $3, round_id = $4`,
    [CITY, TODAY, state, randomUUID()],
  );
const ledgerOf = async (id: string): Promise<string[]> =>
  (await db.owner.query('SELECT kind FROM ledger_entries WHERE subject_id = $1 ORDER BY seq', [id])).map(
    ({ kind }: { kind: string }) => kind,
  );

describe('entitlement', () => {
  it('is the arithmetic of the product’s example: 43 × 1 × 3 − 60 = 69', async () => {
    expect(await entitlement.show(clerk, 'masks')).toEqual({
      category: 'masks', headcount: 43, verifiedHeadcount: 43, ratePerHeadPerDay: 1, perHeads: 1, coverDays: 3, needPieces: 129,
      receivedPieces: 60, windowFrom: '2020-02-24', windowTo: '2020-03-02', entitlementPieces: 69, policyId: POLICY_ID,
    }); // prettier-ignore
  });

  it('counts an unverified headcount as none, and needs a policy', async () => {
    expect(await entitlement.show(actor('requester', NEW_FIRM), 'masks')).toMatchObject({
      headcount: 0,
      entitlementPieces: 0,
    });
    await expect(entitlement.show(clerk, 'goggles')).rejects.toMatchObject({ code: 'NO_POLICY' });
    await expect(entitlement.show(actor('auditor', null), 'masks')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('filing', () => {
  it('approves a plausible wish at once and records it', async () => {
    const filed = await submit.submit(clerk, INPUT);
    expect(filed).toMatchObject({
      state: 'APPROVED', quarantine: null, enterpriseId: FIRM, serviceDate: TODAY, askedPieces: 500,
      accepts: ['kn95', 'surgical'], maxPriceFen: 300, version: 1, entitlement: { entitlementPieces: 69 },
    }); // prettier-ignore
    expect(filed.reference).toBe(requisitionReference('masks', TODAY, filed.id));
    expect(await ledgerOf(filed.id)).toEqual(['REQUISITION_SUBMITTED']);
  });

  it('sets an implausible or unverified one aside with its numbers; nothing is dropped', async () => {
    expect(await submit.submit(clerk, { ...INPUT, askedPieces: 1_291 })).toMatchObject({
      state: 'QUARANTINED',
      quarantine: { code: 'ASKED_FAR_ABOVE_NEED', params: { askedPieces: 1_291, needPieces: 129, maxTimesNeed: 10 } },
    });
    expect(await submit.submit(actor('requester', NEW_FIRM), { ...INPUT, askedPieces: 5 })).toMatchObject({
      state: 'QUARANTINED',
      quarantine: { code: 'HEADCOUNT_UNVERIFIED', params: { askedPieces: 5 } },
    });
  });

  it('offers the live one instead of a second', async () => {
    const { id } = await submit.submit(clerk, INPUT);
    await expect(submit.submit(clerk, INPUT)).rejects.toMatchObject({
      code: 'REQUISITION_EXISTS',
      params: { requisitionId: id },
    });
  });

  it('leaves one of many that arrive at once', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => submit.submit(clerk, INPUT)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await list.list(clerk, { limit: 50 })).total).toBe(1);
  });

  it('refuses products of another category and days gone by', async () => {
    await expect(
      submit.submit(clerk, { ...INPUT, accepts: ['goggles'], neededBy: '2020-03-01' }),
    ).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      errors: [
        { field: 'accepts', code: 'UNKNOWN_PRODUCT' },
        { field: 'neededBy', code: 'NEEDED_BY_PAST' },
      ],
    });
  });

  it.each(['HELD', 'CLOSED'] as const)('is refused by the database while the day is %s', async (state) => {
    await hold(state);
    await expect(submit.submit(clerk, INPUT)).rejects.toMatchObject({ code: 'SD001' });
    expect((await list.list(clerk, { limit: 50 })).total).toBe(0);
  });
});

describe('changing and withdrawing', () => {
  it('judges a change anew', async () => {
    const { id } = await submit.submit(clerk, { ...INPUT, askedPieces: 5_000 });
    const changed = await amend.amend(clerk, id, 1, { ...INPUT, askedPieces: 60 });
    expect(changed).toMatchObject({ state: 'APPROVED', quarantine: null, askedPieces: 60, version: 2 });
    expect(await ledgerOf(id)).toEqual(['REQUISITION_SUBMITTED', 'REQUISITION_AMENDED']);
  });

  it('refuses an outdated view and another category', async () => {
    const { id } = await submit.submit(clerk, INPUT);
    await amend.amend(clerk, id, 1, INPUT);
    await expect(amend.amend(clerk, id, 1, INPUT)).rejects.toMatchObject({
      code: 'VERSION_MISMATCH',
      params: { version: 2 },
    });
    await expect(amend.amend(clerk, id, 2, { ...INPUT, category: 'goggles' })).rejects.toMatchObject({
      errors: [{ field: 'category', code: 'CATEGORY_FIXED' }],
    });
  });

  it('withdraws, and lets the firm file again', async () => {
    const { id } = await submit.submit(clerk, INPUT);
    expect(await withdraw.withdraw(clerk, id, 1)).toMatchObject({ state: 'WITHDRAWN', version: 2 });
    await expect(withdraw.withdraw(clerk, id, 2)).rejects.toMatchObject({
      code: 'STATE_REFUSED',
      params: { state: 'WITHDRAWN' },
    });
    expect((await submit.submit(clerk, INPUT)).id).not.toBe(id);
    expect(await ledgerOf(id)).toEqual(['REQUISITION_SUBMITTED', 'REQUISITION_WITHDRAWN']);
  });

  it('is refused while a round holds the day, and shown as RELEASED, then CLOSED', async () => {
    const { id } = await submit.submit(clerk, INPUT);
    await hold('HELD');
    await expect(amend.amend(clerk, id, 1, INPUT)).rejects.toMatchObject({ code: 'DAY_HELD' });
    await expect(withdraw.withdraw(clerk, id, 1)).rejects.toMatchObject({ code: 'DAY_HELD' });
    expect(await show.show(clerk, id)).toMatchObject({ state: 'RELEASED', version: 1 });
    expect((await list.list(clerk, { limit: 50, state: 'RELEASED' })).total).toBe(1);
    expect((await list.list(clerk, { limit: 50, state: 'APPROVED' })).total).toBe(0);
    await hold('CLOSED');
    expect(await show.show(clerk, id)).toMatchObject({ state: 'CLOSED' });
  });
});

describe('whose requisition it is', () => {
  it('another firm’s does not exist; officers see their district’s or all', async () => {
    const { id } = await submit.submit(clerk, INPUT);
    const rival = actor('requester', OTHER_FIRM);
    await expect(show.show(rival, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(amend.amend(rival, id, 1, INPUT)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(withdraw.withdraw(rival, id, 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(show.show(actor('district_officer', null, OTHER_DISTRICT), id)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const total = async (who: Actor) => (await list.list(who, { limit: 50 })).total;
    expect(await Promise.all([rival, actor('district_officer', null, OTHER_DISTRICT)].map(total))).toEqual([0, 0]);
    expect(await Promise.all([clerk, actor('district_officer', null, DISTRICT), actor('auditor', null)].map(total))).toEqual([1, 1, 1]); // prettier-ignore
    expect((await show.show(actor('city_officer', null), id)).id).toBe(id);
  });
});

describe('listing', () => {
  it('pages without gap or repetition', async () => {
    for (const firm of [FIRM, OTHER_FIRM, NEW_FIRM]) await submit.submit(actor('requester', firm), INPUT);
    const officer = actor('city_officer', null);
    const all = await list.list(officer, { limit: 200, category: 'masks', serviceDate: TODAY });
    const first = await list.list(officer, { limit: 2 });
    const second = await list.list(officer, { limit: 2, cursor: first.nextCursor! });
    expect([...first.items, ...second.items]).toEqual(all.items);
    expect([first.total, second.total, second.nextCursor]).toEqual([3, 3, null]);
    expect((await list.list(officer, { limit: 50, state: 'QUARANTINED' })).total).toBe(2);
    expect((await list.list(officer, { limit: 50, category: 'goggles' })).total).toBe(0);
  });
});
