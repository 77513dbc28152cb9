import { Clock } from '@supplydock/platform';
import { ShortCache } from './short-cache.js';

class HandClock extends Clock {
  ms = 1_000_000;
  now(): Date {
    return new Date(this.ms);
  }
}

function counted(): { read: () => Promise<number>; count: () => number } {
  let reads = 0;
  return { read: () => Promise.resolve((reads += 1)), count: () => reads };
}

/** What was begun without anybody waiting for it has come to its end. */
const renewed = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('ShortCache', () => {
  it('lets a crowd share one reading, and reads again when its seconds are over', async () => {
    const clock = new HandClock();
    const cache = new ShortCache<number>(clock, 5);
    const { read, count } = counted();
    await Promise.all(Array.from({ length: 50 }, () => cache.get('masks', read)));
    clock.ms += 4_999;
    await cache.get('masks', read);
    expect(count()).toBe(1);
    clock.ms += 1;
    expect((await cache.get('masks', read)).value).toBe(2);
  });

  it('keeps keys apart', async () => {
    const cache = new ShortCache<number>(new HandClock(), 5);
    const { read } = counted();
    expect((await cache.get('masks', read)).value).toBe(1);
    expect((await cache.get('goggles', read)).value).toBe(2);
  });

  it('does not keep a failure', async () => {
    const cache = new ShortCache<number>(new HandClock(), 5);
    await expect(cache.get('masks', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    await expect(cache.get('masks', () => Promise.resolve(7))).resolves.toMatchObject({ value: 7 });
  });

  it('gives an answer that is no longer fresh while one reading renews it, and waits for one that is too old', async () => {
    const clock = new HandClock();
    const cache = new ShortCache<number>(clock, 5, 60);
    const { read, count } = counted();
    const value = async (): Promise<number> => (await cache.get('masks', read)).value;
    expect(await value()).toBe(1);
    clock.ms += 5_000;
    expect(await Promise.all([value(), value(), value()])).toEqual([1, 1, 1]);
    expect(count()).toBe(2);
    await renewed();
    expect(await value()).toBe(2);
    clock.ms += 65_000;
    expect(await value()).toBe(3);
  });

  it('goes on giving what it has when it cannot be renewed, and tries again', async () => {
    const clock = new HandClock();
    const cache = new ShortCache<number>(clock, 5, 60);
    await cache.get('masks', () => Promise.resolve(1));
    clock.ms += 5_000;
    await expect(cache.get('masks', () => Promise.reject(new Error('away')))).resolves.toMatchObject({ value: 1 });
    await renewed();
    await expect(cache.get('masks', () => Promise.resolve(2))).resolves.toMatchObject({ value: 1 });
    await renewed();
    await expect(cache.get('masks', () => Promise.resolve(3))).resolves.toMatchObject({ value: 2 });
  });

  it('tags the same answer alike and another one otherwise', async () => {
    const clock = new HandClock();
    const cache = new ShortCache<number>(clock, 5);
    const tag = async (value: number): Promise<string> => {
      clock.ms += 5_000;
      return (await cache.get('masks', () => Promise.resolve(value))).etag;
    };
    expect(await tag(1)).toBe(await tag(1));
    expect(await tag(1)).not.toBe(await tag(2));
  });
});
