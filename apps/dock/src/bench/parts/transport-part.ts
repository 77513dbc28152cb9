import { sizeText } from '../instance.js';
import type { PeerName } from '../peers/peer.js';
import {
  instanceFor,
  judged,
  runsText,
  timeText,
  timesText,
  type BenchChoice,
  type BenchPart,
  type BenchRow,
} from '../row.js';
import { median } from '../statistics.js';
import { runTask, TaskFailure } from '../task-runner.js';
import type { TransportFigures } from '../tasks/transport.js';

interface TransportRow {
  readonly row: string;
  readonly peer: PeerName;
  readonly what: string;
  readonly full: readonly [number, number];
  readonly quick: readonly [number, number];
  /** Times faster that the engine has to be. */
  readonly bar: number;
}

const ROWS: readonly TransportRow[] = [
  { row: 'highs-transport', peer: 'highs', what: 'whole engine : npm highs on raw pairs, routes alone', full: [20_000, 200], quick: [2_000, 40], bar: 150 },
  { row: 'lemon', peer: 'lemon', what: 'whole engine : LEMON network simplex (C++) on raw pairs, routes alone', full: [100_000, 1_000], quick: [20_000, 200], bar: 50 },
  { row: 'or-tools', peer: 'or-tools', what: 'whole engine : or-tools-wasm min-cost flow on raw pairs, routes alone', full: [100_000, 1_000], quick: [5_000, 100], bar: 200 },
]; // prettier-ignore

/** The engine against min-cost-flow solvers, one arc for each compatible pair; each has to route at the same cost. */
export const TRANSPORT_PARTS: readonly BenchPart[] = ROWS.map((row) => ({
  name: row.row,
  rows: [row.row, `${row.row}-cost`],
  measure: (choice) => measure(row, choice),
}));

async function measure(row: TransportRow, choice: BenchChoice): Promise<BenchRow[]> {
  // Raw arcs are packs from lot to requisition: one pack size.
  const instance = instanceFor(choice, row.full, row.quick, { packs: 'equal' });
  let facts: TransportFigures | null = null;
  let unable: string | null;
  try {
    facts = await runTask('transport', { instance, peer: row.peer, runs: choice.runs });
    unable = facts.unable;
  } catch (error) {
    if (!(error instanceof TaskFailure)) throw error;
    unable = error.message;
  }
  const common = { size: sizeText(instance), figures: { ...facts, ...instance } };
  if (facts === null || unable !== null || facts.theirCost === null) {
    const ours = facts ? median(facts.oursMs) : null;
    const triedMs = facts?.triedMs ?? null;
    // A peer that was stopped is slower than the time it had: enough to judge by, when that is enough.
    const isSlower = ours !== null && triedMs !== null && triedMs / ours >= row.bar;
    const none = {
      ...common,
      ours: ours === null ? '–' : timeText(ours),
      theirs: triedMs === null ? '–' : `> ${timeText(triedMs)}`,
      ratio: ours === null || triedMs === null ? '–' : `> ${timesText(triedMs, ours)}`,
      isMet: isSlower ? judged(instance, row.full, true) : null,
    };
    return [
      { ...none, row: row.row, what: row.what, bar: `≥ ${row.bar}`, note: `${row.peer}: ${unable ?? 'no answer'}` },
    ];
  }
  const [ours, theirs] = [median(facts.oursMs), median(facts.theirsMs)];
  const note = `${runsText(facts.theirsMs.length)}, ${facts.arcs.toLocaleString('en')} arcs`;
  return [
    {
      ...common,
      row: row.row,
      what: row.what,
      ours: timeText(ours),
      theirs: timeText(theirs),
      ratio: timesText(theirs, ours),
      bar: `≥ ${row.bar}`,
      isMet: judged(instance, row.full, theirs / ours >= row.bar),
      note,
    },
    {
      ...common,
      row: `${row.row}-cost`,
      what: `routing cost on the same totals : ${row.peer}`,
      ours: String(facts.ourCost),
      theirs: String(facts.theirCost),
      ratio: facts.ourCost === facts.theirCost ? 'equal' : String(facts.ourCost / facts.theirCost),
      bar: 'equal',
      isMet: facts.ourCost === facts.theirCost,
      note: 'metres × packs, lots that expire soon first',
      figures: {},
    },
  ];
}
