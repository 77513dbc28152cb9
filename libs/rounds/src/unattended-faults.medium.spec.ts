import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { startValkey, stopValkey, type RunningValkey } from '@supplydock/embedded';
import { compileServer, WorkerProcess } from '@supplydock/testing';
import { CITY, OFFICER, testId } from './testing/arrange-city.js';
import { openRoundBench } from './testing/round-bench.js';

const SIZE = { requisitions: 300, lots: 8, packsPerLot: 60 };
/** Lock and stall check of the queue run out one after the other before a dead worker's job starts again. */
const RECOVERY_MS = 90_000;

jest.setTimeout(240_000);

/** What runs without anybody watching: comparisons and the day's schedule, with kill -9 of the worker in their middle. */
describe('kill -9 of the worker', () => {
  let bench: Awaited<ReturnType<typeof openRoundBench>>;
  let valkeyFolder: string;
  let valkey: RunningValkey;
  const workers: WorkerProcess[] = [];

  beforeAll(compileServer);
  beforeEach(async () => {
    valkeyFolder = await mkdtemp(join(tmpdir(), 'supplydock-faults-'));
    valkey = await startValkey(valkeyFolder);
    bench = await openRoundBench(SIZE);
  });
  afterEach(async () => {
    try {
      expect(await Promise.all(workers.splice(0).map((worker) => worker.stop()))).not.toContain(1);
      expect(await bench.breaches()).toEqual([]);
    } finally {
      await bench.db.close();
      await stopValkey(valkeyFolder);
      await rm(valkeyFolder, { recursive: true, force: true });
    }
  });

  const startWorker = async (engineDelayMs = 0): Promise<WorkerProcess> => {
    const worker = await WorkerProcess.start({ databaseUrl: bench.db.url, redisUrl: valkey.url, engineDelayMs });
    workers.push(worker);
    return worker;
  };
  const kill = async (worker: WorkerProcess): Promise<void> => {
    workers.splice(workers.indexOf(worker), 1);
    await worker.kill();
  };
  const one = async <Row>(sql: string): Promise<Row> => (await bench.db.owner.query<Row[]>(sql))[0];
  const until = async (sql: string): Promise<void> => {
    for (const end = Date.now() + RECOVERY_MS; !(await one<{ ok: boolean }>(`SELECT (${sql}) AS ok`)).ok;) {
      if (Date.now() > end) throw new Error(`never: ${sql}\n${workers.map(({ output }) => output).join('\n')}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  describe('in the middle of a comparison', () => {
    const scenarios = [
      { kind: 'policy' as const, id: testId('policy', 1) },
      { kind: 'comparison' as const, id: 'pro-rata' as const },
    ];
    const start = (): Promise<string> => bench.startScenarios.start(OFFICER, { category: 'masks', scenarios });

    it('another one does it again, to the same figures, each firm once', async () => {
      const calm = await start();
      await bench.computeScenarios.compute(CITY, calm);
      const first = await startWorker(60_000);
      const runId = await start();
      // the rows are read, the goods are being divided
      await until(`SELECT state = 'RUNNING' AND percent >= 17 FROM scenario_runs WHERE id = '${runId}'`);
      await kill(first);
      // what time would do
      await bench.db.owner.query('UPDATE scenario_runs SET lease_until = now() WHERE id = $1', [runId]);
      await startWorker();
      await until(`SELECT state <> 'RUNNING' FROM scenario_runs WHERE id = '${runId}'`);
      const figures = `SELECT state, attempt, result -> 'figures' AS figures FROM scenario_runs WHERE id =`;
      const { figures: right } = await one<{ figures: object }>(`${figures} '${calm}'`);
      expect(await one(`${figures} '${runId}'`)).toEqual({ state: 'DONE', attempt: 2, figures: right });
      const rows = 'SELECT requisition_id, pieces FROM scenario_awards WHERE run_id = $1 ORDER BY 1';
      const given = await bench.db.owner.query<object[]>(rows, [runId]);
      expect(given.length).toBeGreaterThan(SIZE.requisitions / 2);
      expect(given).toEqual(await bench.db.owner.query(rows, [calm]));
    });

    it('ends with a reason when it has killed five', async () => {
      const runId = await start();
      await bench.db.owner.query(`UPDATE scenario_runs SET state = 'RUNNING', attempt = 5, lease_until = now()`);
      await startWorker();
      await until(`SELECT state = 'FAILED' FROM scenario_runs WHERE id = '${runId}'`);
      expect(await one('SELECT failure_code FROM scenario_runs')).toEqual({ failure_code: 'TOO_MANY_ATTEMPTS' });
    });
  });

  describe('at the cut-off', () => {
    let today: string;

    beforeEach(async () => {
      const { owner } = bench.db;
      await owner.query(`UPDATE users SET login = 'channel' WHERE id = $1`, [testId('user', 6)]);
      // a real city, in a zone where the day is not about to change
      await owner.query(
        `UPDATE jurisdictions SET rehearsal_day = NULL,
                time_zone = CASE WHEN extract(hour FROM now() AT TIME ZONE 'UTC') BETWEEN 1 AND 22 THEN 'UTC' ELSE 'Asia/Shanghai' END`,
      );
      ({ today } = await one<{ today: string }>('SELECT (now() AT TIME ZONE time_zone)::date::text AS today FROM jurisdictions')); // prettier-ignore
      await owner.query('UPDATE requisitions SET service_date = $1', [today]);
      await owner.query('UPDATE jurisdictions SET cut_off_minutes = 1');
    });
    const isOnce = async (): Promise<void> => {
      expect(await bench.db.owner.query('SELECT category, revision, state FROM rounds')).toEqual([
        { category: 'masks', revision: 1, state: 'PROPOSED' },
      ]);
      expect(
        await bench.db.owner.query(
          `SELECT kind, count(*)::int FROM ledger_entries WHERE kind IN ('ROUND_OPENED', 'ROUND_PROPOSED') GROUP BY 1 ORDER BY 1`,
        ),
      ).toEqual([{ kind: 'ROUND_OPENED', count: 1 }, { kind: 'ROUND_PROPOSED', count: 1 }]); // prettier-ignore
      expect(await one(`SELECT count(*)::int FROM scheduled_rounds WHERE outcome = 'OPENED'`)).toEqual({ count: 1 });
      const seeds = `SELECT count(*)::int, count(DISTINCT subject_id)::int AS seeds FROM ledger_entries WHERE kind = 'SEED_ANNOUNCED'`;
      expect(await one(seeds)).toEqual({ count: 9, seeds: 9 });
    };

    it('in the transaction that opens the round: the others open it, once', async () => {
      const client = bench.db.owner.createQueryRunner();
      await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [`schedule ${CITY} masks ${today}`]);
      const first = await startWorker();
      await until(`SELECT count(*) > 0 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`); // prettier-ignore
      await kill(first);
      await client.query('SELECT pg_advisory_unlock_all()');
      await client.release();
      await Promise.all([startWorker(), startWorker()]);
      await until(`SELECT count(*) > 0 FROM rounds WHERE state = 'PROPOSED'`);
      await isOnce();
    });

    it('while it computes what it opened: another one proposes it, and opens no second', async () => {
      const first = await startWorker(60_000);
      await until(`SELECT count(*) > 0 FROM rounds WHERE stage = 'COMPUTING' AND percent >= 35`);
      await kill(first);
      await bench.db.owner.query('UPDATE rounds SET lease_until = now()');
      await Promise.all([startWorker(), startWorker()]);
      await until(`SELECT count(*) > 0 FROM rounds WHERE state = 'PROPOSED'`);
      await isOnce();
    });
  });
});
