import type { AppealGround, AppealOutcome, AppealReason } from '../appeals/appeals.js';
import type { AwardState } from '../life-cycles/award.js';
import type { EnterpriseState } from '../life-cycles/enterprise.js';
import type { LotState } from '../life-cycles/lot.js';
import type { RequisitionState } from '../life-cycles/requisition.js';
import type { QualificationState } from '../life-cycles/supplier-qualification.js';
import type { AppealState } from '../life-cycles/support.js';
import type { ReasonCode } from '../reasons.js';
import type { Category, Size, Tier } from '../words.js';

/** What stands in a list instead of a code: the same words on a page and in a file. */
export interface ListWords {
  readonly category: Readonly<Record<Category, string>>;
  readonly tier: Readonly<Record<Tier, string>>;
  readonly size: Readonly<Record<Size, string>>;
  readonly enterprise: Readonly<Record<EnterpriseState, string>>;
  readonly lot: Readonly<Record<LotState, string>>;
  readonly requisition: Readonly<Record<RequisitionState, string>>;
  readonly qualification: Readonly<Record<QualificationState, string>>;
  readonly award: Readonly<Record<AwardState, string>>;
  readonly reason: Readonly<Record<ReasonCode, string>>;
  readonly appeal: Readonly<Record<AppealState, string>>;
  readonly appealGround: Readonly<Record<AppealGround, string>>;
  readonly appealOutcome: Readonly<Record<AppealOutcome, string>>;
  readonly appealReason: Readonly<Record<AppealReason, string>>;
}
