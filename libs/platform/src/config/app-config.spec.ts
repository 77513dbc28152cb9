import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { AppConfig, ConfigError } from './app-config.js';

const GOOD = {
  DATABASE_URL: 'postgres://app:s3cret-word@db:5432/dock',
  REDIS_URL: 'redis://:s3cret-word@queue:6379',
};

function sentencesOf(env: Record<string, string>): readonly string[] {
  try {
    AppConfig.parse(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.sentences;
    throw error;
  }
  return [];
}

describe('AppConfig', () => {
  it('fills what has a safe default', () => {
    const config = AppConfig.parse(GOOD);
    expect(config).toMatchObject({
      databaseOwnerUrl: GOOD.DATABASE_URL,
      host: '127.0.0.1',
      port: 8020,
      jurisdictionId: '310000',
      publicOrigin: 'http://127.0.0.1:8020',
      isSecureCookies: false,
      logLevel: 'info',
      queuePrefix: 'supplydock',
      smtpUrl: null,
      mailFrom: 'supplydock@127.0.0.1',
    });
  });

  it('refuses to guess which database and queue', () => {
    expect(sentencesOf({})).toEqual([
      'DATABASE_URL is missing; it must be an address that starts with postgres:// or postgresql://.',
      'REDIS_URL is missing; it must be an address that starts with redis:// or rediss://.',
    ]);
  });

  it.each([
    ['DATABASE_URL', 'mysql://x'],
    ['DATABASE_OWNER_URL', 'not an address'],
    ['REDIS_URL', 'http://queue'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '80a'],
    ['HOST', 'a b'],
    ['JURISDICTION', '31'],
    ['PUBLIC_ORIGIN', 'https://dock.example.cn/path'],
    ['PUBLIC_ORIGIN', 'dock.example.cn'],
    ['SECURE_COOKIES', 'yes'],
    ['LOG_LEVEL', 'loud'],
    ['QUEUE_PREFIX', 'a:b'],
    ['QUEUE_PREFIX', '{x}'],
    ['SMTP_URL', 'mail.example.cn'],
    ['MAIL_FROM', 'Supplydock'],
    ['SEED_KEY', 'short'],
  ])('says what is wrong with %s=%s in one sentence that starts with its name', (name, value) => {
    const sentences = sentencesOf({ ...GOOD, SEED_KEY: 'a'.repeat(64), [name]: value });
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(new RegExp(`^${name} .*\\.$`));
  });

  it('collects every wrong setting, not only the first', () => {
    expect(sentencesOf({ ...GOOD, PORT: 'x', LOG_LEVEL: 'x', JURISDICTION: 'x' })).toHaveLength(3);
  });

  it('turns secure cookies on behind https and refuses to turn them off there', () => {
    const https = { ...GOOD, PUBLIC_ORIGIN: 'https://dock.example.cn', SEED_KEY: 'a'.repeat(64) };
    expect(AppConfig.parse(https).isSecureCookies).toBe(true);
    expect(sentencesOf({ ...https, SECURE_COOKIES: 'false' })).toHaveLength(1);
  });

  it('keeps the present key of seeds first, and has none of its own where browsers come by https', () => {
    const [key, old] = ['a'.repeat(64), 'b'.repeat(64)];
    expect(AppConfig.parse({ ...GOOD, SEED_KEY: `${key},${old}` }).seedKeys).toEqual([key, old]);
    expect(sentencesOf({ ...GOOD, PUBLIC_ORIGIN: 'https://dock.example.cn' })).toEqual([
      'SEED_KEY must be 64 hexadecimal digits, the present key first, commas between.',
    ]);
  });

  it('never shows a secret, neither printed nor serialised nor refused', () => {
    const more = { DATABASE_OWNER_URL: 'postgres://db/dock?password=s3cret-word', SMTP_URL: 'smtp://u:s3cret-word@m' };
    const env = { ...GOOD, ...more, SEED_KEY: 'c'.repeat(64) };
    const config = AppConfig.parse(env);
    expect(inspect(config)).not.toContain('s3cret-word');
    expect(JSON.stringify(config)).not.toMatch(/s3cret-word|cccc/);
    expect(config.databaseUrl).toContain('s3cret-word'); // the real one is there for whoever connects
    expect(sentencesOf({ ...env, DATABASE_URL: 'mysql://u:s3cret-word@h' }).join()).not.toContain('s3cret-word');
  });
});
