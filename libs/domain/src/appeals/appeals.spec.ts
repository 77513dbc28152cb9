import { describe, expect, it } from '@jest/globals';
import { APPEAL, APPEAL_REASONS, transition } from '../index.js';
import { APPEAL_FACTS, APPEAL_GROUNDS, appealUntil, changedFacts, factOf, groundsFor, owedPieces, type AppealChange } from './appeals.js'; // prettier-ignore

const SAME: AppealChange = { headcount: null, receivedPieces: null, tier: null, wish: null };
const FACTS = { weight: 10, receivedPieces: 6, tier: 4, accepts: ['kn95'], maxPriceFen: 200, askedPieces: 50, claimPieces: 24 }; // prettier-ignore
const threeEach = (headcount: number, received: number) => ({
  entitlementPieces: Math.max(0, headcount * 3 - received),
});

describe('grounds of an appeal', () => {
  it('contest facts of a requisition that was counted, and only the leaving out of one that was not', () => {
    expect(groundsFor(false)).toEqual(['NOT_COUNTED', 'OTHER']);
    expect(groundsFor(true)).toEqual(APPEAL_GROUNDS.filter((ground) => ground !== 'NOT_COUNTED'));
  });

  it('name each fact exactly once', () => {
    const named = APPEAL_GROUNDS.map(factOf).filter((fact) => fact !== null);
    expect(named.sort()).toEqual([...APPEAL_FACTS].sort());
  });
});

describe('the time to appeal', () => {
  it('ends seven days after publication, to the second', () => {
    expect(appealUntil(new Date('2020-03-02T11:00:05Z'))).toEqual(new Date('2020-03-09T11:00:05Z'));
  });
});

describe('facts with a change in them', () => {
  it('are the same where nothing changes, whatever the policy says', () => {
    expect(changedFacts({ ...FACTS, claimPieces: 0 }, SAME, threeEach)).toEqual({ ...FACTS, claimPieces: 0 });
  });

  it('claim what the policy gives for the headcount and receipts that should have stood, at most what was asked', () => {
    expect(changedFacts(FACTS, { ...SAME, headcount: 12 }, threeEach)).toEqual({
      ...FACTS,
      weight: 12,
      claimPieces: 30,
    });
    expect(changedFacts(FACTS, { ...SAME, headcount: 80 }, threeEach).claimPieces).toBe(50);
    expect(changedFacts(FACTS, { ...SAME, receivedPieces: 0 }, threeEach)).toEqual({ ...FACTS, receivedPieces: 0, claimPieces: 30 }); // prettier-ignore
  });

  it('keep the claim where tier or wish change', () => {
    const wish = { accepts: ['kn95', 'surgical'], maxPriceFen: null };
    expect(changedFacts(FACTS, { ...SAME, tier: 2, wish }, threeEach)).toEqual({ ...FACTS, tier: 2, ...wish });
  });
});

describe('an appeal', () => {
  it('owes what the firm would have got more, and takes nothing back', () => {
    expect([owedPieces(60, 90), owedPieces(60, 60), owedPieces(60, 50)]).toEqual([30, 0, 0]);
  });

  it('is computed again before it is decided, may be withdrawn until then, and each reason belongs to one outcome', () => {
    expect(transition(APPEAL, 'LODGED', 'decide').ok).toBe(false);
    expect(transition(APPEAL, 'RERUN', 'rerun')).toEqual({ ok: true, value: 'RERUN' });
    expect(transition(APPEAL, 'RERUN', 'withdraw')).toEqual({ ok: true, value: 'WITHDRAWN' });
    expect(transition(APPEAL, 'DECIDED', 'withdraw').ok).toBe(false);
    expect(new Set(Object.values(APPEAL_REASONS))).toEqual(new Set(['UPHELD', 'REFUSED']));
  });
});
