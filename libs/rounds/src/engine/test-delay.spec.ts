import { testDelayOf } from './test-delay.js';

const SETTING = 'SUPPLYDOCK_TEST_ENGINE_DELAY_MS';

describe('the test delay', () => {
  it('is nothing unless set, and a number in tests', () => {
    expect(testDelayOf({})).toBe(0);
    expect(testDelayOf({ NODE_ENV: 'test', [SETTING]: '1500' })).toBe(1_500);
  });

  it('is refused outside of tests and when it is no number', () => {
    for (const mode of [undefined, 'production', 'development']) {
      expect(() => testDelayOf({ NODE_ENV: mode, [SETTING]: '1500' })).toThrow('for tests only');
    }
    for (const wrong of ['-1', '1e3', '99999', 'x']) {
      expect(() => testDelayOf({ NODE_ENV: 'test', [SETTING]: wrong })).toThrow('whole number');
    }
  });
});
