import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { startValkey, stopValkey } from '@supplydock/embedded';
import { openTestDatabase, type TestDatabase } from '@supplydock/testing';
import { AppLogger } from '../logging/app-logger.js';
import { Problem } from '../problems/problem.js';
import type { Handler } from '../queues/job-handler.js';
import { JobHost } from '../queues/job-host.js';
import { JobProducer, QueueUnavailableError } from '../queues/job-producer.js';
import type { JobName, RoundJob } from '../queues/jobs.js';
import { keyPrefix } from '../queues/queue-settings.js';
import { OutboxListener } from './outbox-listener.js';
import { OutboxRelay } from './outbox-relay.js';
import { Outbox, inboxOnce } from './outbox.js';

const CITY = '310000';
const logger = new AppLogger('silent', 'test');
const outbox = new Outbox();

let db: TestDatabase;
/** A server of this file's own, because it is stopped and wiped here. */
let folder: string;
let redisUrl: string;
let queuePrefix: string;
const open: { close(): Promise<unknown> }[] = [];

function producerOf(url = redisUrl): JobProducer {
  const producer = new JobProducer({ redisUrl: url, queuePrefix }, logger);
  open.push(producer);
  return producer;
}

async function connected(producer: JobProducer): Promise<JobProducer> {
  await until(async () => (await producer.fault()) === undefined);
  return producer;
}

function relayOf(producer: JobProducer): OutboxRelay {
  return new OutboxRelay(db.uow, producer, new OutboxListener({ databaseUrl: db.url }, logger), logger);
}

function hostOf(handle: Handler<JobName>['handle']): JobHost {
  const host = new JobHost({ redisUrl, queuePrefix }, db.uow, outbox, logger);
  host.start(new Map<JobName, Handler<JobName>>([['round.compute', { handle }]]));
  open.push({ close: () => host.stop(0, 500) });
  return host;
}

function queue(): Queue {
  const opened = new Queue('round.compute', {
    connection: { url: redisUrl },
    prefix: keyPrefix(queuePrefix, 'round.compute'),
  });
  open.push(opened);
  return opened;
}

function add(roundId: string = randomUUID()): Promise<string> {
  return db.uow.run(CITY, (tx) => outbox.add(tx, CITY, 'round.compute', { jurisdictionId: CITY, roundId }));
}

async function rows(): Promise<{ id: string; enqueued_at: Date | null; attempts: number }[]> {
  return db.owner.query('SELECT id, enqueued_at, attempts FROM outbox ORDER BY created_at');
}

async function until(condition: () => Promise<boolean> | boolean, limitMs = 15_000): Promise<void> {
  const end = performance.now() + limitMs;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error('waited too long');
    await sleep(20);
  }
}

beforeAll(async () => {
  db = await openTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'supplydock-outbox-'));
  redisUrl = (await startValkey(folder)).url;
}, 60_000);

afterAll(async () => {
  await stopValkey(folder);
  await rm(folder, { recursive: true, force: true });
  await db.close();
}, 30_000);

beforeEach(async () => {
  queuePrefix = `test.${randomUUID()}`;
  await db.owner.query('DELETE FROM outbox');
});

afterEach(async () => {
  for (const opened of open.splice(0).reverse()) await opened.close();
}, 20_000);

