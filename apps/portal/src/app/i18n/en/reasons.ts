import { LIST_WORDS_EN } from '@supplydock/domain';
import type { Category } from '@supplydock/api-client';
import { Formats } from '../formats.js';
import { count, figure } from '../plural.js';
import { type AwardFigures, isGuaranteed, levelIn, madeRoom, numberIn } from '../reason-figures.js';

const PIECES: Record<Category, [one: string, many: string]> = {
  masks: ['mask', 'masks'],
  disinfectant: ['bottle', 'bottles'],
  goggles: ['pair of goggles', 'pairs of goggles'],
  thermometers: ['thermometer', 'thermometers'],
};
const formats = new Formats('en');
const pieces = (n: number, { category }: AwardFigures): string => count(n, ...PIECES[category]);

type Told = (reason: object, award: AwardFigures) => string;

/** Why a requisition got what it got: a short name for lists, and the sentence with its numbers. */
export const reasons = {
  labels: LIST_WORDS_EN.reason as Record<string, string>,
  told: {
    FULLY_MET: (_, a) => `All ${pieces(a.askedPieces, a)} asked for were awarded.`,
    CAP_ENTITLEMENT: (_, a) =>
      `Asked ${figure(a.askedPieces)}; ${figure(a.claimPieces)} could be claimed, which is the entitlement. Asking for more gains nothing.`,
    RECEIVED_IN_WINDOW: (_, a) =>
      `${pieces(a.receivedPieces, a)} received in the days before count: they lower the claim and are part of the level.`,
    POOL_SHORT: (reason, a) =>
      `The pool reached ${formats.level(levelIn(reason))} per head, what was received before included` +
      (isGuaranteed(a, levelIn(reason))
        ? `; the policy guarantees this tier ${figure(a.fairPieces)} more. `
        : `: ${figure(a.fairPieces)} more for ${count(a.headcount, 'person', 'people')}. `) +
      `All ${figure(a.claimPieces)} would have been met with ${pieces(numberIn(reason, 'enoughPieces'), a)} in the pool.`,
    LOWER_TIER: (reason) =>
      `Firms of higher tiers were served before this one, up to what the policy guarantees them (stage ${numberIn(reason, 'stage')}).`,
    NO_COMPATIBLE_LOT: (reason) =>
      `No lot fits this requisition: ${count(numberIn(reason, 'product'), 'lot')} hold other products, ` +
      `${figure(numberIn(reason, 'price'))} cost more than the ceiling, ${figure(numberIn(reason, 'area'))} are not delivered to the district, ` +
      `${figure(numberIn(reason, 'life'))} expire too soon.`,
    PRICE_ABOVE_CEILING: (reason) =>
      `The price ceiling is ${formats.yuan(numberIn(reason, 'maxPriceFen'))} a piece; the lowest price on offer is ${formats.yuan(numberIn(reason, 'lowestPriceFen'))}.`,
    LIFE_TOO_SHORT: (reason) =>
      `Goods must keep for at least ${count(numberIn(reason, 'minRemainingLifeDays'), 'day')}; what fits otherwise keeps for ${figure(numberIn(reason, 'longestLifeDays'))}.`,
    OUT_OF_AREA: (reason) =>
      `${count(numberIn(reason, 'lots'), 'lot')} that would fit are not delivered to this district.`,
    PACK_ROUND_DOWN: (reason, a) => {
      const packs = `Only whole packs are given: `;
      if (a.pieces > a.fairPieces) {
        return `${packs}the share of ${figure(a.fairPieces)} became ${figure(a.pieces)}. What is above it counts in the next round.`;
      }
      const size = figure(numberIn(reason, 'packPieces'));
      return a.pieces < a.fairPieces
        ? `${packs}the share of ${figure(a.fairPieces)}, in packs of ${size}, became ${figure(a.pieces)}. What it lost counts in the next round.`
        : `${packs}what the claim of ${figure(a.claimPieces)} has above packs of ${size} was cut.`;
    },
    TIE_BREAK_LOST: (reason) =>
      `${count(numberIn(reason, 'drawn'), 'odd pack')} went by public draw among ${figure(numberIn(reason, 'of'))} firms; this one was not drawn. What rounding took counts in the next round.`,
    NOT_RECONFIRMED: () => 'The standing requisition was not re-confirmed before the cut-off.',
    QUARANTINED: () => 'The requisition was being checked when the round began.',
    HEADCOUNT_UNVERIFIED: () => 'The headcount was not verified when the round began.',
    OFFICIAL_OVERRIDE: (reason, a) => {
      const byRule = numberIn(reason, 'rulePieces');
      return madeRoom(reason)
        ? `The rule gave ${figure(byRule)}. ${figure(byRule - a.pieces)} of them made room for a quantity that an official set by hand for somebody else: this firm stood highest above its exact share.`
        : `The rule gave ${figure(byRule)}, an official set ${figure(a.pieces)}. The reason is public with the round, and the ledger says who.`;
    },
    DECLINED: () => 'The firm declined the award.',
    LAPSED: () => 'The award was not accepted in time and went back to the pool.',
    RECALLED: () => 'The lot was recalled.',
  } as Record<string, Told>,
};
