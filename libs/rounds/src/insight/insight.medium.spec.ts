import { compileServer } from '@supplydock/testing';
import { CITY, DISTRICT_OFFICER, OFFICER, testId } from '../testing/arrange-city.js';
import { openRoundBench } from '../testing/round-bench.js';
import type { AnomalyCode } from './insight.dto.js';
import { roundStep } from './tell-round.js';

describe('a proposed round, told', () => {
  let bench: Awaited<ReturnType<typeof openRoundBench>>;
  let roundId: string;
  let rows: { id: string; firm: string; district: string; pieces: number; claim: number; asked: number; heads: number; received: number; block: number | null }[]; // prettier-ignore

  beforeAll(async () => {
    await compileServer();
    bench = await openRoundBench({ requisitions: 120, lots: 8, packsPerLot: 30 });
    const run = (sql: string) => bench.db.owner.query(sql);
    await run(`UPDATE enterprises SET contact_phone = '13800000000' WHERE name IN ('Firm 000011', 'Firm 000012', 'Firm 000013')`); // prettier-ignore
    await run(`UPDATE enterprises SET address = CASE name WHEN 'Firm 000021' THEN '人民路 1 号' ELSE '人民路1号' END WHERE name IN ('Firm 000021', 'Firm 000022')`); // prettier-ignore
    await run(`INSERT INTO requisition_decisions (jurisdiction_id, requisition_id, version, outcome, reason, decided_by)
               VALUES ('${CITY}', '${testId('requisition', 14)}', 2, 'RELEASED', 'seen on site', '${OFFICER.userId}')`); // prettier-ignore
    roundId = await bench.openRound.open({ jurisdictionId: CITY, actorId: OFFICER.userId, category: 'masks' });
    expect(await bench.computeRound.compute(CITY, roundId)).toBe('PROPOSED');
    rows = await run(`SELECT requisition_id AS id, enterprise_id AS firm, district_id AS district, pieces::int, claim_pieces::int AS claim,
      asked_pieces::int AS asked, headcount AS heads, received_pieces::int AS received, block FROM awards WHERE round_id = '${roundId}'`); // prettier-ignore
  });
  afterAll(() => bench.db.close());

  const found = async (code: AnomalyCode, actor = OFFICER) =>
    (await bench.findAnomalies.find(actor, roundId)).items.find((one) => one.code === code)!;

  it('names for each block the goods that ran out and the firms they ran out for', async () => {
    const { blocks } = await bench.tellRound.tell(CITY, roundId);
    const { blocks: certified } = await bench.showRound.detail(CITY, roundId);
    expect(blocks.map(({ id }) => id).sort()).toEqual(certified.map(({ id }) => id).sort());
    expect(blocks.some(({ products }) => products.length > 0)).toBe(true);
    for (const block of blocks) {
      const own = rows.filter((row) => row.block === block.id);
      expect(block.products.reduce((lots, product) => lots + product.lots, 0)).toBe(block.lots);
      expect(block.claimPieces).toBe(own.reduce((sum, { claim }) => sum + claim, 0));
      expect(block.awardedPieces).toBe(own.reduce((sum, { pieces }) => sum + pieces, 0));
      expect(block.metInFull).toBe(own.filter(({ pieces, claim }) => pieces === claim).length);
      expect(new Set(block.districtIds)).toEqual(new Set(own.map(({ district }) => district)));
      for (const { awardedPieces, lotPieces } of block.products) expect(awardedPieces).toBeLessThanOrEqual(lotPieces);
    }
  });

  it('draws everybody once, at the level that was reached', async () => {
    const { barMilli, bars } = (await bench.tellRound.tell(CITY, roundId)).levels;
    const at = ({ pieces, received, heads }: (typeof rows)[number]) =>
      Math.min(bars.length - 1, Math.floor(((received + pieces) * 1000) / heads / barMilli));
    const expected = bars.map((_bar, bar) => rows.filter((row) => at(row) === bar));
    expect(bars.map(({ requisitions }) => requisitions)).toEqual(expected.map(({ length }) => length));
    expect(bars.map(({ headcount }) => headcount)).toEqual(expected.map((own) => own.reduce((sum, { heads }) => sum + heads, 0))); // prettier-ignore
    expect([0, 1, 3, 21, 500, 501].map(roundStep)).toEqual([1, 1, 5, 50, 500, 1000]);
  });

  it('points at firms that share a telephone or an address, written one way or another', async () => {
    const shared = [11, 12, 13].map((n) => rows.find(({ firm }) => firm === testId('enterprise', n))!);
    const sharedPieces = shared.reduce((sum, { pieces }) => sum + pieces, 0);
    expect(await found('SAME_PHONE')).toMatchObject({ total: 1, awards: [{ figures: { firms: 3, sharedPieces } }] });
    expect(await found('SAME_ADDRESS')).toMatchObject({ total: 1, awards: [{ figures: { firms: 2 } }] });
  });

  it('points at what was let out of quarantine, at first requisitions and at those that ask far too much', async () => {
    expect((await found('RELEASED')).awards.map(({ requisitionId }) => requisitionId)).toEqual([testId('requisition', 14)]); // prettier-ignore
    const first = rows.filter(({ pieces, received }) => pieces > 0 && received === 0);
    expect((await found('FIRST_REQUISITION')).total).toBe(first.length);
    const greedy = rows.filter(({ pieces, asked, claim }) => pieces > 0 && asked >= 5 * claim);
    expect(await found('FAR_ABOVE_CLAIM')).toMatchObject({ total: greedy.length });
    const most = (await found('FAR_ABOVE_CLAIM')).awards[0];
    expect(most.figures).toMatchObject(
      (({ asked, claim }) => ({ askedPieces: asked, claimPieces: claim }))(rows.find(({ id }) => id === most.requisitionId)!), // prettier-ignore
    );
  });

  it('points at headcounts that begin to count this week, and compares with the last decided round', async () => {
    // The small city counts everybody on 20 February, eleven days before.
    expect((await found('HEADCOUNT_CHANGED')).total).toBe(0);
    await bench.db.owner.query(`INSERT INTO headcounts (jurisdiction_id, enterprise_id, effective_from, headcount, verified_at)
      VALUES ($1, $2, '2020-02-28', 500, now())`, [CITY, testId('enterprise', 20)]); // prettier-ignore
    expect(await found('HEADCOUNT_CHANGED')).toMatchObject({ total: 1, awards: [{ figures: { before: 21, after: 500, since: '2020-02-28' } }] }); // prettier-ignore
    expect((await found('LARGE_CHANGE')).total).toBe(0);
  });

  it('shows a district officer the own district', async () => {
    const own = rows.filter((row) => row.district === '310104' && row.pieces > 0 && row.received === 0);
    expect((await found('FIRST_REQUISITION', DISTRICT_OFFICER)).total).toBe(own.length);
    expect(own.length).toBeGreaterThan(0);
  });
});
