import { sizeText } from '../instance.js';
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
import { runTask } from '../task-runner.js';

const FULL = [20_000, 200] as const;
const QUICK = [2_000, 40] as const;
const BAR = 300;
/** HiGHS computes in floating point: a share further away than this is another share. */
const SAME_PIECES = 1e-6;

/** Shares and routes against linear programmes solved one after the other in HiGHS. */
export const ITERATED_PART: BenchPart = {
  name: 'highs-iterated',
  rows: ['highs-iterated', 'shares'],
  async measure(choice: BenchChoice): Promise<BenchRow[]> {
    const instance = instanceFor(choice, FULL, QUICK);
    const facts = await runTask('iterated', { instance, runs: choice.runs });
    const common = { size: sizeText(instance) };
    const what = 'shares and routes : iterated HiGHS on classes';
    const ours = median(facts.oursMs);
    if (facts.unable !== null || facts.farthestPieces === null) {
      const none = { theirs: '–', ratio: '–', isMet: null, figures: { ...facts, ...instance } };
      return [
        {
          ...common,
          ...none,
          row: 'highs-iterated',
          what,
          ours: timeText(ours),
          bar: `≥ ${BAR}`,
          note: facts.unable ?? '',
        },
      ];
    }
    const theirs = median(facts.theirsMs);
    return [
      {
        ...common,
        row: 'highs-iterated',
        what,
        ours: timeText(ours),
        theirs: timeText(theirs),
        ratio: timesText(theirs, ours),
        bar: `≥ ${BAR}`,
        isMet: judged(instance, FULL, theirs / ours >= BAR),
        note: `${runsText(facts.theirsMs.length)}, ${facts.programmes} programmes`,
        figures: { ...facts, ...instance },
      },
      {
        ...common,
        row: 'shares',
        what: 'exact shares : the same programmes',
        ours: '',
        theirs: '',
        ratio: facts.farthestPieces < SAME_PIECES ? 'equal' : `${facts.farthestPieces} pieces apart`,
        bar: 'equal',
        isMet: facts.farthestPieces < SAME_PIECES,
        note: `farthest share ${facts.farthestPieces.toExponential(1)} pieces apart, in floating point`,
        figures: {},
      },
    ];
  },
};
