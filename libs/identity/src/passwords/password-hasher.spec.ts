import { NOBODY, PasswordHasher } from './password-hasher.js';

describe('PasswordHasher', () => {
  it('makes argon2id with 19 MiB, two passes, one lane, and knows its own again', async () => {
    const hasher = new PasswordHasher();
    const stored = await hasher.hash('a phrase of some words');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    await expect(hasher.matches(stored, 'a phrase of some words')).resolves.toBe(true);
    await expect(hasher.matches(stored, 'a phrase of some word')).resolves.toBe(false);
  });

  it('takes the same characters typed in another form for the same password', async () => {
    const hasher = new PasswordHasher();
    await expect(hasher.matches(await hasher.hash('口罩ｋｎ９５ caf\u00e9'), '口罩kn95 cafe\u0301')).resolves.toBe(
      true,
    );
  });

  it('compares with a hash of the same cost where there is no account, and says no', async () => {
    const hasher = new PasswordHasher();
    const [, algorithm, version, cost, salt, digest] = (await hasher.hash('the right one')).split('$');
    const nobody = NOBODY.split('$');
    expect(nobody.slice(0, 4)).toEqual(['', algorithm, version, cost]);
    expect([nobody[4].length, nobody[5].length]).toEqual([salt.length, digest.length]);
    await expect(hasher.matches(null, 'whatever it may be')).resolves.toBe(false);
  });

  it('lets sixteen wait beside the two that run, refuses the next, and recovers', async () => {
    const hasher = new PasswordHasher();
    const tries = Array.from({ length: 30 }, () => hasher.matches(null, 'x'));
    const outcomes = await Promise.allSettled(tries);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(12);
    expect(refused.every(({ reason }) => (reason as { code: string }).code === 'TOO_MANY_REQUESTS')).toBe(true);
    await expect(hasher.matches(null, 'x')).resolves.toBe(false);
  });
});
