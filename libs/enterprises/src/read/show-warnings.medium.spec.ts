import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { arrangeCity, DISTRICT, openTestDatabase, type TestDatabase } from '@supplydock/testing';
import { LIKE_ADDRESS } from './show-warnings.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
  await arrangeCity(db.owner);
  await db.owner.query(
    `INSERT INTO enterprises (jurisdiction_id, id, uscc, name, district_id, industry, size, tier, state, address,
                              contact_name, contact_phone)
     SELECT '310000', uuidv7(), '9131' || lpad(n::text, 14, '0'), 'firm ' || n, $1, 'any', 'micro', 4, 'VERIFIED',
            'Road ' || n, 'Name ' || n, '138' || lpad(n::text, 8, '0') FROM generate_series(1, 5000) AS n`,
    [DISTRICT],
  );
  await db.owner.query('ANALYZE enterprises');
});
afterAll(() => db.close());

describe('what firms are compared by', () => {
  it.each([
    ['enterprises_address', `${LIKE_ADDRESS('address')} = ${LIKE_ADDRESS("'人民路 1 号'")} AND address <> ''`],
    ['enterprises_phone', "contact_phone = '13800000000'"],
    ['enterprises_contact', "contact_name = '李敏'"],
  ])('is answered by the index %s, however many firms the city has', async (index, condition) => {
    const plan = await db.owner.query(
      `EXPLAIN SELECT 1 FROM enterprises WHERE jurisdiction_id = '310000' AND ${condition}`,
    );
    expect(JSON.stringify(plan)).toContain(index);
  });
});
