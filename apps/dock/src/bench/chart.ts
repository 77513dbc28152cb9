import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { REPOSITORY_ROOT } from '@supplydock/platform';
import { sizeText, type InstanceChoice } from './instance.js';
import { loadText, machineText } from './machine.js';
import type { PeerName } from './peers/peer.js';
import { timeText, type BenchChoice } from './row.js';
import { median } from './statistics.js';
import { runTask, TaskFailure } from './task-runner.js';

const FOLDER = join(REPOSITORY_ROOT, 'libs/allocation/bench');
const [WIDTH, HEIGHT] = [760, 440];

const SIZES: readonly (readonly [number, number])[] = [
  [2_000, 40],
  [5_000, 80],
  [20_000, 200],
  [100_000, 1_000],
  [1_000_000, 5_000],
];
/** Raw pairs of a million requisitions are 190 million arcs: more than any of the peers can hold here. */
const MOST_FOR_PEERS = 100_000;
/** A peer that took this long is not asked for the next size. */
const PATIENCE_MS = 60_000;
/** Nor is one waited for longer than this; the largest size it is asked for is solved once. */
const PATIENCE_MINUTES = 5;

type Curve = 'iterated' | PeerName;
const NAMES: Readonly<Record<Curve | 'ours', string>> = {
  ours: 'Supplydock: shares, routes, packs, reasons',
  lemon: 'LEMON network simplex (C++): routes alone',
  'or-tools': 'or-tools-wasm min-cost flow: routes alone',
  iterated: 'HiGHS on classes: shares and routes',
  highs: 'HiGHS on pairs: routes alone',
};

interface Point {
  readonly curve: Curve | 'ours';
  readonly requisitions: number;
  readonly lots: number;
  /** Null where it gave no answer; `note` says why. */
  readonly seconds: number | null;
  readonly note: string;
}

/** `npm run bench -- --chart`: seconds against size, ours and theirs, as figures and as a picture. */
export async function drawChart(choice: BenchChoice): Promise<void> {
  const points: Point[] = [];
  const tell = (point: Point): void => {
    points.push(point);
    console.log(
      `${sizeText(point)}  ${NAMES[point.curve]}: ${point.seconds === null ? point.note : timeText(point.seconds * 1000)}`,
    );
  };
  const sizes = choice.isQuick ? SIZES.slice(0, 2) : SIZES;
  const given = new Set<Curve>();
  for (const [requisitions, lots] of sizes) {
    const instance: InstanceChoice = { requisitions, lots, packs: 'equal', scarcity: choice.scarcity, prices: 16 };
    const { ms } = await runTask('engine', { instance, runs: choice.runs });
    tell({ curve: 'ours', requisitions, lots, seconds: median(ms) / 1000, note: `median of ${ms.length}` });
    for (const curve of ['lemon', 'or-tools', 'iterated', 'highs'] as const) {
      if (given.has(curve) || requisitions > MOST_FOR_PEERS) continue;
      const point = await askPeer(curve, instance, choice.runs);
      tell(point);
      if (point.seconds === null || point.seconds * 1000 > PATIENCE_MS) given.add(curve);
    }
  }
  mkdirSync(FOLDER, { recursive: true });
  const record = { machine: machineText(), load: loadText(), measuredAt: new Date().toISOString(), points };
  writeFileSync(join(FOLDER, 'seconds.json'), `${JSON.stringify(record, null, 2)}\n`);
  writeFileSync(join(FOLDER, 'seconds.svg'), pictureOf(points));
  console.log(`Written: ${join(FOLDER, 'seconds.svg')}`);
}

async function askPeer(curve: Curve, instance: InstanceChoice, runs: number): Promise<Point> {
  const { requisitions, lots } = instance;
  const isLargest = requisitions >= MOST_FOR_PEERS;
  const room = { minutes: PATIENCE_MINUTES };
  const none = (note: string): Point => ({ curve, requisitions, lots, seconds: null, note });
  try {
    const facts =
      curve === 'iterated'
        ? await runTask('iterated', { instance, runs: 1 }, room)
        : await runTask('transport', { instance, peer: curve, runs: isLargest ? 1 : runs }, room);
    if (facts.unable !== null) return none(facts.unable);
    return {
      curve,
      requisitions,
      lots,
      seconds: median(facts.theirsMs) / 1000,
      note: `median of ${facts.theirsMs.length}`,
    };
  } catch (error) {
    if (error instanceof TaskFailure) return none(error.message);
    throw error;
  }
}

/** An SVG picture with both axes logarithmic; no script, no font file. */
export function pictureOf(points: readonly Point[]): string {
  use([LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: HEIGHT });
  const curves = [...new Set(points.map(({ curve }) => curve))];
  const seconds = points.flatMap((point) => point.seconds ?? []);
  chart.setOption({
    animation: false,
    backgroundColor: '#ffffff',
    color: ['#0b6e4f', '#c8553d', '#6c4ab6', '#b08900', '#3d5a80'],
    textStyle: { fontFamily: 'system-ui, sans-serif' },
    legend: { top: 8, left: 'center', orient: 'vertical', itemGap: 4 },
    grid: { left: 70, right: 30, top: 130, bottom: 50 },
    xAxis: { type: 'log', name: 'requisitions', nameLocation: 'middle', nameGap: 30, min: 1_000, max: 1_000_000, axisLabel: { formatter: (n: number) => n.toLocaleString('en') } }, // prettier-ignore
    yAxis: { type: 'log', name: 'seconds', min: powerOfTen(Math.min(...seconds), Math.floor), max: powerOfTen(Math.max(...seconds), Math.ceil), axisLabel: { formatter: (n: number) => String(n) } }, // prettier-ignore
    series: curves.map((curve) => ({
      type: 'line',
      name: NAMES[curve],
      symbolSize: 7,
      lineStyle: { width: curve === 'ours' ? 3 : 1.5 },
      data: points
        .filter((point) => point.curve === curve && point.seconds !== null)
        .map((point) => [point.requisitions, point.seconds]),
    })),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `${svg}\n`;
}

function powerOfTen(seconds: number, round: (exponent: number) => number): number {
  return 10 ** round(Math.log10(seconds));
}
