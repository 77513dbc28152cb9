import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Role } from '@supplydock/domain';
import type { Actor } from '@supplydock/identity';
import { Outbox } from '@supplydock/platform';
import {
  arrangeCity,
  CITY,
  DISTRICT,
  FIRM,
  openTestDatabase,
  OTHER_FIRM,
  SUPPLIER,
  type TestDatabase,
} from '@supplydock/testing';
import { NoticesQuery } from './notice.dto.js';
import { OwnNotices } from './read/own-notices.js';
import { SendNotice } from './send/send-notice.js';
import { TellOffice } from './send/tell-office.js';
import { TellRound } from './send/tell-round.js';

const ROUND = '01700000-0000-7000-8000-0000000000d1';
const signal = new AbortController().signal;

let db: TestDatabase;
let own: OwnNotices;
let send: SendNotice;
let clerk: Actor;
let colleague: Actor;
let stranger: Actor;
let seller: Actor;

beforeAll(async () => {
  db = await openTestDatabase();
  await arrangeCity(db.owner);
  own = new OwnNotices(db.uow);
  send = new SendNotice(db.uow, new Outbox());
  clerk = await person([FIRM, 'requester'], [FIRM, 'supplier']);
  colleague = await person([FIRM, 'requester']);
  stranger = await person([OTHER_FIRM, 'requester']);
  seller = await person([SUPPLIER, 'supplier']);
});
afterAll(() => db.close());
beforeEach(() => db.owner.query('DELETE FROM notices'));

async function person(...memberships: [string, Role][]): Promise<Actor> {
  const userId = randomUUID();
  await db.owner.query('INSERT INTO users (jurisdiction_id, id, login, display_name) VALUES ($1, $2, $3, $3)', [CITY, userId, userId]); // prettier-ignore
  for (const [enterpriseId, role] of memberships)
    await db.owner.query('INSERT INTO memberships VALUES ($1, $2, $3, $4, $5, NULL)', [CITY, randomUUID(), userId, role, enterpriseId]); // prettier-ignore
  const at = { jurisdictionId: CITY, sessionId: userId, displayName: '', locale: 'en' } as const;
  return { ...at, userId, memberships: memberships.map(([enterpriseId, role]) => ({ role, enterpriseId, districtId: null })) }; // prettier-ignore
}

const verified = (enterpriseId: string) =>
  ({ jurisdictionId: CITY, kind: 'FIRM_VERIFIED', enterpriseId, subjectId: enterpriseId, figures: { headcount: 43, effectiveFrom: '2020-03-02' } }) as const; // prettier-ignore
const list = (actor: Actor, query: Partial<NoticesQuery> = {}) =>
  own.list(actor, Object.assign(new NoticesQuery(), query));
const kindsOf = async (actor: Actor) => (await list(actor)).items.map(({ kind }) => kind);

