import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addCity } from './testing/city-rows.js';
import { addRound } from './testing/round-rows.js';
import { CITY, startTestApi, type TestApi } from './testing/test-api.js';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly isNullable: boolean;
}

let api: TestApi;
let roundId: string;
const url = (name: string, format = 'json') => `/api/public/open-data/${name}?format=${format}`;
const json = async (name: string) => (await api.send('GET', url(name))).json();

beforeAll(async () => {
  api = await startTestApi();
  const { owner } = api.database;
  await addCity(owner, CITY);
  await addRound(api, 'PROPOSED', '2020-03-01');
  roundId = await addRound(api, 'PUBLISHED', '2020-02-29');
  const counts = (requisitions: number) => ({ requisitions, claimPieces: 100, awardedPieces: 60, headcount: 9, levelPerHead: 1.5, metInFull: 1, short: 1, unserved: 1 }); // prettier-ignore
  const result = {
    totals: { requisitions: 33, lotPieces: 500, claimPieces: 400, awardedPieces: 240, metInFull: 11, short: 11, unserved: 11, piecesLeft: 260 }, // prettier-ignore
    byTier: [
      { tier: 1, ...counts(4) },
      { tier: 2, ...counts(9) },
      { tier: 4, ...counts(20) },
    ],
    byDistrict: [
      { districtId: 'd1', ...counts(16) },
      { districtId: 'd2', ...counts(17) },
    ],
    reasonCounts: { POOL_SHORT: 11, LOWER_TIER: 2 },
  };
  await owner.query('UPDATE rounds SET result = $2 WHERE id = $1', [roundId, JSON.stringify(result)]);
}, 120_000);
afterAll(() => api.close());

describe('open data', () => {
  it('lists its files with every field explained in both languages', async () => {
    const { datasets } = (await api.send('GET', '/api/public/open-data')).json();
    expect(datasets.map(({ name }: { name: string }) => name)).toEqual(['rounds', 'tiers', 'districts', 'reasons', 'service', 'ledger', 'appeals']); // prettier-ignore
    for (const { fields } of datasets) for (const { en, zh } of fields) expect([en, zh]).not.toContain('');
  });

  it('holds exactly the fields it names, of the types it names', async () => {
    const { datasets } = (await api.send('GET', '/api/public/open-data')).json();
    for (const { name, fields } of datasets as { name: string; fields: Field[] }[]) {
      const { rows, ledgerHead } = await json(name);
      expect(ledgerHead.hash).toMatch(/^[0-9a-f]{64}$/);
      for (const row of rows as Record<string, unknown>[]) {
        expect(Object.keys(row)).toEqual(fields.map((field) => field.name));
        for (const { name: field, type, isNullable } of fields) {
          const value = row[field];
          const isRight = value === null ? isNullable : typeof value === (['integer', 'number'].includes(type) ? 'number' : 'string'); // prettier-ignore
          expect([name, field, value, isRight]).toEqual([name, field, value, true]);
        }
      }
    }
  });

  it('tells decided rounds only, and leaves out the counts of fewer than five firms and what would betray them', async () => {
    expect((await json('rounds')).rows).toMatchObject([{ roundId, serviceDate: '2020-02-29', requisitions: 33 }]);
    const { rows } = await json('tiers');
    expect(rows.map((row: { tier: number; requisitions: number }) => [row.tier, row.requisitions])).toEqual([[1, null], [2, null], [4, 20]]); // prettier-ignore
    expect((await json('districts')).rows[0]).toMatchObject({
      districtId: 'd1',
      districtNameZh: '一',
      awardedPieces: 60,
    });
    expect((await json('reasons')).rows).toMatchObject([{ reason: 'POOL_SHORT', requisitions: 11 }, { reason: 'LOWER_TIER', requisitions: null }]); // prettier-ignore
    expect(JSON.stringify(await json('districts'))).not.toContain('headcount');
  });

  it('is the same as CSV, with the head of the ledger in its last line', async () => {
    const answer = await api.send('GET', url('tiers', 'csv'));
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    const lines = answer.body.trimEnd().split('\r\n');
    expect(lines[0]).toBe('roundId,category,serviceDate,tier,requisitions,claimPieces,awardedPieces,metInFull,short,unserved,levelPerHead'); // prettier-ignore
    expect(lines[1]).toBe(`${roundId},masks,2020-02-29,1,,,,,,,`);
    expect(lines[3]).toBe(`${roundId},masks,2020-02-29,4,20,100,60,1,1,1,1.5`);
    expect(lines[4]).toMatch(/^Ledger head \d+,[0-9a-f]{64}$/);
  });

  it('is not sent again to who has it, and refuses what is not there', async () => {
    const { headers } = await api.send('GET', url('rounds', 'csv'));
    expect(headers['cache-control']).toBe('public, max-age=60');
    const again = await api.send('GET', url('rounds', 'csv'), {
      headers: { 'if-none-match': headers['etag'] as string },
    });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await api.send('GET', url('firms'))).statusCode).toBe(400);
    expect((await api.send('GET', url('rounds', 'xml'))).statusCode).toBe(400);
  });
});
