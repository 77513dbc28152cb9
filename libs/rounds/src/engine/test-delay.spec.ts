import { testDelayOf } from './test-delay.js';

const SETTING = 'SUPPLYDOCK_TEST_ENGINE_DELAY_MS';
const CALL_SETTING = 'SUPPLYDOCK_TEST_ENGINE_DELAY_AT';

describe('the test delay', () => {
  it('is nothing unless set, and a number in tests', () => {
    expect(testDelayOf({})).toEqual({ delayMilliseconds: 0, delayedCall: 'allocate' });
    const delay = { NODE_ENV: 'test', [SETTING]: '1500' };
    expect(testDelayOf(delay)).toEqual({ delayMilliseconds: 1_500, delayedCall: 'allocate' });
    expect(testDelayOf({ ...delay, [CALL_SETTING]: 'freeze' }).delayedCall).toBe('freeze');
  });

  it('is refused outside of tests, when it is no number and for another call', () => {
    for (const mode of [undefined, 'production', 'development']) {
      expect(() => testDelayOf({ NODE_ENV: mode, [SETTING]: '1500' })).toThrow('for tests only');
    }
    for (const wrong of ['-1', '1e3', '99999', 'x']) {
      expect(() => testDelayOf({ NODE_ENV: 'test', [SETTING]: wrong })).toThrow('whole number');
    }
    const other = { NODE_ENV: 'test', [SETTING]: '5', [CALL_SETTING]: 'verify' };
    expect(() => testDelayOf(other)).toThrow('one of freeze, allocate, nextLineRows');
  });
});
