import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BASE31, composeUscc, parseUscc } from '../index.js';

const SEED = 20200302;
const organisation = fc
  .array(fc.constantFrom(...BASE31), { minLength: 8, maxLength: 8 })
  .map((chars) => chars.join(''));
const division = fc.integer({ min: 110000, max: 659999 }).map(String);

describe('USCC', () => {
  it('what is composed is read back without a warning', () => {
    fc.assert(
      fc.property(division, organisation, (place, code) => {
        const uscc = composeUscc('91', place, code);
        expect(parseUscc(uscc)).toEqual({ ok: true, value: { uscc, division: place, warnings: [] } });
      }),
      { seed: SEED },
    );
  });

  it('any one character changed is refused', () => {
    fc.assert(
      fc.property(division, organisation, fc.nat(17), fc.constantFrom(...BASE31), (place, code, at, char) => {
        const uscc = composeUscc('91', place, code);
        fc.pre(uscc[at] !== char);
        expect(parseUscc(uscc.slice(0, at) + char + uscc.slice(at + 1)).ok).toBe(false);
      }),
      { seed: SEED },
    );
  });
});
