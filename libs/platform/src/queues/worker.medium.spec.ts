import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Inject, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { openTestDatabase, type TestDatabase } from '@supplydock/testing';
import { AppConfig } from '../config/app-config.js';
import { UnitOfWork } from '../database/index.js';
import { AppLogger } from '../logging/app-logger.js';
import { Outbox } from '../outbox/outbox.js';
import { PlatformModule } from '../platform.module.js';
import { JobHandler, type Handler } from './job-handler.js';
import { JobProducer } from './job-producer.js';
import type { RoundJob } from './jobs.js';
import { QueueModule } from './queue.module.js';
import { idleHandlers } from './testing/idle-handlers.js';
import { WorkerModule } from './worker.module.js';

const CITY = '310000';
const done: string[] = [];

@JobHandler('round.compute')
class Compute implements Handler<'round.compute'> {
  async handle({ roundId }: RoundJob): Promise<void> {
    await sleep(50);
    done.push(roundId);
  }
}

let db: TestDatabase;
let config: AppConfig;

beforeAll(async () => {
  db = await openTestDatabase();
  config = AppConfig.parse({
    DATABASE_URL: db.url,
    REDIS_URL: process.env['TEST_REDIS_URL'],
    QUEUE_PREFIX: `test.${randomUUID()}`,
  });
}, 60_000);
afterAll(() => db.close());

/** What a worker that refuses to boot leaves open: its process would end, this one goes on. */
let leftOpen: () => Promise<unknown>;

class Connections {
  constructor(@Inject(JobProducer) producer: JobProducer, @Inject(DataSource) dataSource: DataSource) {
    leftOpen = () => Promise.all([producer.close(), dataSource.destroy()]);
  }
}

function boot(handlers: Type[]) {
  @Module({
    imports: [PlatformModule.forRoot(config, new AppLogger('silent', 'worker')), WorkerModule, QueueModule],
    providers: [...handlers, Connections],
  })
  class TestWorker {}
  return NestFactory.createApplicationContext(TestWorker, { logger: false, abortOnError: false });
}

describe('WorkerModule', () => {
  it('does what the outbox owes and stops without losing a job in hand', async () => {
    const worker = await boot([Compute, ...idleHandlers('round.compute')]);
    const uow = worker.get(UnitOfWork);
    const outbox = worker.get(Outbox);
    const add = (roundId: string) =>
      uow.run(CITY, (tx) => outbox.add(tx, CITY, 'round.compute', { jurisdictionId: CITY, roundId }));
    await Promise.all(['a', 'b', 'c'].map(add));
    for (let tries = 0; done.length === 0 && tries < 500; tries += 1) await sleep(10);
    await worker.close(); // while 'b' or 'c' may be in hand
    const owed = await db.owner.query<{ round: string }[]>(`SELECT payload->>'roundId' AS round FROM outbox`);
    expect([...done, ...owed.map(({ round }) => round)].toSorted()).toEqual(['a', 'b', 'c']);

    const next = await boot([Compute, ...idleHandlers('round.compute')]);
    for (let tries = 0; done.length < 3 && tries < 500; tries += 1) await sleep(10);
    await next.close();
    expect(done.toSorted()).toEqual(['a', 'b', 'c']);
  }, 30_000);

  it('refuses to boot with a handler missing', async () => {
    await expect(boot([Compute, ...idleHandlers('round.compute', 'round.publish')])).rejects.toThrow(
      'round.publish has no handler',
    );
    await leftOpen();
  });
});
