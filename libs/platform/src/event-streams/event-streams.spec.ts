import type { MessageEvent } from '@nestjs/common';
import { firstValueFrom, lastValueFrom, toArray, type Subscription } from 'rxjs';
import { EventStreams, STREAMS_PER_ACCOUNT, type FollowOptions } from './event-streams.js';

const counting = (stopAt: number, reads = { count: 0 }): FollowOptions<number> => ({
  streamKey: 'round_1',
  account: 'user-1',
  everyMs: 200,
  read: () => Promise.resolve(Math.min((reads.count += 1), stopAt)),
  toEvent: (percent) => ({ type: 'progress', data: { percent } }),
  isFinal: (percent) => percent === stopAt,
});

const forever = (account: string): FollowOptions<number> => ({ ...counting(Infinity), account });

describe('EventStreams', () => {
  it('sends each state once, the first at once, and ends with the final one', async () => {
    const events = await lastValueFrom(new EventStreams().follow(counting(3)).pipe(toArray()));
    expect(events.map(({ data }) => data)).toEqual([{ percent: 1 }, { percent: 2 }, { percent: 3 }]);
  });

  it('does not repeat a state that stays the same', async () => {
    const states = [10, 10, 10, 100];
    const events = await lastValueFrom(
      new EventStreams()
        .follow({ ...counting(100), read: () => Promise.resolve(states.shift() as number) })
        .pipe(toArray()),
    );
    expect(events.map(({ data }) => data)).toEqual([{ percent: 10 }, { percent: 100 }]);
  });

  it('reads once for many followers of the same thing', async () => {
    const reads = { count: 0 };
    const streams = new EventStreams();
    const follow = (account: string): Promise<MessageEvent> =>
      lastValueFrom(streams.follow({ ...counting(2, reads), account }));
    await Promise.all(['a', 'b', 'c', 'd'].map(follow));
    expect(reads.count).toBe(2);
  });

  it('refuses one stream too many of an account, not those of others, and frees the place of one that closed', async () => {
    const streams = new EventStreams();
    const open: Subscription[] = [];
    for (let i = 0; i < STREAMS_PER_ACCOUNT; i += 1) open.push(streams.follow(forever('user-1')).subscribe());
    await expect(firstValueFrom(streams.follow(forever('user-1')))).rejects.toMatchObject({ code: 'TOO_MANY_STREAMS' });
    await expect(firstValueFrom(streams.follow(forever('user-2')))).resolves.toBeDefined();
    open.pop()?.unsubscribe();
    await expect(firstValueFrom(streams.follow(forever('user-1')))).resolves.toBeDefined();
    open.forEach((stream) => stream.unsubscribe());
  });

  it('closes every stream at shutdown', async () => {
    const streams = new EventStreams();
    const ended = lastValueFrom(streams.follow(forever('user-1')));
    await new Promise((resolve) => setTimeout(resolve, 50));
    streams.beforeApplicationShutdown();
    await expect(ended).resolves.toBeDefined();
  });
});
