import { describe, expect, it } from '@jest/globals';
import { invitationHash, newInvitationCode } from './invitation-code.js';

describe('an invitation code', () => {
  it('is ten signs in two halves, another one each time', () => {
    const codes = Array.from({ length: 100 }, newInvitationCode);
    for (const code of codes) expect(code).toMatch(/^[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}$/);
    expect(new Set(codes).size).toBe(100);
  });

  it('is the same however it is typed', () => {
    const hash = invitationHash('K7Q2M-9XTRD');
    for (const typed of ['k7q2m9xtrd', ' K7Q2M 9XTRD ', 'Ｋ７Ｑ２Ｍ－９ＸＴＲＤ'])
      expect(invitationHash(typed)).toEqual(hash);
    expect(invitationHash('K7Q2M-9XTRE')).not.toEqual(hash);
  });
});
