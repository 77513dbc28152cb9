import { describe, expect, it } from '@jest/globals';
import { breachesOf, judgeLot, judgePacks, type LotFacts, type LotInput } from './lot-rules.js';

const LOT: LotInput = {
  productId: 'surgical',
  districtId: '310101',
  serves: null,
  batch: '200220A1',
  producedOn: '2020-02-20',
  expiresOn: '2022-02-19',
  pieces: 5_000,
  packPieces: 50,
  priceFen: 180,
};
const FACTS: LotFacts = {
  today: '2020-03-02',
  product: { shelfLifeDays: 730, standards: [{ standard: 'YY 0469-2011', validFrom: '2013-06-01', validTo: null }] },
  districtIds: ['310101', '310104'],
  price: { ceilingFen: 400, maxMarginPercent: 35 },
};

const meeting = (validFrom: string, validTo: string | null) => ({
  shelfLifeDays: 730,
  standards: [{ standard: 'YY 0469-2011', validFrom, validTo }],
});
const judged = (lot: Partial<LotInput>, facts: Partial<LotFacts> = {}) =>
  judgeLot({ ...LOT, ...lot }, { ...FACTS, ...facts }).map(({ field, code }) => `${field} ${code}`);

describe('judgeLot', () => {
  it('lets a right lot pass, at each limit too', () => {
    expect(judged({})).toEqual([]);
    expect(judged({ producedOn: '2020-03-02', priceFen: 400, serves: ['310104'] })).toEqual([]);
    expect(
      judged(
        { producedOn: '2018-03-02', expiresOn: '2020-03-02' },
        { product: { ...FACTS.product!, shelfLifeDays: 731 } },
      ),
    ).toEqual([]);
    expect(judged({ priceFen: 10_000 }, { price: { ceilingFen: null, maxMarginPercent: null } })).toEqual([]);
  });

  it.each([
    [{ producedOn: '2020-03-03' }, {}, 'producedOn PRODUCED_IN_FUTURE'],
    [{ expiresOn: '2020-03-01' }, {}, 'expiresOn EXPIRED'],
    [{ producedOn: '2020-03-02', expiresOn: '2020-03-02' }, {}, 'expiresOn EXPIRES_BEFORE_PRODUCTION'],
    [{ expiresOn: '2022-02-20' }, {}, 'expiresOn SHELF_LIFE_EXCEEDED'],
    [{ pieces: 5_010 }, {}, 'pieces NOT_WHOLE_PACKS'],
    [{ priceFen: 401 }, {}, 'priceFen PRICE_ABOVE_CEILING'],
    [{ priceFen: 1 }, { price: { ceilingFen: null, maxMarginPercent: 35 } }, 'costFen COST_MISSING'],
    [{ costFen: 100 }, {}, 'costSource COST_SOURCE_MISSING'],
    [{ districtId: '440303' }, {}, 'districtId UNKNOWN_DISTRICT'],
    [{ serves: ['310104', '440303'] }, {}, 'serves UNKNOWN_DISTRICT'],
    [{}, { product: null }, 'productId UNKNOWN_PRODUCT'],
    [{}, { product: meeting('2013-06-01', '2020-03-01') }, 'productId STANDARD_NOT_IN_FORCE'],
    [{}, { product: meeting('2020-02-21', null) }, 'producedOn STANDARD_NOT_IN_FORCE'],
  ] as const)('%j %j: %s', (lot, facts, expected) => expect(judged(lot, facts)).toEqual([expected]));

  it('goods made under a standard that ended may be posted while its successor is in force', () => {
    const [{ standards: [old] }, { standards: [revised] }] = [meeting('2013-06-01', '2020-02-25'), meeting('2020-02-26', null)]; // prettier-ignore
    expect(judged({}, { product: { shelfLifeDays: 730, standards: [old, revised] } })).toEqual([]);
  });

  it('names everything that is wrong at once', () => {
    expect(judged({ producedOn: '2021-01-01', pieces: 7, priceFen: 999 })).toHaveLength(3);
  });
});

it('judgePacks', () => {
  expect(judgePacks(100, 50)).toEqual([]);
  expect(judgePacks(110, 50)).toMatchObject([{ field: 'pieces', code: 'NOT_WHOLE_PACKS' }]);
});

it('a price with its cost goes to an officer instead of being refused', () => {
  const lot = { ...LOT, priceFen: 500, costFen: 200, costSource: 'Invoice 18' };
  expect(judged(lot)).toEqual([]);
  expect(breachesOf(lot, FACTS).map(({ code }) => code)).toEqual(['PRICE_ABOVE_CEILING', 'MARGIN_ABOVE_ALLOWED']);
  expect(breachesOf({ ...lot, priceFen: 270 }, FACTS)).toEqual([]);
});
