import { ChildServer } from '../../services/child-server.js';
import { BENCH_CATEGORY, BENCH_SESSION } from '../database/bench-city.js';
import { withLoadedDay, type BenchServers } from '../database/bench-servers.js';
import { sizeText, type InstanceChoice } from '../instance.js';
import { chooseFreePort } from '@supplydock/embedded';
import { instanceFor, judged, runsText, timeText, type BenchPart, type BenchRow } from '../row.js';
import { median, quantile } from '../statistics.js';
import { runTask } from '../task-runner.js';
import type { CopyFigures } from '../tasks/copy.js';
import type { EngineFigures } from '../tasks/engine.js';
import type { RoundFigures } from '../tasks/round.js';

const FULL = [1_000_000, 5_000] as const;
/** Two GETs every so often while a round is computed beside them. */
const GET_EVERY_MS = 50;

interface Measured {
  readonly rounds: readonly RoundFigures[];
  readonly copies: readonly CopyFigures[];
  readonly engine: EngineFigures;
  readonly idleGets: Answers;
  readonly busyGets: Answers;
  readonly cancelled: RoundFigures;
}

/** The whole round in the database, and the engine alone, against COPY of the same rows out and in. */
export const ROUND_PART: BenchPart = {
  name: 'round',
  rows: ['engine-copy', 'round-copy', 'round-memory', 'round-progress', 'round-api', 'round-api-list', 'round-cancel'],
  async measure(choice, say) {
    const instance = instanceFor(choice, FULL, [20_000, 200]);
    say('loading the day');
    const measured = await withLoadedDay(instance, (servers) => measureAll(servers, instance, choice.runs, say));
    return rowsOf(instance, measured);
  },
};

async function measureAll(
  servers: BenchServers,
  instance: InstanceChoice,
  runs: number,
  say: (progress: string) => void,
): Promise<Measured> {
  const { env } = servers;
  const [rounds, copies]: [RoundFigures[], CopyFigures[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    rounds.push(await runTask('round', { env }));
    copies.push(await runTask('copy', { env }));
    const { outMs, inMs } = copies[run];
    say(`round ${timeText(rounds[run].ms)} ${JSON.stringify(rounds[run].timings)}, COPY ${timeText(outMs)} + ${timeText(inMs)}`); // prettier-ignore
  }
  // All its runs in one process: generating a large day takes longer than they do.
  const engine = await runTask('engine', { instance, runs });
  const { idleGets, busyGets } = await withApi(servers, () => runTask('round', { env }));
  const cancelled = await runTask('round', { env, isCancelled: true });
  return { rounds, copies, engine, idleGets, busyGets, cancelled };
}

/** What is asked of the api: a page that everybody sees, and a list that an official logs in for. */
const PATHS = {
  public: `/api/public/today?category=${BENCH_CATEGORY}`,
  list: `/api/rounds?category=${BENCH_CATEGORY}`,
};
type Answers = Readonly<Record<keyof typeof PATHS, readonly number[]>>;

/** Answers of the api while nothing runs, and while the round is computed beside it, in milliseconds. */
async function withApi(
  { folder, env }: BenchServers,
  round: () => Promise<RoundFigures>,
): Promise<{ idleGets: Answers; busyGets: Answers }> {
  const port = await chooseFreePort();
  const ignore = (): void => undefined;
  const api = new ChildServer('api', folder, { ...process.env, ...env, PORT: String(port) }, ignore, console.error);
  await api.start();
  try {
    const origin = `http://127.0.0.1:${port}`;
    const idleGets = await getUntil(origin, new Promise((resolve) => setTimeout(resolve, 5_000)));
    const busyGets = await getUntil(origin, round());
    return { idleGets, busyGets };
  } finally {
    await api.stop();
  }
}

/** Starts both GETs every GET_EVERY_MS, whether those before have been answered or not. */
async function getUntil(origin: string, end: Promise<unknown>): Promise<Answers> {
  const [open, list]: Promise<number>[][] = [[], []];
  const get = async (path: string): Promise<number> => {
    const start = performance.now();
    const headers = { cookie: `sid=${BENCH_SESSION}` };
    const answer = await fetch(origin + path, { headers, signal: AbortSignal.timeout(30_000) });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`GET ${path}: ${answer.status}`);
    return performance.now() - start;
  };
  const timer = setInterval(() => {
    open.push(get(PATHS.public));
    list.push(get(PATHS.list));
  }, GET_EVERY_MS);
  try {
    await end;
  } finally {
    clearInterval(timer);
  }
  return { public: await Promise.all(open), list: await Promise.all(list) };
}

