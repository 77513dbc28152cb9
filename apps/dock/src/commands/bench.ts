import { Command, InvalidArgumentError, Option } from 'commander';

/** The bar asks for medians of five; with --quick nothing is judged. */
const RUNS = 5;
const QUICK_RUNS = 3;

interface BenchArguments {
  readonly size?: { requisitions: number; lots: number };
  readonly row?: string;
  readonly quick?: boolean;
  readonly chart?: boolean;
  readonly keep?: boolean;
  readonly packs: 'equal' | 'mixed';
  readonly scarcity: number;
  readonly runs?: number;
}

/** `dock bench`, which `npm run bench` calls: the engine against its bar. */
export function benchCommand(): Command {
  return new Command('bench')
    .description('measure the engine and a round against their bar, as ratios (npm run bench)')
    .option('--size <requisitions×lots>', 'such as 1000000x5000; replaces the size of every row', parseSize)
    .option('--row <name>', 'only this row')
    .option('--quick', 'small sizes and three runs, nothing is judged')
    .option('--chart', 'draw seconds against size into libs/allocation/bench/seconds.svg')
    .option('--keep', 'keep the figures in libs/allocation/bench/results.json')
    .addOption(new Option('--packs <packs>', 'pack sizes of the lots').choices(['equal', 'mixed']).default('equal'))
    .option('--scarcity <share>', 'stock as a share of what is claimed', parseShare, 0.5)
    .option('--runs <count>', 'runs of a row, of which the median is shown (5; 3 with --quick)', parseCount)
    .action(async ({ size, quick, chart, keep, runs, ...others }: BenchArguments) => {
      // Only here: its peers are not installed where the command line serves an operator.
      const { bench } = await import('../bench/bench.js');
      const isQuick = quick ?? false;
      const chosen = {
        size: size ?? null,
        isQuick,
        isKept: keep ?? false,
        runs: runs ?? (isQuick ? QUICK_RUNS : RUNS),
      };
      const options = { ...others, ...chosen };
      if (chart) await (await import('../bench/chart.js')).drawChart(options);
      else await bench(options);
    });
}

/** '1000000x5000' */
export function parseSize(text: string): { requisitions: number; lots: number } {
  const match = /^(\d{1,8})[x×](\d{1,6})$/.exec(text);
  if (match === null) throw new InvalidArgumentError('A size looks like 100000x1000.');
  return { requisitions: Number(match[1]), lots: Number(match[2]) };
}

/** Above 0, up to 10. */
export function parseShare(text: string): number {
  const share = Number(text);
  if (!(share > 0 && share <= 10)) throw new InvalidArgumentError('A share above 0 and up to 10, such as 0.5.');
  return share;
}

/** 1 to 999. */
export function parseCount(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('A whole number from 1 to 999.');
  return Number(text);
}
