import { TIERS, type PolicyRules, type Size, type Tier } from '@supplydock/domain';
import { clockOf } from '../shared/policy-facts.js';
import { fenOf, yuanText } from '../shared/typed-numbers.js';

/** A policy as it is typed: everything is text until it is read. */
export interface PolicyDraft {
  readonly numbers: Readonly<Record<NumberField, string>>;
  readonly order: PolicyRules['order'];
  readonly weights: PolicyRules['weights'];
  readonly stages: readonly DraftStage[];
  readonly hasGrant: boolean;
  readonly grants: Readonly<Record<Size, string>>;
  /** Yuan by product id. */
  readonly ceilings: Readonly<Record<string, string>>;
  /** HH:MM, or empty for the city's own. */
  readonly cutOff: string;
}

export interface DraftStage {
  readonly tiers: readonly Tier[];
  /** Empty is up to the claim. */
  readonly coverPieces: string;
}

export const NUMBER_FIELDS = [
  'ratePerHeadPerDay',
  'perHeads',
  'coverDays',
  'windowDays',
  'minRemainingLifeDays',
  'useFirstWithinDays',
  'maxMarginPercent',
  'maxTimesNeed',
  'maxPieces',
  'winPieces',
  'cooldownDays',
] as const;
export type NumberField = (typeof NUMBER_FIELDS)[number];

/** What the first policy of a category starts from: nobody before anybody else, a week's need. */
export const FIRST_RULES: PolicyRules = {
  ratePerHeadPerDay: 1,
  perHeads: 1,
  coverDays: 7,
  windowDays: 7,
  weights: 'headcount',
  order: 'level',
  stages: [{ tiers: TIERS, coverPieces: null }],
  minRemainingLifeDays: 30,
  useFirstWithinDays: 60,
  draw: null,
  grantPieces: null,
  priceCeilingsFen: {},
  plausibility: { maxTimesNeed: 10, maxPieces: 1_000_000 },
};

/** What people start from: a draft that says the same as the rules. */
export function draftOf(rules: PolicyRules): PolicyDraft {
  const text = (value: number | null | undefined): string => (value == null ? '' : String(value));
  const { micro, small, medium, large } = rules.grantPieces ?? { micro: 0, small: 0, medium: 0, large: 0 };
  return {
    numbers: {
      ratePerHeadPerDay: text(rules.ratePerHeadPerDay),
      perHeads: text(rules.perHeads),
      coverDays: text(rules.coverDays),
      windowDays: text(rules.windowDays),
      minRemainingLifeDays: text(rules.minRemainingLifeDays),
      useFirstWithinDays: text(rules.useFirstWithinDays),
      maxMarginPercent: text(rules.maxMarginPercent),
      maxTimesNeed: text(rules.plausibility.maxTimesNeed),
      maxPieces: text(rules.plausibility.maxPieces),
      winPieces: text(rules.draw?.winPieces ?? 1),
      cooldownDays: text(rules.draw?.cooldownDays ?? 0),
    },
    order: rules.order,
    weights: rules.weights,
    stages: rules.stages.map(({ tiers, coverPieces }) => ({ tiers, coverPieces: text(coverPieces) })),
    hasGrant: rules.grantPieces !== null,
    grants: { micro: text(micro), small: text(small), medium: text(medium), large: text(large) },
    ceilings: Object.fromEntries(Object.entries(rules.priceCeilingsFen).map(([id, fen]) => [id, yuanText(fen)])),
    cutOff: rules.cutOffMinutes == null ? '' : clockOf(rules.cutOffMinutes),
  };
}

/** Rules as the draft says them; what is no number comes out as one that no check takes, so that its field is named. */
export function rulesOf(draft: PolicyDraft): PolicyRules {
  const { numbers, order, grants } = draft;
  const n = (field: NumberField): number => wholeOf(numbers[field]);
  const margin = numbers.maxMarginPercent.trim();
  const usesGrant = order === 'flat' || (order === 'draw' && draft.hasGrant);
  const ceilings = Object.entries(draft.ceilings).flatMap(([product, yuan]) => {
    const fen = fenOf(yuan);
    return fen === null ? [] : [[product, fen ?? Number.NaN]];
  });
  return {
    ratePerHeadPerDay: n('ratePerHeadPerDay'),
    perHeads: n('perHeads'),
    coverDays: n('coverDays'),
    windowDays: n('windowDays'),
    weights: draft.weights,
    order,
    stages: draft.stages.map(({ tiers, coverPieces }) => ({
      tiers: [...tiers].sort((a, b) => a - b),
      coverPieces: coverPieces.trim() === '' ? null : wholeOf(coverPieces),
    })),
    minRemainingLifeDays: n('minRemainingLifeDays'),
    useFirstWithinDays: n('useFirstWithinDays'),
    draw: order === 'draw' ? { winPieces: n('winPieces'), cooldownDays: n('cooldownDays') } : null,
    grantPieces: usesGrant
      ? {
          micro: wholeOf(grants.micro),
          small: wholeOf(grants.small),
          medium: wholeOf(grants.medium),
          large: wholeOf(grants.large),
        }
      : null,
    priceCeilingsFen: Object.fromEntries(ceilings),
    ...(margin === '' ? {} : { maxMarginPercent: wholeOf(margin) }),
    ...(draft.cutOff === '' ? {} : { cutOffMinutes: minutesOf(draft.cutOff) }),
    plausibility: { maxTimesNeed: n('maxTimesNeed'), maxPieces: n('maxPieces') },
  };
}

function wholeOf(text: string): number {
  const read = text.normalize('NFKC').replace(/[,\s]/g, '');
  return /^\d{1,10}$/.test(read) ? Number(read) : Number.NaN;
}

function minutesOf(clock: string): number {
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(clock) ?? [];
  return hours === undefined ? Number.NaN : Number(hours) * 60 + Number(minutes);
}