describe('a notice', () => {
  it('reaches each person of the firm once, in both roles too, and nobody else', async () => {
    await send.handle(verified(FIRM), { messageId: randomUUID() });
    expect(await list(clerk)).toMatchObject({
      total: 1,
      items: [{ kind: 'FIRM_VERIFIED', subjectId: FIRM, figures: { headcount: 43, effectiveFrom: '2020-03-02' }, readAt: null }], // prettier-ignore
    });
    expect(await kindsOf(colleague)).toEqual(['FIRM_VERIFIED']);
    expect([await kindsOf(stranger), await kindsOf(seller)]).toEqual([[], []]);
  });

  it('is told once, however often its message is delivered, also at the same moment', async () => {
    const messageId = randomUUID();
    await Promise.all([1, 2, 3].map(() => send.handle(verified(FIRM), { messageId })));
    await send.handle(verified(FIRM), { messageId });
    expect(await kindsOf(clerk)).toEqual(['FIRM_VERIFIED']);
  });

  it('for the office reaches each official who decides, once, and no firm', async () => {
    const official = async (...roles: Role[]): Promise<Actor> => {
      const one = await person();
      for (const role of roles)
        await db.owner.query('INSERT INTO memberships VALUES ($1, $2, $3, $4, NULL, NULL)', [CITY, randomUUID(), one.userId, role]); // prettier-ignore
      return one;
    };
    const [both, auditor] = [await official('city_officer', 'approver'), await official('auditor')];
    const overdue = { jurisdictionId: CITY, kind: 'PROPOSAL_OVERDUE', subjectId: ROUND, figures: { category: 'masks', serviceDate: '2020-03-02' } } as const; // prettier-ignore
    const office = new TellOffice(db.uow, new Outbox());
    const messageId = randomUUID();
    for (let delivery = 0; delivery < 2; delivery += 1) await office.handle(overdue, { messageId });
    expect(await list(both)).toMatchObject({ total: 1, items: [{ kind: 'PROPOSAL_OVERDUE', subjectId: ROUND }] });
    expect([await kindsOf(auditor), await kindsOf(clerk)]).toEqual([[], []]);
  });

  it('goes to the roles it is for, and to no account that is disabled', async () => {
    const figures = { productId: 'kn95', expiresOn: '2020-03-01', writtenOffPieces: 20 };
    const expired = { jurisdictionId: CITY, kind: 'LOT_EXPIRED', enterpriseId: FIRM, subjectId: ROUND, figures } as const; // prettier-ignore
    await send.handle(expired, { messageId: randomUUID() });
    expect([await kindsOf(clerk), await kindsOf(colleague)]).toEqual([['LOT_EXPIRED'], []]);
    await db.owner.query('UPDATE users SET disabled_at = now() WHERE id = $1', [colleague.userId]);
    await send.handle(verified(FIRM), { messageId: randomUUID() });
    await db.owner.query('UPDATE users SET disabled_at = NULL WHERE id = $1', [colleague.userId]);
    expect(await kindsOf(colleague)).toEqual([]);
  });
});

describe('a notice for a district', () => {
  it('reaches the officers of the firm’s district and nobody of the firm', async () => {
    const officers = [await person(), await person()];
    for (const [n, district] of [DISTRICT, 'elsewhere'].entries()) {
      await db.owner.query(`INSERT INTO districts SELECT (jsonb_populate_record(d, jsonb_build_object('id', $1::text))).* FROM districts d WHERE d.jurisdiction_id = $2 LIMIT 1 ON CONFLICT DO NOTHING`, [district, CITY]); // prettier-ignore
      await db.owner.query("INSERT INTO memberships VALUES ($1, $2, $3, 'district_officer', NULL, $4)", [CITY, randomUUID(), officers[n].userId, district]); // prettier-ignore
    }
    const waits = {
      jurisdictionId: CITY,
      kind: 'JOIN_WAITS',
      enterpriseId: FIRM,
      subjectId: FIRM,
      figures: {},
    } as const;
    await send.handle(waits, { messageId: randomUUID() });
    expect(await Promise.all([...officers, clerk].map(kindsOf))).toEqual([['JOIN_WAITS'], [], []]);
  });
});

describe('reading', () => {
  it('says which of the person’s firms it is about, and nothing of one they have left', async () => {
    const both = await person([FIRM, 'requester'], [OTHER_FIRM, 'requester']);
    for (const firm of [FIRM, OTHER_FIRM]) await send.handle(verified(firm), { messageId: randomUUID() });
    await db.owner.query('DELETE FROM memberships WHERE user_id = $1 AND enterprise_id = $2', [both.userId, OTHER_FIRM]); // prettier-ignore
    const firms = (await list(both)).items.map(({ firm }) => firm);
    expect(firms).toEqual([null, { id: FIRM, name: expect.any(String) }]);
  });

  it('counts down, one by one or up to the latest that was seen', async () => {
    for (let i = 0; i < 3; i += 1) await send.handle(verified(FIRM), { messageId: randomUUID() });
    const [, second, first] = (await list(clerk)).items;
    expect(await own.countUnread(clerk)).toBe(3);
    await own.read(clerk, first.id);
    expect(await own.countUnread(clerk)).toBe(2);
    await own.readUpTo(clerk, second.id);
    expect((await list(clerk, { unread: true })).total).toBe(1);
    expect(await own.countUnread(colleague)).toBe(3);
  });

  it('is a person’s own: a colleague’s notice is not found', async () => {
    await send.handle(verified(FIRM), { messageId: randomUUID() });
    const [theirs] = (await list(colleague)).items;
    for (const attempt of [own.read(clerk, theirs.id), own.readUpTo(clerk, theirs.id)])
      await expect(attempt).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await own.countUnread(colleague)).toBe(1);
  });

  it('pages from the latest to the first', async () => {
    for (let i = 0; i < 3; i += 1) await send.handle(verified(FIRM), { messageId: randomUUID() });
    const first = await list(clerk, { limit: 2 });
    const second = await list(clerk, { limit: 2, cursor: first.nextCursor! });
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([2, 1, null]);
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted().toReversed());
  });
});

