import { seedDatabase } from '../../commands/seed.js';
import { withBenchServers } from '../database/bench-servers.js';
import { runsText, timeText, type BenchPart, type BenchRow } from '../row.js';
import { median } from '../statistics.js';
import { runTask } from '../task-runner.js';
import type { RoundFigures } from '../tasks/round.js';

const DEMO_CITY = '310000';
const STAGES = [
  ['city-freeze', 'freeze: rows, canonical snapshot, digest', 'snapshotMs'],
  ['city-compute', 'engine and awards file', 'computeMs'],
  ['city-verify', 'independent verifier', 'verifyMs'],
  ['city-write', 'awards, files, released stock, ledger', 'writeMs'],
  ['city', 'the whole round, from opened to proposed', 'totalMs'],
] as const;

/** The demo city's round, stage by stage, each in a fresh process as after a start. */
export const CITY_PART: BenchPart = {
  name: 'city',
  rows: STAGES.map(([row]) => row),
  async measure(choice) {
    const rounds: RoundFigures[] = [];
    const seed = async (env: NodeJS.ProcessEnv): Promise<string> => {
      await seedDatabase({ ...process.env, ...env });
      return DEMO_CITY;
    };
    await withBenchServers(seed, async ({ env }) => {
      for (let run = 0; run < (choice.isQuick ? 1 : choice.runs); run++) rounds.push(await runTask('round', { env }));
    });
    return STAGES.map(([row, what, timing]): BenchRow => {
      const ms = median(rounds.map(({ timings }) => timings[timing]));
      const note = runsText(rounds.length);
      return { row, what: `demo city: ${what}`, size: 'demo city', ours: timeText(ms), theirs: '', ratio: '', bar: '', isMet: null, note, figures: { ms: rounds.map(({ timings }) => timings[timing]) } }; // prettier-ignore
    });
  },
};
