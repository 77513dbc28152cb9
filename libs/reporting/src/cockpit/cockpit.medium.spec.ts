import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@supplydock/identity';
import { arrangeCity, CITY, CLERK, DISTRICT, FIRM, FixedClock, NEW_FIRM, openTestDatabase, OTHER_DISTRICT, OTHER_FIRM, SUPPLIER, type TestDatabase } from '@supplydock/testing'; // prettier-ignore
import { ReadCockpit } from './read-cockpit.js';

const NOW = '2020-03-02T04:00:00Z';
const actor = (membership: object): Actor =>
  ({ jurisdictionId: CITY, userId: CLERK, memberships: [membership] }) as unknown as Actor;
const OFFICER = actor({ role: 'city_officer', enterpriseId: null, districtId: null });
const ELSEWHERE = actor({ role: 'district_officer', enterpriseId: null, districtId: OTHER_DISTRICT });

let db: TestDatabase;
let cockpit: ReadCockpit;
beforeAll(async () => {
  db = await openTestDatabase();
  await arrangeCity(db.owner);
  cockpit = new ReadCockpit(db.uow, new FixedClock(NOW));
  const { owner } = db;
  // 43 and 10 heads ask for masks today; one asked yesterday; one is quarantined since three days ago
  const requisition = `INSERT INTO requisitions (jurisdiction_id, id, enterprise_id, category, service_date, asked_pieces, accepts, state,
                                                 quarantine_code, waits_since)
                       VALUES ($1, uuidv7(), $2, 'masks', $3, $4, $5, $6, CASE WHEN $6 = 'QUARANTINED' THEN 'IMPLAUSIBLE' END, $7)`;
  const ask = (firm: string, day: string, pieces: number, accepts: string[], state = 'APPROVED', since = NOW) =>
    owner.query(requisition, [CITY, firm, day, pieces, accepts, state, since]);
  await ask(FIRM, '2020-03-02', 129, ['surgical', 'kn95']);
  await ask(OTHER_FIRM, '2020-03-02', 30, ['surgical']);
  await ask(FIRM, '2020-03-01', 70, ['surgical']);
  await ask(SUPPLIER, '2020-03-02', 1_000_000, ['surgical'], 'QUARANTINED', '2020-02-28T04:00:00Z');
  await owner.query("UPDATE enterprises SET review_since = '2020-03-02T03:00:00Z' WHERE id = $1", [NEW_FIRM]);
  const lot = `INSERT INTO lots (jurisdiction_id, id, supplier_id, product_id, district_id, serves, batch, produced_on, expires_on,
                                 pack_pieces, price_fen, state, holds)
               VALUES ($1, $2, $3, $4, $5, $6, 'B', '2020-01-01', $7, 10, 200, 'AVAILABLE', '{}')`;
  for (const [index, [product, serves, expires, pieces]] of (
    [
      ['surgical', null, '2021-12-31', 530],
      ['surgical', [OTHER_DISTRICT], '2021-12-31', 20],
      ['kn95', null, '2021-12-31', 86],
      ['kn95', null, '2020-03-02', 1000],
    ] as const
  ).entries()) {
    const id = `01700000-0000-7000-8000-00000000d00${index}`;
    await owner.query(lot, [CITY, id, SUPPLIER, product, DISTRICT, serves, expires]);
    await owner.query('INSERT INTO lot_levels (jurisdiction_id, lot_id, on_hand, available) VALUES ($1, $2, $3, $3)', [CITY, id, pieces]); // prettier-ignore
  }
}, 120_000);
afterAll(() => db.close());

describe('the cockpit', () => {
  it('sets stock beside what is asked, today beside yesterday', async () => {
    const { serviceDate, categories } = await cockpit.read(OFFICER);
    expect(serviceDate).toBe('2020-03-02');
    expect(categories[0]).toEqual({
      category: 'masks',
      cutOff: '09:30',
      secondsToCutOff: expect.any(Number),
      stockPieces: 636,
      today: { requisitions: 2, askedPieces: 159, awardedPieces: null },
      yesterday: { requisitions: 1, askedPieces: 70, awardedPieces: null },
      round: null,
      needPerHead: 3,
    });
    expect(categories[2]).toMatchObject({ category: 'goggles', stockPieces: 0, needPerHead: null });
  });

  it('says what level each district can reach in each product, what expires today left out', async () => {
    expect((await cockpit.read(OFFICER)).scarcity).toEqual([
      { districtId: DISTRICT, productId: 'kn95', headcount: 43, levelPerHead: 2 },
      { districtId: DISTRICT, productId: 'surgical', headcount: 43, levelPerHead: 10 },
      { districtId: OTHER_DISTRICT, productId: 'surgical', headcount: 10, levelPerHead: 12 },
    ]);
  });

  it('counts what waits by its clock and names what is overdue', async () => {
    const { queues, overdue } = await cockpit.read(OFFICER);
    expect(queues.find(({ queue }) => queue === 'QUARANTINE')).toEqual({ queue: 'QUARANTINE', green: 0, amber: 0, red: 1, waiting: 0, oldestSince: '2020-02-28T04:00:00.000Z' }); // prettier-ignore
    expect(queues.find(({ queue }) => queue === 'VERIFICATION')).toMatchObject({ green: 1, red: 0 });
    expect(overdue).toMatchObject([{ queue: 'QUARANTINE', districtId: DISTRICT, light: 'red', minutesLeft: -24 * 60 }]);
  });

  it('shows a district officer only what waits in the own district', async () => {
    const { queues, overdue, categories } = await cockpit.read(ELSEWHERE);
    expect(queues.every(({ green, amber, red, waiting }) => green + amber + red + waiting === 0)).toBe(true);
    expect(overdue).toEqual([]);
    expect(categories[0].stockPieces).toBe(636);
  });
});
