import { describe, expect, it } from '@jest/globals';
import { Module, type Provider } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService, NestFactory } from '@nestjs/core';
import { discoverHandlers, JobHandler, type Handler } from './job-handler.js';
import { JOB_NAMES } from './jobs.js';
import { jobIdOf, keyPrefix } from './queue-settings.js';
import { idleHandlers } from './testing/idle-handlers.js';

@JobHandler('round.compute')
class Compute implements Handler<'round.compute'> {
  async handle(): Promise<void> {}
}
@JobHandler('round.compute')
class ComputeToo implements Handler<'round.compute'> {
  async handle(): Promise<void> {}
}
@JobHandler('round.publish')
class Publish implements Handler<'round.publish'> {
  async handle(): Promise<void> {}
}
const OTHERS = idleHandlers('round.compute', 'round.publish');

async function discover(providers: Provider[]) {
  @Module({ imports: [DiscoveryModule], providers })
  class TestModule {}
  const app = await NestFactory.createApplicationContext(TestModule, { logger: false, abortOnError: false });
  try {
    return discoverHandlers(app.get(DiscoveryService), JOB_NAMES);
  } finally {
    await app.close();
  }
}

describe('discoverHandlers', () => {
  it('finds the one handler of each job', async () => {
    const handlers = await discover([Compute, Publish, ...OTHERS]);
    expect(handlers.get('round.compute')).toBeInstanceOf(Compute);
    expect(handlers.get('round.publish')).toBeInstanceOf(Publish);
    expect(handlers.size).toBe(JOB_NAMES.length);
  });

  it('refuses a job without a handler and a job with two, and names them all', async () => {
    await expect(discover([Compute, ...OTHERS])).rejects.toThrow('round.publish has no handler');
    await expect(discover([Compute, ComputeToo, ...OTHERS])).rejects.toThrow(
      'The worker cannot start: round.compute has 2 handlers (Compute, ComputeToo); round.publish has no handler.',
    );
  });

  it('takes a handler that two modules share for one', async () => {
    const shared = new Compute();
    const handlers = await discover([{ provide: Compute, useValue: shared }, { provide: 'same', useExisting: Compute }, Publish, ...OTHERS]); // prettier-ignore
    expect(handlers.get('round.compute')).toBe(shared);
  });
});

describe('names in the queue', () => {
  it('has job ids without a colon, another one for each publication', () => {
    const id = '0195a1b2-0000-7000-8000-000000000001';
    expect([jobIdOf(id, 1), jobIdOf(id, 2)]).toEqual([id, `${id}_2`]);
    for (const jobId of [jobIdOf(id, 1), jobIdOf(id, 2)]) expect(jobId).not.toMatch(/:|^\d+$/);
  });

  it('tags keys so that one queue lies in one slot of a cluster', () => {
    expect(keyPrefix('city', 'round.compute')).toBe('{city.round.compute}');
  });
});
