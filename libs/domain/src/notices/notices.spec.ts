import { NOTICE_KINDS, NOTICES, noticeKindsFor, type NoticeKind } from './notice-kinds.js';
import { NOTICE_TEXTS_EN } from './notice-texts-en.js';
import { NOTICE_TEXTS_ZH } from './notice-texts-zh.js';
import type { NoticeTexts, StoredFigures } from './notice-texts.js';
import { NoticeWords, type Language } from './notice-words.js';

const LANGUAGES: readonly [Language, NoticeTexts][] = [
  ['en', NOTICE_TEXTS_EN],
  ['zh', NOTICE_TEXTS_ZH],
];
/** One of each; numbers that cannot be mistaken for each other. */
const SAMPLES: StoredFigures = {
  category: 'masks',
  serviceDate: '2020-03-02',
  effectiveFrom: '2020-03-04',
  expiresOn: '2020-03-05',
  productId: 'kn95',
  state: 'QUALIFIED',
  headcount: 1043,
  askedPieces: 2001,
  awardedPieces: 3002,
  recalledPieces: 4003,
  allocatedPieces: 5004,
  availablePieces: 6005,
  writtenOffPieces: 7006,
  lots: 8007,
  code: '123456',
  awards: 9008,
  owedPieces: 1009,
};
const names = new Map([['kn95', 'KN95']]);

/** Figures that a sentence asked for. */
function tell(texts: NoticeTexts, language: Language, kind: NoticeKind): { text: string; asked: Set<string> } {
  const asked = new Set<string>();
  const figures = new Proxy(SAMPLES, { get: (all, key: string) => (asked.add(key), all[key]) });
  return { text: texts.told[kind](figures, new NoticeWords(language, names)), asked };
}

describe.each(LANGUAGES)('notices in %s', (language, texts) => {
  it.each(NOTICE_KINDS)('%s has a title and tells exactly its figures', (kind) => {
    const { text, asked } = tell(texts, language, kind);
    expect([...asked].sort()).toEqual([...NOTICES[kind].figures].sort());
    expect(text).not.toMatch(/undefined|NaN|Invalid|20\d\d-\d\d/);
    for (const line of [texts.titles[kind], text]) expect(/\p{Script=Han}/u.test(line)).toBe(language === 'zh');
  });
});

describe('words of notices', () => {
  it('count one and many, and write what is unknown as it came', () => {
    const words = new NoticeWords('en', names);
    expect([words.count(1, 'lot'), words.count(24_000, 'lot')]).toEqual(['1 lot', '24,000 lots']);
    expect(words.day('2020-03-02')).toBe('2 March 2020');
    expect([words.product('kn95'), words.product('gown'), words.goods('gowns')]).toEqual(['KN95', 'gown', 'gowns']);
    expect(new NoticeWords('zh').day('2020-03-02')).toBe('2020年3月2日');
  });
});

describe('kinds for a role', () => {
  it('leave out what the role never gets', () => {
    expect(noticeKindsFor(['supplier'])).toContain('LOT_EXPIRED');
    expect(noticeKindsFor(['supplier'])).not.toContain('AWARD_OFFERED');
    expect(noticeKindsFor(['auditor'])).toEqual([]);
  });
});
