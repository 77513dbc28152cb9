import { passwordRefusal } from './password-rules.js';

const alone = { personal: ['wang.fang', 'Wang Fang'], hasSecondFactor: false };

describe('passwordRefusal', () => {
  it.each([
    ['fourteen-chars', 'PASSWORD_TOO_SHORT'],
    ['口罩口罩口罩', 'PASSWORD_TOO_SHORT'],
    ['passwordpassword', 'PASSWORD_COMMON'],
    ['123456789012345', 'PASSWORD_COMMON'],
    ['aaaaaaaaaaaaaaaaaaaa', 'PASSWORD_COMMON'],
    ['qwertyuiopasdfghjkl', 'PASSWORD_COMMON'],
    ['supplydockshanghai', 'PASSWORD_COMMON'],
    ['wang.fangwang.fang', 'PASSWORD_COMMON'],
  ])('refuses %s', (password, code) => {
    expect(passwordRefusal(password, alone)).toBe(code);
  });

  it.each(['harbour violet ladder 7', '雨伞在桌子上面还有一只猫很安静地睡着了'])('accepts %s', (password) => {
    expect(passwordRefusal(password, alone)).toBeNull();
  });

  it('asks for eight characters beside a second factor, and still no common ones', () => {
    const second = { ...alone, hasSecondFactor: true };
    expect(passwordRefusal('v7#Lq!2x', second)).toBeNull();
    expect(passwordRefusal('password', second)).toBe('PASSWORD_COMMON');
    expect(passwordRefusal('v7#Lq!2', second)).toBe('PASSWORD_TOO_SHORT');
  });
});
