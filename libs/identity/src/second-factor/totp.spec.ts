import { base32, codeOf, stepOfCode } from './totp.js';

/** The secret and the table of RFC 6238, appendix B (its codes have eight digits; ours are their last six). */
const SECRET = Buffer.from('12345678901234567890');

describe('codes of an authenticator', () => {
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('are those of RFC 6238 at second %i', (second, code) => {
    expect(codeOf(SECRET, Math.floor(second / 30))).toBe(code);
  });

  it('count one step before and after, and no further', () => {
    const at = (step: number) => stepOfCode(SECRET, codeOf(SECRET, step), 1000, 0);
    expect([998, 999, 1000, 1001, 1002].map(at)).toEqual([null, 999, 1000, 1001, null]);
  });

  it('count once: the step used last is void, and all before it', () => {
    expect(stepOfCode(SECRET, codeOf(SECRET, 1000), 1000, 1000)).toBeNull();
    expect(stepOfCode(SECRET, codeOf(SECRET, 999), 1000, 1000)).toBeNull();
    expect(stepOfCode(SECRET, codeOf(SECRET, 1001), 1000, 1000)).toBe(1001);
  });

  it('are refused in any other form', () => {
    for (const code of ['', '28708', '2870820', '28708２', 'abcdef']) expect(stepOfCode(SECRET, code, 1, 0)).toBeNull();
  });

  it('come from a secret told in base32', () => {
    expect(base32(SECRET)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
    expect(base32(Buffer.from('foob'))).toBe('MZXW6YQ');
  });
});
