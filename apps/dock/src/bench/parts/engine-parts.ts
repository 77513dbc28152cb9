import { sizeText, type InstanceChoice } from '../instance.js';
import { instanceFor, judged, runsText, timeText, type BenchChoice, type BenchPart, type BenchRow } from '../row.js';
import { median } from '../statistics.js';
import { runTask } from '../task-runner.js';
import type { EngineFigures } from '../tasks/engine.js';

const run = (instance: InstanceChoice, runs: number, isWasteCounted = false): Promise<EngineFigures> =>
  runTask('engine', { instance, runs, isWasteCounted });

/** A row about the engine that differs from run to run is wrong whatever its time. */
const sameText = ({ isSameEachTime }: EngineFigures): string => (isSameEachTime ? '' : '; RUNS DIFFER');

/** Lines per requisition served, where every lot has one pack size. */
export const LINES_PART: BenchPart = {
  name: 'lines',
  rows: ['lines'],
  async measure(choice) {
    const rows: BenchRow[] = [];
    const sizes: readonly (readonly [number, number])[] = choice.isQuick || choice.size ? [[5_000, 100]] : [[20_000, 200], [100_000, 1_000]]; // prettier-ignore
    for (const size of sizes) {
      const instance = instanceFor(choice, size, size, { packs: 'equal' });
      const facts = await run(instance, choice.runs);
      const perServed = facts.lines / facts.served;
      rows.push({
        row: 'lines',
        what: 'lines per requisition served, equal packs',
        size: sizeText(instance),
        ours: facts.lines.toLocaleString('en'),
        theirs: `${facts.served.toLocaleString('en')} served`,
        ratio: perServed.toFixed(4),
        bar: '≤ 1.02',
        isMet: instance.requisitions >= 20_000 ? perServed <= 1.02 && facts.isSameEachTime : null,
        note: `engine ${timeText(median(facts.ms))}, ${facts.blocks} blocks${sameText(facts)}`,
        figures: { ...facts, ...instance },
      });
    }
    return rows;
  },
};

/** Mixed packs: what is placed of what could be, and what is wasted. */
export const PACKS_PART: BenchPart = {
  name: 'packs',
  rows: ['packs', 'packs-wasted'],
  async measure(choice) {
    const full = [100_000, 1_000] as const;
    const instance = instanceFor(choice, full, [5_000, 100], { packs: 'mixed' });
    const facts = await run(instance, choice.runs, true);
    const placeable = facts.placeablePieces ?? 0;
    const placed = facts.awardedPieces / placeable;
    const common = { size: sizeText(instance), figures: { ...facts, ...instance } };
    return [
      {
        ...common,
        row: 'packs',
        what: 'mixed packs: pieces placed of those the exact vector hands out',
        ours: facts.awardedPieces.toLocaleString('en'),
        theirs: `${placeable.toLocaleString('en')} could be`,
        ratio: `${(100 * placed).toFixed(3)}%`,
        bar: '≥ 99.9%',
        isMet: judged(instance, full, placed >= 0.999 && facts.isSameEachTime),
        note: `engine ${timeText(median(facts.ms))}; ${facts.beyondPack} awards a pack or more from their share${sameText(facts)}`,
      },
      {
        ...common,
        row: 'packs-wasted',
        what: 'whole packs left that a compatible requisition had room for',
        ours: String(facts.wastedPacks),
        theirs: '',
        ratio: '',
        bar: '0',
        isMet: facts.wastedPacks === 0,
        note: 'counted pair by pair, apart from the engine',
        figures: {},
      },
    ];
  },
};

/** 128 prices instead of 16. */
export const PRICES_PART: BenchPart = {
  name: 'prices',
  rows: ['prices'],
  async measure(choice) {
    const full = [100_000, 1_000] as const;
    const few = instanceFor(choice, full, [5_000, 100]);
    const many = { ...few, prices: 128 };
    const [manyFacts, fewFacts] = [await run(many, choice.runs), await run(few, choice.runs)];
    const [manyMs, fewMs] = [median(manyFacts.ms), median(fewFacts.ms)];
    return [
      {
        row: 'prices',
        what: 'engine with 128 prices : with 16',
        size: sizeText(few),
        ours: timeText(manyMs),
        theirs: timeText(fewMs),
        ratio: `${(manyMs / fewMs).toFixed(2)} times`,
        bar: '≤ 3',
        isMet: judged(few, full, manyMs / fewMs <= 3),
        note: `${runsText(manyFacts.ms.length)}${sameText(manyFacts)}${sameText(fewFacts)}`,
        figures: { manyMs: manyFacts.ms, fewMs: fewFacts.ms },
      },
    ];
  },
};