describe('an approved round', () => {
  const FIRMS = 25;
  let people: Actor[];

  beforeAll(async () => {
    await db.owner.query(
      `INSERT INTO rounds (jurisdiction_id, id, category, service_date, revision, state, policy_id, seed, opened_by)
       SELECT $1, $2, 'masks', '2020-03-02', 1, 'SCHEDULED', (SELECT id FROM policies LIMIT 1), repeat('0', 64), $3`,
      [CITY, ROUND, clerk.userId],
    );
    await db.owner.query(`CREATE TABLE awards_told PARTITION OF awards FOR VALUES IN ('${ROUND}')`);
    people = [];
    for (let n = 0; n < FIRMS; n += 1) {
      const firm = `01700000-0000-7000-8000-0000000001${String(n).padStart(2, '0')}`;
      await db.owner.query(
        `INSERT INTO awards SELECT $1, $2, $3, $4, '310101', 4, 10, 0, 500, 90, 1, 1, $5, NULL, 'OFFERED', '[]'`,
        [CITY, ROUND, randomUUID(), firm, n],
      );
      await db.owner.query(
        `INSERT INTO enterprises (jurisdiction_id, id, uscc, name, district_id, industry, size, tier, state)
         VALUES ($1, $2, $3, 'f', '310101', 'x', 'small', 4, 'VERIFIED')`,
        [CITY, firm, `9131010100000000${String(n).padStart(2, '0')}`],
      );
      people.push(await person([firm, 'requester']));
    }
    const lot = randomUUID();
    await db.owner.query(
      `INSERT INTO lots (jurisdiction_id, id, supplier_id, product_id, district_id, batch, produced_on, expires_on, pack_pieces, price_fen, state)
       VALUES ($1, $2, $3, 'surgical', '310101', 'b', '2020-01-01', '2021-01-01', 10, 100, 'AVAILABLE')`,
      [CITY, lot, SUPPLIER],
    );
    await db.owner.query('INSERT INTO round_lots VALUES ($1, $2, $3, 1000, 300, false)', [CITY, ROUND, lot]);
  });

  it('tells every firm its award and every supplier what of its lots went, once, whatever the chunk and however often', async () => {
    const tell = new TellRound(db.uow, new Outbox());
    const messageId = randomUUID();
    const job = { jurisdictionId: CITY, roundId: ROUND };
    await Promise.all([tell.handle(job, { messageId, signal }, 4), tell.handle(job, { messageId, signal }, 4)]);
    await tell.handle(job, { messageId, signal }, 4);
    for (const [n, one] of people.entries()) {
      const { items } = await list(one);
      expect(items.map(({ kind, figures }) => [kind, figures])).toEqual([
        ['AWARD_OFFERED', { category: 'masks', serviceDate: '2020-03-02', askedPieces: 500, awardedPieces: n }],
      ]);
    }
    expect((await list(seller)).items).toMatchObject([
      { kind: 'LOTS_ALLOCATED', subjectId: ROUND, figures: { lots: 1, allocatedPieces: 300, category: 'masks' } },
    ]);
  });

  it('goes on where a stopped worker left off', async () => {
    const tell = new TellRound(db.uow, new Outbox());
    const messageId = randomUUID();
    const job = { jurisdictionId: CITY, roundId: ROUND };
    let looks = 0;
    const stopping = { throwIfAborted: () => { if ((looks += 1) > 2) throw new Error('stopping'); } } as AbortSignal; // prettier-ignore
    await expect(tell.handle(job, { messageId, signal: stopping }, 10)).rejects.toThrow('stopping');
    const [{ told }] = await db.owner.query("SELECT count(*)::int AS told FROM notices WHERE kind = 'AWARD_OFFERED'");
    expect(told).toBe(20);
    await tell.handle(job, { messageId, signal }, 10);
    for (const one of people) expect(await kindsOf(one)).toEqual(['AWARD_OFFERED']);
  });
});
