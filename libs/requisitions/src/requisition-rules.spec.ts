import { describe, expect, it } from '@jest/globals';
import type { PolicyRules } from '@supplydock/domain';
import type { FirmEntitlement } from './firm-entitlement.js';
import { judgeInput, judgeRequisition, type RequisitionInput } from './requisition-rules.js';

const INPUT: RequisitionInput = {
  category: 'masks',
  askedPieces: 100,
  accepts: ['surgical'],
  maxPriceFen: null,
  neededBy: null,
};
const ENTITLEMENT = {
  policy: { id: 'p', rules: { plausibility: { maxTimesNeed: 10, maxPieces: 1_000_000 } } as PolicyRules },
  isHeadcountVerified: true,
  needPieces: 129,
  entitlementPieces: 69,
} as FirmEntitlement;

describe('judgeInput', () => {
  const judge = (input: Partial<RequisitionInput>) =>
    judgeInput({ ...INPUT, ...input }, ['surgical', 'kn95'], '2020-03-02').map(({ field, code }) => `${field} ${code}`);

  it('lets a right one pass, needed today too', () => {
    expect(judge({})).toEqual([]);
    expect(judge({ accepts: ['kn95', 'surgical'], neededBy: '2020-03-02' })).toEqual([]);
  });

  it('names products of other categories and days gone by', () => {
    expect(judge({ accepts: ['goggles', 'surgical'], neededBy: '2020-03-01' })).toEqual([
      'accepts UNKNOWN_PRODUCT',
      'neededBy NEEDED_BY_PAST',
    ]);
  });
});

describe('judgeRequisition', () => {
  it('approves at once what is plausible, above the entitlement too', () => {
    expect(judgeRequisition(69, ENTITLEMENT)).toEqual({ state: 'APPROVED', quarantine: null });
    expect(judgeRequisition(1_290, ENTITLEMENT)).toEqual({ state: 'APPROVED', quarantine: null });
  });

  it('sets aside what is not, with its reason', () => {
    expect(judgeRequisition(1_291, ENTITLEMENT)).toMatchObject({
      state: 'QUARANTINED',
      quarantine: { code: 'ASKED_FAR_ABOVE_NEED', params: { askedPieces: 1_291, needPieces: 129 } },
    });
    expect(judgeRequisition(1, { ...ENTITLEMENT, isHeadcountVerified: false })).toMatchObject({
      state: 'QUARANTINED',
      quarantine: { code: 'HEADCOUNT_UNVERIFIED' },
    });
  });
});
