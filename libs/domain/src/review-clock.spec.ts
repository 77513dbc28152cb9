import { describe, expect, it } from '@jest/globals';
import { parseRegistrationReference, registrationReference, reviewClock } from './index.js';

const SINCE = new Date('2020-03-02T01:00:00Z');
const after = (hours: number): Date => new Date(SINCE.getTime() + hours * 3_600_000);

describe('reviewClock', () => {
  it.each([
    [0, 'green', 2880],
    [32, 'green', 960],
    [32.1, 'amber', 954],
    [47.99, 'amber', 0],
    [48, 'red', 0],
    [50, 'red', -120],
  ] as const)('after %p hours is %s', (hours, light, minutesLeft) => {
    expect(reviewClock(SINCE, null, after(hours))).toEqual({ light, minutesLeft });
  });

  it('stands still while the firm owes an answer', () => {
    expect(reviewClock(SINCE, after(10), after(400))).toEqual({ light: 'waiting', minutesLeft: 38 * 60 });
  });
});

describe('registrationReference', () => {
  const id = '01936f3e-0000-7000-8000-00009c4177d0';

  it('is read back as people write and hear it', () => {
    expect(registrationReference(id)).toBe('F-9C41-77D0');
    for (const typed of ['F-9C41-77D0', 'f9c4177d0', ' f 9c41 77dO ', 'Ｆ－9C41－77D0']) {
      expect(id.endsWith(parseRegistrationReference(typed) ?? 'none')).toBe(true);
    }
  });

  it.each(['', 'F-9C41', '9C4177D0', 'F-9C41-77DX'])('%p is none', (text) => {
    expect(parseRegistrationReference(text)).toBeNull();
  });
});
