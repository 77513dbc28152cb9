import Table from 'cli-table3';
import type { RoundDetail } from '@supplydock/rounds';

/** The counts that a row of either table shows. */
type Counts = RoundDetail['byTier'][number] | RoundDetail['byDistrict'][number];

const TIER_NAMES: Record<number, string> = {
  1: '1 epidemic control',
  2: '2 utilities',
  3: '3 daily life',
  4: '4 others',
};
const HEADINGS = ['requisitions', 'claimed', 'awarded', 'level/head', 'met in full', 'short', 'unserved'];

const number = (value: number): string => value.toLocaleString('en');

/**
 * A round's result for the terminal: per tier, per district, then what the whole round used and proved.
 * @param districtNames English name by district id
 */
export function roundReport(round: RoundDetail, districtNames: ReadonlyMap<string, string>): string {
  const tiers = tableOf(
    'tier',
    round.byTier.map((row) => [TIER_NAMES[row.tier] ?? String(row.tier), row]),
  );
  const districts = tableOf(
    'district',
    round.byDistrict.map((row) => [districtNames.get(row.districtId) ?? row.districtId, row]),
  );
  return [tiers, districts, ...factsOf(round)].join('\n');
}

function tableOf(heading: string, rows: readonly (readonly [string, Counts])[]): string {
  const table = new Table({
    head: [heading, ...HEADINGS],
    colAligns: ['left', ...HEADINGS.map(() => 'right' as const)],
    style: { head: [], border: [], compact: true },
  });
  for (const [name, row] of rows) table.push([name, ...cellsOf(row)]);
  table.push(['all', ...cellsOf(sumOf(rows.map(([, row]) => row)))]);
  return table.toString();
}

function cellsOf(row: Omit<Counts, 'tier' | 'districtId'>): string[] {
  const { requisitions, claimPieces, awardedPieces, levelPerHead, metInFull, short, unserved } = row;
  const pieces = [requisitions, claimPieces, awardedPieces].map(number);
  return [...pieces, levelPerHead.toFixed(2), ...[metInFull, short, unserved].map(number)];
}

function sumOf(rows: readonly Counts[]): Omit<Counts, 'tier' | 'districtId'> {
  const sum = (pick: (row: Counts) => number): number => rows.reduce((total, row) => total + pick(row), 0);
  const headcount = sum((row) => row.headcount);
  return {
    requisitions: sum((row) => row.requisitions),
    claimPieces: sum((row) => row.claimPieces),
    awardedPieces: sum((row) => row.awardedPieces),
    headcount,
    levelPerHead: headcount === 0 ? 0 : sum((row) => row.levelPerHead * row.headcount) / headcount,
    metInFull: sum((row) => row.metInFull),
    short: sum((row) => row.short),
    unserved: sum((row) => row.unserved),
  };
}

function factsOf({
  state,
  totals,
  certificate,
  snapshotSha256,
  awardsSha256,
  timings,
  ...round
}: RoundDetail): string[] {
  const facts: [string, string][] = [
    ['round', `${round.category}, ${round.serviceDate}, revision ${round.revision}, ${state}, ${round.id}`],
    ['lots used', totals === null ? '–' : number(totals.lotsUsed)],
    ['pieces left', totals === null ? '–' : `${number(totals.piecesLeft)} of ${number(totals.lotPieces)}`],
    ['certificate', certificate?.verified === true ? 'verified' : 'none'],
    ['snapshot', snapshotSha256 ?? '–'],
    ['awards', awardsSha256 ?? '–'],
    ['seconds', secondsOf(timings)],
  ];
  return facts.map(([name, value]) => `${name.padEnd(13)}${value}`);
}

/** The stages that were timed, in their order, and the whole. */
function secondsOf(timings: Readonly<Record<string, number>>): string {
  const stages = ['queued', 'snapshot', 'compute', 'verify', 'write', 'total'];
  const known = stages.filter((stage) => timings[`${stage}Ms`] !== undefined);
  return known.map((stage) => `${stage} ${(timings[`${stage}Ms`] / 1000).toFixed(2)}`).join(', ') || '–';
}
