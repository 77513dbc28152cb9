import { SIZES } from '@supplydock/domain';
import type { Messages } from '../i18n/messages.js';
import type { FormPlaces } from '../shared/form-errors.js';
import type { ReferenceData } from '../shared/reference-data.js';

/** Stages that a policy may have. */
const MOST_STAGES = 16;

/** Where each field of a policy stands on its form, and what it is called there, by its path in the request. */
export function policyPlaces(t: Messages, reference: ReferenceData): FormPlaces {
  const words = t.policyForm;
  const own = {
    name: { id: 'policy-name', label: words.name },
    effectiveFrom: { id: 'policy-from', label: words.from },
  };
  const rules: [string, string, string][] = [
    ['ratePerHeadPerDay', 'ratePerHeadPerDay', words.rate],
    ['perHeads', 'perHeads', words.perHeads],
    ['coverDays', 'coverDays', words.coverDays],
    ['windowDays', 'windowDays', words.windowDays],
    ['order', 'order', words.order],
    ['weights', 'weights', words.weights],
    ['stages', 'add-stage', words.stages],
    ['draw.winPieces', 'winPieces', words.winPieces],
    ['draw.cooldownDays', 'cooldownDays', words.cooldownDays],
    ['minRemainingLifeDays', 'minRemainingLifeDays', words.life],
    ['useFirstWithinDays', 'useFirstWithinDays', words.useFirst],
    ['maxMarginPercent', 'maxMarginPercent', words.margin],
    ['plausibility.maxTimesNeed', 'maxTimesNeed', words.maxTimesNeed],
    ['plausibility.maxPieces', 'maxPieces', words.maxPieces],
    ['cutOffMinutes', 'cut-off', words.cutOff],
    ...SIZES.map((size): [string, string, string] => [
      `grantPieces.${size}`,
      `grant-${size}`,
      words.grantOf(t.policies.sizes[size]),
    ]),
    ...Array.from({ length: MOST_STAGES }, (_none, at): [string, string, string][] => [
      [`stages.${at}.tiers`, `stage-${at}-tier-1`, words.stage(at + 1)],
      [`stages.${at}.coverPieces`, `stage-${at}-cover`, `${words.stage(at + 1)}, ${words.cap}`],
    ]).flat(),
    ...reference
      .products()
      .map(({ id }): [string, string, string] => [
        `priceCeilingsFen.${id}`,
        `ceiling-${id}`,
        words.ceilingOf(reference.productName(id)),
      ]),
  ];
  return {
    ...own,
    ...Object.fromEntries(rules.map(([path, id, label]) => [`rules.${path}`, { id: `policy-${id}`, label }])),
    reason: { id: 'policy-reason', label: words.reason },
  };
}