describe('Outbox', () => {
  it('writes with the effect: a transaction that rolls back owes nothing', async () => {
    const undone = db.uow.run(CITY, async (tx) => {
      await outbox.add(tx, CITY, 'round.compute', { jurisdictionId: CITY, roundId: 'r' });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await add();
    expect(await rows()).toHaveLength(1);
  });

  it('refuses a payload that is more than ids', async () => {
    await expect(add('x'.repeat(2_000))).rejects.toThrow('not only ids');
  });
});

describe('the trip of a message', () => {
  it('is run once, with its ids, and is owed no more when its job is done', async () => {
    const seen: { payload: unknown; messageId: string; jobId: string }[] = [];
    hostOf(async (payload, { messageId, jobId }) => void seen.push({ payload, messageId, jobId }));
    const id = await add('round-1');
    expect(await relayOf(await connected(producerOf())).relayBatch()).toBe(1);
    await until(async () => (await rows()).length === 0);
    expect(seen).toEqual([{ payload: { jurisdictionId: CITY, roundId: 'round-1' }, messageId: id, jobId: id }]);
  });

  it('starts soon after the commit, woken by it and not by the clock', async () => {
    const listener = new OutboxListener({ databaseUrl: db.url }, logger);
    listener.start();
    await listener.wait(10_000); // the call that comes with the connection
    const startedAt = performance.now();
    const waited = listener.wait(10_000);
    await add();
    await waited;
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    await listener.stop();
  });

  it('goes through the running relay, which stops when it is told to', async () => {
    const done: string[] = [];
    hostOf(async (_, { messageId }) => void done.push(messageId));
    const relay = relayOf(producerOf());
    relay.start();
    const ids = await Promise.all([add(), add(), add()]);
    await until(() => done.length === 3);
    await relay.stop();
    expect(done.toSorted()).toEqual(ids.toSorted());
    await add();
    await sleep(100);
    expect(await rows()).toHaveLength(1);
  });
});

describe('OutboxRelay', () => {
  it('hands each message over once, however many relays work at the same time', async () => {
    const ids = await Promise.all(Array.from({ length: 350 }, () => add()));
    const relays = [relayOf(await connected(producerOf())), relayOf(await connected(producerOf()))];
    const moved = await Promise.all(
      relays.map(async (relay) => {
        let total = 0;
        for (let batch = 1; batch > 0; total += batch) batch = await relay.relayBatch();
        return total;
      }),
    );
    expect(moved[0] + moved[1]).toBe(350);
    expect((await rows()).every(({ attempts }) => attempts === 1)).toBe(true);
    const waiting = await queue().getWaiting();
    expect(waiting.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  it('hands over a second time under the same job id after dying before the mark', async () => {
    const messageId = await add();
    const producer = await connected(producerOf());
    await producer.publish([{ messageId, topic: 'round.compute', payload: {}, publication: 1 }]);
    expect(await relayOf(producer).relayBatch()).toBe(1);
    expect(await queue().getWaitingCount()).toBe(1);
  });

  it('takes a message whose transaction began before others that are gone already', async () => {
    const producer = await connected(producerOf());
    const relay = relayOf(producer);
    let commit: () => void = () => undefined;
    const late = db.uow.run(CITY, async (tx) => {
      await outbox.add(tx, CITY, 'round.compute', { jurisdictionId: CITY, roundId: 'late' });
      await new Promise<void>((resolve) => (commit = resolve));
    });
    await sleep(20);
    await add();
    expect(await relay.relayBatch()).toBe(1);
    commit();
    await late;
    expect(await relay.relayBatch()).toBe(1);
  });

  it('leaves topics alone that only a newer release knows', async () => {
    const producer = await connected(producerOf());
    await db.owner.query(
      `INSERT INTO outbox (jurisdiction_id, id, topic, payload) VALUES ($1, $2, 'round.new', '{}')`,
      [CITY, randomUUID()],
    );
    expect(await relayOf(producer).relayBatch()).toBe(0);
    expect(await rows()).toMatchObject([{ enqueued_at: null }]);
  });

  it('fails at once and marks nothing when the queue server is away', async () => {
    await add();
    const startedAt = performance.now();
    await expect(relayOf(producerOf('redis://127.0.0.1:1')).relayBatch()).rejects.toThrow(QueueUnavailableError);
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    expect(await rows()).toMatchObject([{ enqueued_at: null, attempts: 0 }]);
  });

  it('publishes again what a wiped queue lost, once, and not what still waits or failed for good', async () => {
    const producer = await connected(producerOf());
    const relay = relayOf(producer);
    const lost = await add();
    await relay.relayBatch();
    await queue().obliterate({ force: true });
    const waiting = await add();
    await relay.relayBatch();
    expect(await relay.relayLost(0)).toBe(1);
    expect(await relay.relayLost(0)).toBe(0);
    const jobs = await queue().getWaiting();
    expect(jobs.map(({ id }) => id).toSorted()).toEqual([`${lost}_2`, waiting].toSorted());

    hostOf(async () => {
      throw new Problem('STATE_REFUSED', { params: { state: 'CLOSED' } });
    });
    await until(async () => (await queue().getFailedCount()) === 2);
    expect(await relay.relayLost(0)).toBe(0);
    expect(await rows()).toHaveLength(2);
  });

  it('survives a server that dies and comes back empty while relay and host run', async () => {
    const done = new Set<string>();
    const isHeld = { value: true };
    hostOf(async (payload) => {
      while (isHeld.value) await sleep(20);
      done.add((payload as RoundJob).roundId);
    });
    const relay = relayOf(producerOf());
    relay.start();
    await add('first');
    await until(async () => (await rows())[0]?.enqueued_at !== null);
    await add('second');
    await until(async () => (await rows()).every(({ enqueued_at }) => enqueued_at !== null));
    await stopValkey(folder);
    await add('third');
    expect((await startValkey(folder)).url).toBe(redisUrl);
    isHeld.value = false;
    // rows handed over before the wipe become overdue; moved back in time here instead of waiting
    const hurry = setInterval(
      () =>
        void db.owner.query(`UPDATE outbox SET enqueued_at = enqueued_at - interval '1 minute'`).catch(() => undefined),
      500,
    );
    try {
      await until(async () => (await rows()).length === 0, 30_000);
    } finally {
      clearInterval(hurry);
    }
    await relay.stop();
    expect([...done].toSorted()).toEqual(['first', 'second', 'third']);
  }, 60_000);
});

describe('inboxOnce', () => {
  it('lets one of many deliveries through, also when they come at the same moment', async () => {
    const messageId = randomUUID();
    const claims = await Promise.all(
      Array.from({ length: 8 }, () => db.uow.run(CITY, (tx) => inboxOnce(tx, CITY, 'notices', messageId))),
    );
    expect(claims.filter(Boolean)).toHaveLength(1);
  });

  it('lets the next delivery through when the effect of the first was rolled back', async () => {
    const messageId = randomUUID();
    const undone = db.uow.run(CITY, async (tx) => {
      await inboxOnce(tx, CITY, 'notices', messageId);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await db.uow.run(CITY, (tx) => inboxOnce(tx, CITY, 'notices', messageId))).toBe(true);
  });
});

describe('JobHost', () => {
  it('ends a job for good that no retry can help, and tries the others again', async () => {
    let starts = 0;
    hostOf(async (payload, { attempt }) => {
      starts += 1;
      if ((payload as RoundJob).roundId === 'poison') throw new Problem('NOT_FOUND');
      if (attempt === 1) throw new Error('the database is away for a moment');
    });
    const poison = await add('poison');
    await add('fine');
    await relayOf(await connected(producerOf())).relayBatch();
    await until(async () => (await rows()).length === 1);
    await until(async () => (await queue().getFailedCount()) === 1);
    expect(await rows()).toMatchObject([{ id: poison }]);
    expect(starts).toBe(3);
    expect((await queue().getFailed())[0]).toMatchObject({ id: poison, failedReason: 'NOT_FOUND', attemptsMade: 1 });
  }, 20_000);

  it('hands a job back when it stops, and another host has it at once', async () => {
    const begun: string[] = [];
    const first = hostOf(async (_, { signal }) => {
      begun.push('first');
      await new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('given up'))));
    });
    await add();
    await relayOf(await connected(producerOf())).relayBatch();
    await until(() => begun.length === 1);
    const startedAt = performance.now();
    await first.stop(50, 5_000);
    expect(performance.now() - startedAt).toBeLessThan(4_000);
    hostOf(async () => void begun.push('second'));
    await until(async () => (await rows()).length === 0, 5_000); // far below the 15 s of the lock
    expect(begun).toEqual(['first', 'second']);
  });

  it('lets a job in hand finish before it stops', async () => {
    let isDone = false;
    const begun: string[] = [];
    const host = hostOf(async (_, { messageId }) => {
      begun.push(messageId);
      await sleep(300);
      isDone = true;
    });
    await add();
    await relayOf(await connected(producerOf())).relayBatch();
    await until(() => begun.length === 1);
    await host.stop(5_000, 0);
    expect(isDone).toBe(true);
    expect(await rows()).toHaveLength(0);
  });
});

describe('the readiness check', () => {
  it('refuses a server that drops keys when it is full, and one that is away', async () => {
    const producer = await connected(producerOf());
    const redis = new Redis(redisUrl);
    await redis.config('SET', 'maxmemory-policy', 'allkeys-lru');
    expect(await producer.fault()).toContain('maxmemory-policy is allkeys-lru');
    await redis.config('SET', 'maxmemory-policy', 'noeviction');
    expect(await producer.fault()).toBeUndefined();
    redis.disconnect();
    expect(await producerOf('redis://127.0.0.1:1').fault()).toBe('The queue server cannot be reached.');
  });
});
