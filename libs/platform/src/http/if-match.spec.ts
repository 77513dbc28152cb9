import { versionOf } from './if-match.js';

describe('If-Match', () => {
  it('holds a version in quotes', () => {
    expect(versionOf('"1"')).toBe(1);
    expect(versionOf(' "120" ')).toBe(120);
  });

  it('is refused when missing or of another form', () => {
    for (const missing of [undefined, '']) expect(() => versionOf(missing)).toThrow('VERSION_REQUIRED');
    for (const wrong of ['3', '*', 'W/"3"', '"0"', '"3", "4"', '"1e3"', '"-1"']) {
      expect(() => versionOf(wrong)).toThrow('MALFORMED_VALUE');
    }
  });
});
