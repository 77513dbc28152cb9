import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { arrangeCity, FIRM, openTestDatabase, OTHER_CITY, type TestDatabase } from '@supplydock/testing';
import { enterpriseFacts } from './enterprise-facts.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
  await arrangeCity(db.owner);
  await db.owner.query(
    `INSERT INTO headcounts (jurisdiction_id, enterprise_id, effective_from, headcount, verified_at) VALUES
       ('310000', $1, '2020-02-24', 50, '2020-02-24T00:00:00Z'),
       ('310000', $1, '2020-03-01', 900, NULL),
       ('310000', $1, '2020-03-09', 70, '2020-03-01T00:00:00Z')`,
    [FIRM],
  );
});
afterAll(() => db.close());

const facts = (jurisdictionId: string, day: string) =>
  db.uow.run(jurisdictionId, (tx) => enterpriseFacts(tx, jurisdictionId, FIRM, day));

describe('enterpriseFacts', () => {
  it('takes the latest verified headcount in force on the day', async () => {
    expect((await facts('310000', '2020-02-23'))?.headcount).toBe(43);
    expect((await facts('310000', '2020-03-02'))?.headcount).toBe(50);
    expect((await facts('310000', '2020-03-09'))?.headcount).toBe(70);
    expect(await facts('310000', '2020-01-01')).toMatchObject({ headcount: null, state: 'VERIFIED', size: 'small' });
  });

  it('finds no firm of another jurisdiction', async () => {
    expect(await facts(OTHER_CITY, '2020-03-02')).toBeNull();
  });
});
