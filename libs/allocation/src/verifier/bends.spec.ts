import { Random } from '../testing/random.js';
import { Bends } from './bends.js';

interface Member {
  job: number;
  weight: number;
  history: number;
  floor: number;
  cap: number;
}

/** What a job's members are due together at the level n / d, rounded up: Σ clamp(w n / d − h, floor, cap), in whole numbers. */
function dueAt(members: readonly Member[], job: number, n: number, d: number): number {
  let due = 0n; // in parts of d
  for (const { job: own, weight, history, floor, cap } of members) {
    if (own !== job) continue;
    const rising = BigInt(weight) * BigInt(n) - BigInt(history) * BigInt(d);
    const [least, most] = [BigInt(floor) * BigInt(d), BigInt(cap) * BigInt(d)];
    due += rising < least ? least : rising > most ? most : rising;
  }
  return Number((due + BigInt(d) - 1n) / BigInt(d));
}

describe('what is due at each bend', () => {
  it.each([
    ['few, which often coincide', 40, 12, 3, 20],
    ['with products beyond 2^53', 40, 900_000_000, 3, 2_000_000_000],
    ['more than there was room for at first', 9000, 100_000, 2, 2_000_000],
  ])('is the sum over all members: %s', (_, count, mostWeight, jobs, mostPieces) => {
    const random = new Random(6);
    const members: Member[] = Array.from({ length: count }, () => {
      const floor = random.between(0, mostPieces);
      return {
        job: random.between(0, jobs - 1),
        weight: random.between(1, mostWeight),
        history: random.between(0, mostPieces),
        floor,
        cap: random.between(floor, mostPieces),
      };
    });
    const bends = new Bends(jobs);
    const asked: { bend: number; job: number; n: number; d: number }[] = [];
    for (const { job, weight, history, floor, cap } of members) {
      bends.base[job] += floor;
      if (cap === floor) continue;
      for (const [n, sign] of [
        [history + floor, 1],
        [history + cap, -1],
      ])
        // prettier-ignore
        asked.push({ bend: bends.add(job, n, weight, sign), job, n, d: weight });
    }
    const dues = bends.dues();
    const step = Math.ceil(asked.length / 80);
    for (let k = 0; k < asked.length; k += step) {
      const { bend, job, n, d } = asked[k];
      expect({ k, due: dues[bend] }).toEqual({ k, due: dueAt(members, job, n, d) });
    }
  });

  it('counts those who begin or cease to rise below all bends', () => {
    const bends = new Bends(1);
    bends.rise(0, 10, 2, 1); // 2 λ − 10
    const bend = bends.add(0, 30, 3, 1); // from level 10 on
    bends.rise(0, 4, 1, -1);
    expect([...bends.dues()][bend]).toBe(2 * 10 - 10 - (10 - 4));
  });
});