/** The verifier beside the engine, and what it finds. */
export const CHECK_PART: BenchPart = {
  name: 'verify',
  rows: ['verify', 'verify-read', 'violations'],
  async measure(choice) {
    const full = [100_000, 1_000] as const;
    const instance = instanceFor(choice, full, [5_000, 100]);
    const facts = await runTask('check', { instance, runs: choice.runs });
    const [check, read, engine, parse] = [facts.checkMs, facts.readMs, facts.engineMs, facts.parseMs].map(median);
    const size = sizeText(instance);
    const megabytes = Math.round(facts.fileBytes / 1e6);
    return [
      {
        row: 'verify',
        what: 'judging what both files say : engine',
        size,
        ours: timeText(check),
        theirs: timeText(engine),
        ratio: (check / engine).toFixed(2),
        bar: '≤ 0.15',
        isMet: judged(instance, full, check / engine <= 0.15),
        note: `${runsText(facts.checkMs.length)}; the files already read`,
        figures: { ...facts, ...instance },
      },
      {
        row: 'verify-read',
        what: 'the verifier reads both files : JSON.parse of their lines',
        size,
        ours: timeText(read),
        theirs: timeText(parse),
        ratio: (read / parse).toFixed(2),
        bar: '',
        isMet: null,
        note: `${megabytes} MB, the snapshot’s digest included`,
        figures: {},
      },
      {
        row: 'violations',
        what: 'violations that the verifier finds',
        size,
        ours: String(facts.violations),
        theirs: '',
        ratio: '',
        bar: '0',
        isMet: facts.violations === 0,
        note: '',
        figures: {},
      },
    ];
  },
};

/** Ten times and a hundred times a city. */
export const SCALE_PART: BenchPart = {
  name: 'scale',
  rows: ['scale', 'memory'],
  async measure(choice, say) {
    const [small, large] = scaleSizes(choice);
    const smallFacts = await run(small, choice.runs);
    say(`${sizeText(small)}: engine ${timeText(median(smallFacts.ms))}`);
    // One run: generating the day alone takes minutes.
    const largeFacts = await runTask('engine', { instance: large, runs: 1 }, { minutes: 40 });
    const times = median(largeFacts.ms) / median(smallFacts.ms);
    const bytes = (largeFacts.memory.peakBytes - largeFacts.memory.beforeBytes) / large.requisitions;
    const isFull = large.requisitions >= 10_000_000;
    const size = sizeText(large);
    return [
      {
        row: 'scale',
        what: `engine at ten times ${sizeText(small)}`,
        size,
        ours: timeText(median(largeFacts.ms)),
        theirs: timeText(median(smallFacts.ms)),
        ratio: `${times.toFixed(1)} times`,
        bar: '≤ 12',
        isMet: isFull ? times <= 12 : null,
        note: `${runsText(largeFacts.ms.length)}; ${runsText(smallFacts.ms.length)} of the smaller`,
        figures: { largeMs: largeFacts.ms, smallMs: smallFacts.ms, large, small },
      },
      {
        row: 'memory',
        what: 'memory of the engine a requisition, beyond its input columns',
        size,
        ours: `${bytes.toFixed(0)} bytes`,
        theirs: `${(largeFacts.memory.inputBytes / large.requisitions).toFixed(0)} bytes of input`,
        ratio: '',
        bar: '≤ 100 bytes',
        isMet: isFull ? bytes <= 100 : null,
        note: 'growth of the process’s resident memory over one run',
        figures: { ...largeFacts.memory },
      },
    ];
  },
};

function scaleSizes(choice: BenchChoice): [InstanceChoice, InstanceChoice] {
  const small = instanceFor(choice, [1_000_000, 10_000], [10_000, 100]);
  return [small, { ...small, requisitions: small.requisitions * 10, lots: small.lots * 10 }];
}