function rowsOf(instance: InstanceChoice, measured: Measured): BenchRow[] {
  const { rounds, copies, engine, idleGets, busyGets, cancelled } = measured;
  const copyMs = median(copies.map(({ outMs, inMs }) => outMs + inMs));
  const engineMs = median(engine.ms);
  const roundMs = median(rounds.map(({ ms }) => ms));
  const peak = Math.max(...rounds.map(({ peakBytes }) => peakBytes));
  const silence = Math.max(...rounds.map(({ silenceMs }) => silenceMs));
  const size = sizeText(instance);
  const plain = { size, theirs: '', ratio: '', bar: '', isMet: null, figures: {} };
  const stage = (name: string): string => timeText(median(rounds.map(({ timings }) => timings[name])));
  const copyText = `COPY out ${timeText(median(copies.map(({ outMs }) => outMs)))}, in ${timeText(median(copies.map(({ inMs }) => inMs)))}`;
  return [
    {
      ...plain,
      row: 'engine-copy',
      what: 'engine : COPY of the same rows out and in',
      ours: timeText(engineMs),
      theirs: timeText(copyMs),
      ratio: (engineMs / copyMs).toFixed(2),
      bar: '≤ 0.35',
      isMet: judged(instance, FULL, engineMs / copyMs <= 0.35),
      note: `${runsText(engine.ms.length)}; ${copyText}`,
      figures: { engineMs: engine.ms, copies, ...instance },
    },
    {
      ...plain,
      row: 'round-copy',
      what: 'whole round in the database : the same COPY out and in',
      ours: timeText(roundMs),
      theirs: timeText(copyMs),
      ratio: (roundMs / copyMs).toFixed(2),
      bar: '≤ 1.4',
      isMet: judged(instance, FULL, roundMs / copyMs <= 1.4),
      note: `${runsText(rounds.length)}; freeze ${stage('snapshotMs')}, compute ${stage('computeMs')}, verify ${stage('verifyMs')}, write ${stage('writeMs')}`,
      figures: { rounds, ...instance },
    },
    { ...plain, row: 'round-memory', what: 'memory of the process that computes a round, at its highest', ours: `${Math.round(peak / 2 ** 20)} MB`, bar: '≤ 1,500 MB', isMet: peak <= 1_500 * 2 ** 20, note: 'the engine thread included; PostgreSQL apart' }, // prettier-ignore
    { ...plain, row: 'round-progress', what: 'longest time without stored progress', ours: timeText(silence), note: `${rounds[0].changes} changes seen` }, // prettier-ignore
    ...apiRows(plain, idleGets, busyGets),
    { ...plain, row: 'round-cancel', what: 'from a cancellation in mid-engine until the work has stopped', ours: timeText(cancelled.ms), isMet: cancelled.outcome === 'LEASE_LOST' ? null : false, note: cancelled.outcome }, // prettier-ignore
  ];
}

function apiRows(plain: Omit<BenchRow, 'row' | 'what' | 'ours' | 'note'>, idle: Answers, busy: Answers): BenchRow[] {
  return (['public', 'list'] as const).map((kind) => {
    const [alone, beside] = [quantile(idle[kind], 0.99), quantile(busy[kind], 0.99)];
    return {
      ...plain,
      row: kind === 'public' ? 'round-api' : 'round-api-list',
      what: `p99 of GET ${PATHS[kind].replace(/\?.*/, '')} beside a round : alone`,
      ours: timeText(beside),
      theirs: timeText(alone),
      ratio: `${(beside / alone).toFixed(1)} times`,
      note: `${busy[kind].length} answers beside the round, ${idle[kind].length} alone; median ${timeText(median(busy[kind]))} : ${timeText(median(idle[kind]))}`,
    };
  });
}
