import { describe, expect, it } from '@jest/globals';
import { standardsOn } from './standards.js';

const OLD = { standard: 'GB 2626-2006', validFrom: '2006-12-01', validTo: '2021-06-30' };
const NEW = { standard: 'GB 2626-2019', validFrom: '2020-07-01', validTo: null };

describe('standards of a product', () => {
  it.each([
    ['2006-11-30', []],
    ['2006-12-01', [OLD]],
    ['2020-06-30', [OLD]],
    ['2020-07-01', [OLD, NEW]],
    ['2021-06-30', [OLD, NEW]],
    ['2021-07-01', [NEW]],
  ])('on %s', (day, expected) => expect(standardsOn([OLD, NEW], day)).toEqual(expected));
});
