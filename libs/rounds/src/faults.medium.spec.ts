import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { Redis } from 'ioredis';
import { startValkey, stopValkey, type RunningValkey } from '@supplydock/embedded';
import { compileServer, WorkerProcess } from '@supplydock/testing';
import { APPROVER, CITY, OFFICER } from './testing/arrange-city.js';
import { openRoundBench } from './testing/round-bench.js';

const INPUT = { jurisdictionId: CITY, actorId: OFFICER.userId, category: 'masks' } as const;
const SIZE = { requisitions: 400, lots: 12, packsPerLot: 60 };
/** Lease, lock and stall check of the queue run out one after the other before a dead worker's round starts again. */
const RECOVERY_MS = 60_000;

type HeldCall = 'freeze' | 'allocate' | 'nextLineRows';
/** What a round's progress says while a call is held up; percents are those of STAGE_PERCENT. */
const HELD_AT: Readonly<Record<HeldCall, { readonly stage: string; readonly percent: number }>> = {
  freeze: { stage: 'SNAPSHOTTING', percent: 21 },
  allocate: { stage: 'COMPUTING', percent: 35 },
  nextLineRows: { stage: 'WRITING', percent: 81 },
};

jest.setTimeout(180_000);

/** Real worker processes, a real queue of their own, and what may happen to them in the middle of a round. */
describe('a round survives', () => {
  let bench: Awaited<ReturnType<typeof openRoundBench>>;
  let valkeyFolder: string;
  let valkey: RunningValkey;
  let digests: { snapshotSha256: string | null; awardsSha256: string | null };
  const workers: WorkerProcess[] = [];

  beforeAll(async () => {
    compileServer();
    valkeyFolder = await mkdtemp(join(tmpdir(), 'supplydock-faults-'));
    valkey = await startValkey(valkeyFolder);
    // The same city without any fault: what every round below has to come to.
    const calm = await openRoundBench(SIZE);
    const roundId = await calm.openRound.open(INPUT);
    await calm.computeRound.compute(CITY, roundId);
    const { snapshotSha256, awardsSha256 } = await calm.showRound.summary(CITY, roundId);
    digests = { snapshotSha256, awardsSha256 };
    await calm.db.close();
  });
  afterAll(async () => {
    await stopValkey(valkeyFolder);
    await rm(valkeyFolder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    bench = await openRoundBench(SIZE);
    await onQueue((redis) => redis.flushall());
  });
  afterEach(async () => {
    const codes = await Promise.all(workers.splice(0).map((worker) => worker.stop()));
    try {
      expect(codes.every((code) => code === 0)).toBe(true);
      expect(await bench.breaches()).toEqual([]);
    } finally {
      await bench.db.close();
    }
  });

  const startWorker = async (engineDelayMs = 0, engineDelayAt: HeldCall = 'allocate'): Promise<WorkerProcess> => {
    const urls = { databaseUrl: bench.db.url, redisUrl: valkey.url };
    const worker = await WorkerProcess.start({ ...urls, engineDelayMs, engineDelayAt });
    workers.push(worker);
    return worker;
  };
  const killWorker = async (worker: WorkerProcess): Promise<void> => {
    workers.splice(workers.indexOf(worker), 1);
    await worker.kill();
  };
  const onQueue = async (deed: (redis: Redis) => Promise<unknown>): Promise<void> => {
    const redis = new Redis(valkey.url);
    await deed(redis);
    redis.disconnect();
  };
  const comesTo = async (
    roundId: string,
    isSo: (round: { state: string; stage: string | null; percent: number }) => boolean,
  ): Promise<void> => {
    const until = Date.now() + RECOVERY_MS;
    while (Date.now() < until) {
      const round = await bench.showRound.progress(CITY, roundId);
      if (isSo(round)) return;
      if (round.state === 'FAILED') break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const round = await bench.showRound.summary(CITY, roundId);
    throw new Error(`the round is ${JSON.stringify(round)}\n${workers.map((worker) => worker.output).join('\n')}`);
  };
  const isHeldAt = (roundId: string, call: HeldCall) =>
    comesTo(roundId, ({ stage, percent }) => stage === HELD_AT[call].stage && percent >= HELD_AT[call].percent);
  const isInTheEngine = (roundId: string) => isHeldAt(roundId, 'allocate');
  const ledgerKinds = async (): Promise<string[]> => {
    const entries: { kind: string }[] = await bench.db.owner.query('SELECT kind FROM ledger_entries ORDER BY seq');
    return entries.map(({ kind }) => kind);
  };
  const isProposedRight = async (roundId: string): Promise<void> => {
    await comesTo(roundId, ({ state }) => state === 'PROPOSED');
    expect(await bench.showRound.summary(CITY, roundId)).toMatchObject(digests);
  };

  it('kill -9 of the worker while the engine runs', async () => {
    const first = await startWorker(30_000);
    const roundId = await bench.openRound.open(INPUT);
    await isInTheEngine(roundId);
    await killWorker(first);
    await startWorker();
    await isProposedRight(roundId);
    const [{ attempt }] = await bench.db.owner.query('SELECT attempt FROM rounds');
    expect(attempt).toBe(2);
  });

  it.each(['freeze', 'nextLineRows'] as const)('kill -9 in the middle of the transaction around %s', async (call) => {
    const first = await startWorker(60_000, call);
    const roundId = await bench.openRound.open(INPUT);
    await isHeldAt(roundId, call);
    await killWorker(first);
    await startWorker();
    await isProposedRight(roundId);
    expect(await ledgerKinds()).toEqual(['ROUND_OPENED', 'SNAPSHOT_FROZEN', 'ROUND_PROPOSED']);
  });

  it.each(['freeze', 'nextLineRows'] as const)(
    'a worker that stands still in the transaction around %s: another one takes the round',
    async (call) => {
      const first = await startWorker(60_000, call);
      const roundId = await bench.openRound.open(INPUT);
      await isHeldAt(roundId, call);
      first.suspend();
      await startWorker();
      await isProposedRight(roundId);
      first.wake();
      expect(await ledgerKinds()).toEqual(['ROUND_OPENED', 'SNAPSHOT_FROZEN', 'ROUND_PROPOSED']);
    },
  );

  it('six kills in one round', async () => {
    const roundId = await bench.openRound.open(INPUT);
    for (const call of ['freeze', 'freeze', 'allocate', 'nextLineRows', 'allocate', 'nextLineRows'] as const) {
      const worker = await startWorker(60_000, call);
      await isHeldAt(roundId, call);
      await killWorker(worker);
      // What time and the sweeper would do: the lease runs out, and a new message is written.
      await bench.db.owner.query(`UPDATE rounds SET lease_until = now(), stage = NULL, percent = 0`);
      await bench.db.owner.query(
        `INSERT INTO outbox (jurisdiction_id, id, topic, payload)
         SELECT jurisdiction_id, uuidv7(), topic, payload FROM outbox WHERE topic = 'round.compute' LIMIT 1`,
      );
    }
    await startWorker();
    await isProposedRight(roundId);
    const [{ attempt }] = await bench.db.owner.query('SELECT attempt FROM rounds');
    expect(attempt).toBe(7);
    expect(await ledgerKinds()).toEqual(['ROUND_OPENED', 'SNAPSHOT_FROZEN', 'ROUND_PROPOSED']);
  });

  it('a queue server that may drop jobs: the worker does not start on it', async () => {
    await onQueue((redis) => redis.config('SET', 'maxmemory-policy', 'allkeys-lru'));
    await expect(startWorker()).rejects.toThrow(/did not start \(2\)[^]*must be noeviction/);
    await onQueue((redis) => redis.config('SET', 'maxmemory-policy', 'noeviction'));
    await startWorker();
  });

  it('a queue server whose policy is changed meanwhile: the worker stops in order', async () => {
    const worker = await startWorker();
    await onQueue((redis) => redis.config('SET', 'maxmemory-policy', 'volatile-lru'));
    expect(await worker.ended).toBe(0);
    expect(worker.output).toContain('must be noeviction');
    workers.splice(workers.indexOf(worker), 1);
    await onQueue((redis) => redis.config('SET', 'maxmemory-policy', 'noeviction'));
  });

  it('a wiped queue while the engine runs', async () => {
    await startWorker(3_000);
    const roundId = await bench.openRound.open(INPUT);
    await isInTheEngine(roundId);
    await onQueue((redis) => redis.flushall());
    await isProposedRight(roundId);
  });

  it('a wiped queue and a killed worker at once', async () => {
    const first = await startWorker(30_000);
    const roundId = await bench.openRound.open(INPUT);
    await isInTheEngine(roundId);
    await onQueue((redis) => redis.flushall());
    await killWorker(first);
    await startWorker();
    await isProposedRight(roundId);
  });

  it('a queue server that is killed and comes back empty', async () => {
    await startWorker(3_000);
    const roundId = await bench.openRound.open(INPUT);
    await isInTheEngine(roundId);
    process.kill(valkey.pid, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const { port } = valkey;
    valkey = await startValkey(valkeyFolder);
    expect(valkey.port).toBe(port);
    await isProposedRight(roundId);
    // The worker is whole again: it also publishes.
    const { version } = await bench.showRound.summary(CITY, roundId);
    await bench.approveRound.approve(APPROVER, roundId, version);
    await comesTo(roundId, ({ state }) => state === 'PUBLISHED');
  });

  it('two workers at once and the same job five times over', async () => {
    await Promise.all([startWorker(500), startWorker(500)]);
    const roundId = await bench.openRound.open(INPUT);
    await bench.db.owner.query(
      `INSERT INTO outbox (jurisdiction_id, id, topic, payload)
       SELECT jurisdiction_id, uuidv7(), topic, payload FROM outbox, generate_series(1, 5)
        WHERE topic = 'round.compute'`,
    );
    await isProposedRight(roundId);
    // All messages are dealt with and none of them changed what was proposed.
    const { version } = await bench.showRound.summary(CITY, roundId);
    for (let left = 1; left > 0; await new Promise((resolve) => setTimeout(resolve, 100))) {
      [{ left }] = await bench.db.owner.query('SELECT count(*)::int AS left FROM outbox');
    }
    expect((await bench.showRound.summary(CITY, roundId)).version).toBe(version);
  });

  it('a worker that is asked to stop in the middle: another one finishes at once', async () => {
    const first = await startWorker(30_000);
    const roundId = await bench.openRound.open(INPUT);
    await isInTheEngine(roundId);
    workers.splice(workers.indexOf(first), 1);
    const stopped = first.stop();
    await startWorker();
    expect(await stopped).toBe(0);
    await isProposedRight(roundId);
  });
});
