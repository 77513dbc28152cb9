import type { AnomalousAward, AnomalyCode } from '@supplydock/api-client';
import { count, figure } from '../plural.js';

/** What an official says about a block, its names already in the reader's language. */
export interface ToldBlock {
  readonly level: string;
  /** Goods that ran out, each with lots and pieces; empty where the firms stopped at their claim. */
  readonly goods: string;
  readonly districts: string;
  readonly tiers: string;
  readonly requisitions: number;
  readonly claimPieces: number;
  readonly awardedPieces: number;
  readonly metInFull: number;
}

type Figures = AnomalousAward['figures'];
const n = (value: Figures[string] | undefined): number => Number(value ?? 0);

export const insight = {
  tab: 'Look first',
  goods: (product: string, lots: number, pieces: number) =>
    `${product} (${count(lots, 'lot')}, ${figure(pieces)} pieces)`,
  everyDistrict: 'every district',
  someDistricts: (districts: number) => count(districts, 'district'),
  tiers: (tiers: readonly number[]) => (tiers.length === 1 ? `tier ${tiers[0]}` : `tiers ${tiers.join(', ')}`),
  block: (b: ToldBlock): string =>
    `${b.level} per head: ${b.goods ? `${b.goods} ran out` : 'here firms stopped at their claim, while stock lasted'}. ` +
    `${count(b.requisitions, 'firm')} in ${b.districts} (${b.tiers}) claimed ${figure(b.claimPieces)} pieces and get ${figure(b.awardedPieces)}; ` +
    (b.metInFull === 0
      ? 'none of them gets its whole claim.'
      : `${figure(b.metInFull)} of them get their whole claim.`),
  levels: 'Where people stand after this round',
  levelsText:
    'Pieces per head in the window, what was received before included, and how many people work in firms at that level.',
  levelsChart: 'Curve: people at each level; the same numbers stand in the table below it',
  levelsTable: 'The same in numbers',
  level: 'Pieces per head',
  people: 'People',
  requisitions: 'Requisitions',
  awarded: 'Awarded',
  bar: (from: string, to: string) => `${from} to under ${to}`,
  lastBar: (from: string) => `${from} and more`,
  heading: 'Worth a look first',
  lead: 'Signs, no judgements: firms do grow, move and share a building. Of each sign the first ten are shown.',
  none: 'No sign was found. Every check that is made is named below.',
  checked: 'Looked for and not found:',
  found: (total: number) => `${figure(total)} found`,
  awards: 'Its award',
  codes: {
    LARGE_CHANGE: 'Three times its last award or more, or a third of it or less',
    RELEASED: 'Released from quarantine',
    FIRST_REQUISITION: 'First requisition, nothing received before',
    SAME_PHONE: 'Firms that share a telephone number',
    SAME_ADDRESS: 'Firms that share an address',
    FAR_ABOVE_CLAIM: 'Asked for five times the claim or more',
    LARGE_SHARE: 'More than one piece in 500 goes to one firm',
    HEADCOUNT_CHANGED: 'Headcount that began to count within the week',
  } satisfies Record<AnomalyCode, string>,
  told: {
    LARGE_CHANGE: (pieces: number, f: Figures) =>
      `${figure(pieces)} now, ${figure(n(f['beforePieces']))} on ${f['beforeDay']}.`,
    RELEASED: (pieces: number, f: Figures) =>
      `Asked ${figure(n(f['askedPieces']))}, claims ${figure(n(f['claimPieces']))}, gets ${figure(pieces)}.`,
    FIRST_REQUISITION: (pieces: number, f: Figures) =>
      `${count(n(f['headcount']), 'person', 'people')}, claims ${figure(n(f['claimPieces']))}, gets ${figure(pieces)}.`,
    SAME_PHONE: (_pieces: number, f: Figures) => shared(f),
    SAME_ADDRESS: (_pieces: number, f: Figures) => shared(f),
    FAR_ABOVE_CLAIM: (pieces: number, f: Figures) =>
      `Asked ${figure(n(f['askedPieces']))} for ${count(n(f['headcount']), 'person', 'people')}; claims ${figure(n(f['claimPieces']))}, gets ${figure(pieces)}. Asking more gained nothing.`,
    LARGE_SHARE: (pieces: number, f: Figures) =>
      `${figure(pieces)} of the ${figure(n(f['givenPieces']))} pieces given, for ${count(n(f['headcount']), 'person', 'people')}.`,
    HEADCOUNT_CHANGED: (pieces: number, f: Figures) =>
      `${figure(n(f['before']))} before, ${figure(n(f['after']))} from ${f['since']} on; gets ${figure(pieces)}.`,
  } satisfies Record<AnomalyCode, (pieces: number, figures: Figures) => string>,
};

const shared = (f: Figures): string =>
  `${count(n(f['firms']), 'firm')} of this round with ${count(n(f['headcount']), 'person', 'people')} get ${figure(n(f['sharedPieces']))} pieces together; the one that gets most is named.`;
