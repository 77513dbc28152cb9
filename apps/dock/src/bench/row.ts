import type { InstanceChoice } from './instance.js';

/** What the person at the terminal chose. */
export interface BenchChoice {
  /** Replaces the size of every row that measures one made-up day. */
  readonly size: Pick<InstanceChoice, 'requisitions' | 'lots'> | null;
  readonly packs: 'equal' | 'mixed';
  readonly scarcity: number;
  /** Small sizes, and no bar is judged. */
  readonly isQuick: boolean;
  /** Runs of a row, of which the median is shown. */
  readonly runs: number;
}

/** One line of the table. */
export interface BenchRow {
  readonly row: string;
  readonly what: string;
  readonly size: string;
  readonly ours: string;
  readonly theirs: string;
  readonly ratio: string;
  readonly bar: string;
  /** Null where it is not judged: another size than the bar's, or no figure. */
  readonly isMet: boolean | null;
  /** Runs, arcs, why a peer gave nothing. */
  readonly note: string;
  /** Figures for the chart and the record. */
  readonly figures: Readonly<Record<string, unknown>>;
}

/** Rows that one measurement gives. */
export interface BenchPart {
  readonly name: string;
  /** Names of its rows. */
  readonly rows: readonly string[];
  measure(choice: BenchChoice, say: (progress: string) => void): Promise<BenchRow[]>;
}

/**
 * The day a row measures.
 * @param full requisitions and lots of the bar; quick the small ones
 */
export function instanceFor(
  choice: BenchChoice,
  full: readonly [number, number],
  quick: readonly [number, number],
  other: Partial<InstanceChoice> = {},
): InstanceChoice {
  const [requisitions, lots] = choice.isQuick ? quick : full;
  return { requisitions, lots, packs: choice.packs, scarcity: choice.scarcity, prices: 16, ...choice.size, ...other };
}

/** A bar is stated for one size; at another the figure is shown and not judged. */
export function judged(instance: InstanceChoice, full: readonly [number, number], isMet: boolean): boolean | null {
  return instance.requisitions >= full[0] && instance.lots >= full[1] ? isMet : null;
}

/** '12.3 s', '840 ms' */
export function timeText(ms: number): string {
  if (ms >= 100_000) return `${Math.round(ms / 1000)} s`;
  return ms >= 1000 ? `${(ms / 1000).toFixed(ms >= 10_000 ? 1 : 2)} s` : `${ms.toFixed(ms >= 10 ? 0 : 1)} ms`;
}

/** '58 times faster' */
export function timesText(theirs: number, ours: number): string {
  return `${(theirs / ours).toFixed(theirs / ours < 20 ? 1 : 0)} times faster`;
}

export function runsText(count: number): string {
  return count === 1 ? '1 run' : `median of ${count}`;
}
