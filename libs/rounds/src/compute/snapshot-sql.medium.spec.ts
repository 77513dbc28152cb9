import { claimOf, countedHeadcount, entitlementOf, receiptWindow, type PolicyRules } from '@supplydock/domain';
import { pgClientOf } from '@supplydock/platform';
import { openTestDatabase, type TestDatabase } from '@supplydock/testing';
import { arrangeCity, CITY, RULES, SERVICE_DATE } from '../testing/arrange-city.js';
import { copyOut } from './copy-streams.js';
import { requisitionsSql, type RequisitionsQuery } from './snapshot-sql.js';

/** Facts of each requisition, gathered without the query under test. */
interface Facts {
  id: string;
  enterprise_id: string;
  size: 'small';
  asked_pieces: number;
}

describe('the claims of a snapshot', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await openTestDatabase();
    await arrangeCity(db.owner, { requisitions: 300, lots: 2, packsPerLot: 1 });
    // every third firm has filed who is on site: nobody, fewer or more than verified, by two filings of one day, for later
    await db.owner.query(
      `INSERT INTO work_filings (jurisdiction_id, id, enterprise_id, effective_from, on_site, in_place, filed_by)
       SELECT jurisdiction_id, uuidv7(), id, $1::date + d.days, (n / 3) % 40 + d.more, '{}', id
         FROM (SELECT *, row_number() OVER (ORDER BY id) AS n FROM enterprises) e,
              (VALUES (-3, 7), (0, 1), (0, 0), (1, 90)) AS d (days, more)
        WHERE n % 3 = 0`,
      [SERVICE_DATE],
    );
  });
  afterAll(() => db.close());

  const rowsUnder = (rules: PolicyRules): Promise<Map<string, string[]>> =>
    db.uow.run(CITY, async (tx) => {
      const client = await pgClientOf(tx);
      const query: RequisitionsQuery = { jurisdictionId: CITY, category: 'masks', serviceDate: SERVICE_DATE, rules };
      let text = '';
      const sql = requisitionsSql((value) => client.escapeLiteral(value), query);
      await copyOut(client, sql, async (piece) => void (text += piece.toString()));
      return new Map(
        text
          .trimEnd()
          .split('\n')
          .map((line) => [line.split('\t')[0], line.split('\t')]),
      );
    });

  const expectedUnder = async (rules: PolicyRules) => {
    const { from, to } = receiptWindow(rules, SERVICE_DATE);
    const facts: Facts[] = await db.owner.query(
      `SELECT r.id, r.enterprise_id, e.size, r.asked_pieces FROM requisitions r
         JOIN enterprises e ON e.id = r.enterprise_id WHERE r.state = 'APPROVED'`,
    );
    const heads: { enterprise_id: string; headcount: number }[] = await db.owner.query(
      `SELECT enterprise_id, headcount FROM headcounts
        WHERE effective_from <= $1 AND verified_at IS NOT NULL ORDER BY effective_from`,
      [SERVICE_DATE],
    );
    const received: { enterprise_id: string; pieces: number }[] = await db.owner.query(
      'SELECT enterprise_id, pieces FROM receipts WHERE received_on BETWEEN $1 AND $2',
      [from, to],
    );
    const filed: { enterprise_id: string; on_site: number }[] = await db.owner.query(
      'SELECT enterprise_id, on_site FROM work_filings WHERE effective_from <= $1 ORDER BY effective_from, id',
      [SERVICE_DATE],
    );
    expect(filed.length).toBeGreaterThan(100);
    const onSiteOf = new Map(filed.map((row) => [row.enterprise_id, row.on_site]));
    const headcountOf = new Map(heads.map((row) => [row.enterprise_id, row.headcount]));
    return facts.map(({ id, enterprise_id, size, asked_pieces }) => {
      const receivedPieces = received
        .filter((row) => row.enterprise_id === enterprise_id)
        .reduce((sum, row) => sum + row.pieces, 0);
      const headcount =
        countedHeadcount(headcountOf.get(enterprise_id) ?? null, onSiteOf.get(enterprise_id) ?? null) ?? 0;
      const { entitlementPieces } = entitlementOf(rules, { headcount, size, receivedPieces });
      return { id, weight: headcount || 1, receivedPieces, claimPieces: claimOf(asked_pieces, entitlementPieces) };
    });
  };

  it.each([
    ['a piece a head', {}],
    ['three for twenty heads, rounded up', { ratePerHeadPerDay: 3, perHeads: 20, coverDays: 7 }],
    ['no history', { windowDays: 0 }],
    ['eight days of history', { windowDays: 8 }],
    ['a grant per size', { order: 'flat', grantPieces: { micro: 10, small: 33, medium: 30, large: 50 } }],
  ])('are the arithmetic of the domain: %s', async (_name, change) => {
    const rules = { ...RULES, ...change } as unknown as PolicyRules;
    const rows = await rowsUnder(rules);
    const expected = await expectedUnder(rules);
    expect(rows.size).toBe(expected.length);
    for (const { id, weight, receivedPieces, claimPieces } of expected) {
      const [, , , , , weightText, receivedText, , claimText] = rows.get(id)!;
      expect({ id, weight: weightText, received: receivedText, claim: claimText }).toEqual({
        id,
        weight: String(weight),
        received: String(receivedPieces),
        claim: String(claimPieces),
      });
    }
  });

  it('leave out what is not approved', async () => {
    const quarantined: { id: string }[] = await db.owner.query(`SELECT id FROM requisitions WHERE state <> 'APPROVED'`);
    expect(quarantined).toHaveLength(1);
    expect((await rowsUnder(RULES as unknown as PolicyRules)).has(quarantined[0].id)).toBe(false);
  });
});
