import { describe, expect, it } from '@jest/globals';
import { fingerprintOf } from './idempotency-store.js';

const of = (body: string) => fingerprintOf({ url: '/api/lots', ifMatch: undefined, body: JSON.parse(body) as unknown });

describe('what makes two requests the same', () => {
  it('is not the order of fields or spaces', () => {
    expect(of('{"a":1,"b":2}')).toBe(of('{ "b": 2, "a": 1.0 }'));
    expect(of('{"a":1}')).not.toBe(of('{"a":2}'));
  });

  it.each(['{"a":"\\ud800"}', '{"a":1e400}'])('%s is refused, not our failure', (body) => {
    expect(() => of(body)).toThrow(expect.objectContaining({ code: 'MALFORMED_VALUE' }));
  });
});
