import { QUARANTINE_CODES, REASON_CODES } from '@supplydock/domain';
import { en } from './en/index.js';
import { Formats } from './formats.js';
import type { AwardFigures } from './reason-figures.js';
import { zh } from './zh/index.js';

/** Every text by its path; a function stands for itself. */
function flat(node: unknown, path = ''): Map<string, unknown> {
  if (typeof node !== 'object' || node === null) return new Map([[path, node]]);
  return new Map(Object.entries(node).flatMap(([key, value]) => [...flat(value, `${path}.${key}`)]));
}

const figures: AwardFigures = {
  category: 'masks',
  askedPieces: 500,
  claimPieces: 69,
  pieces: 60,
  receivedPieces: 60,
  headcount: 43,
  fairPieces: 61,
};

describe('the two languages', () => {
  const english = flat(en);
  const chinese = flat(zh);

  it('have exactly the same keys', () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('have no empty text, and no Chinese text without a Chinese character', () => {
    const isLanguageNeutral = (path: string): boolean =>
      /otherLanguage|listSeparator|\.steps\.|round\.progress$/.test(path);
    for (const [path, text] of chinese) {
      expect([path, english.get(path) === '']).toEqual([path, false]);
      if (typeof text !== 'string' || isLanguageNeutral(path)) continue;
      expect([path, /\p{Script=Han}/u.test(text)]).toEqual([path, true]);
    }
  });

  it('leave no English text in Chinese letters', () => {
    for (const [path, text] of english) {
      if (typeof text !== 'string' || path.endsWith('otherLanguage')) continue;
      expect([path, /\p{Script=Han}/u.test(text)]).toEqual([path, false]);
    }
  });

  it.each([
    ['en', en],
    ['zh', zh],
  ] as const)('%s tells every reason and every quarantine of the domain', (_, messages) => {
    for (const code of REASON_CODES) {
      expect(messages.reasons.labels[code]).toBeTruthy();
      expect(messages.reasons.told[code]({ code }, figures)).toBeTruthy();
    }
    for (const code of QUARANTINE_CODES) expect(messages.firm.quarantine[code]({})).toBeTruthy();
  });
});

describe('reasons', () => {
  const poolShort = { code: 'POOL_SHORT', level: ['141', '50'], enoughPieces: 26_100 };

  it('say the level, the share and the stock that would have been enough', () => {
    expect(en.reasons.told['POOL_SHORT'](poolShort, figures)).toBe(
      'The pool reached 2.82 per head, what was received before included: 61 more for 43 people. ' +
        'All 69 would have been met with 26,100 masks in the pool.',
    );
    expect(zh.reasons.told['POOL_SHORT'](poolShort, figures)).toContain('人均 2.82');
  });

  it('say that a tier was guaranteed what the level alone would not give', () => {
    const guaranteed = { ...figures, receivedPieces: 3370, headcount: 858, fairPieces: 920 };
    expect(en.reasons.told['POOL_SHORT'](poolShort, guaranteed)).toContain('the policy guarantees this tier 920 more');
  });

  it.each([
    [60, 61, 'the share of 61, in packs of 10, became 60'],
    [100, 52, 'the share of 52 became 100'],
    [60, 60, 'what the claim of 69 has above packs of 10 was cut'],
  ])('say what packs made of %p for a share of %p', (pieces, fairPieces, words) => {
    const reason = { code: 'PACK_ROUND_DOWN', packPieces: 10 };
    expect(en.reasons.told['PACK_ROUND_DOWN'](reason, { ...figures, pieces, fairPieces })).toContain(words);
  });
});

describe('Formats', () => {
  const formats = new Formats('en');

  it('never rounds a part to the whole or to nothing', () => {
    expect(formats.percent(0.99974)).toBe('99.9%');
    expect(formats.percent(0.0002)).toBe('0.1%');
    expect(formats.percent(1)).toBe('100%');
    expect(formats.percent(0)).toBe('0%');
  });

  it('shows instants in the city, days as they are', () => {
    expect(formats.dateTime('2020-03-01T18:30:00Z')).toContain('2 Mar 2020');
    expect(formats.shortDate('2020-03-02')).toBe('2 Mar 2020');
  });

  it('writes fen as yuan and a missing value as a dash', () => {
    expect(formats.yuan(280)).toBe('¥2.80');
    expect(formats.integer(null)).toBe('–');
    expect(formats.signed(-20_000)).toBe('−20,000');
  });
});
