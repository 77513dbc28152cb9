import { describe, expect, it } from '@jest/globals';
import { distanceMatrix, metresBetween } from './index.js';

const HUANGPU = { lng: 121.483572, lat: 31.215946 };
const CHONGMING = { lng: 121.568484, lat: 31.635916 };

describe('metresBetween', () => {
  it('is right for known distances', () => {
    expect(metresBetween({ lng: 0, lat: 0 }, { lng: 180, lat: 0 })).toBe(20_015_114); // half the circumference of R1
    expect(metresBetween({ lng: 0, lat: 0 }, { lng: 0, lat: 1 })).toBe(111_195);
    expect(metresBetween(HUANGPU, CHONGMING)).toBeGreaterThan(47_000);
    expect(metresBetween(HUANGPU, CHONGMING)).toBeLessThan(47_700);
  });
});

describe('distanceMatrix', () => {
  it('is symmetric, whole and zero on the diagonal', () => {
    const points = [HUANGPU, CHONGMING, { lng: 121.244390, lat: 31.358138 }]; // prettier-ignore
    const metres = distanceMatrix(points);
    metres.forEach((row, i) =>
      row.forEach((value, j) => {
        expect(Number.isInteger(value)).toBe(true);
        expect(value).toBe(metres[j][i]);
        expect(value === 0).toBe(i === j);
      }),
    );
    expect(metres[0][1]).toBe(metresBetween(HUANGPU, CHONGMING));
  });
});
