import { inspect } from 'node:util';
import { LOG_LEVELS, type LogLevel } from '../logging/app-logger.js';

/** Settings that are missing or wrong; the message has one sentence per setting. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'));
  }
}

/** Words are proxy-addr's names of private ranges, e.g. `uniquelocal` for a compose network. */
const PROXIES =
  /^(none|(loopback|linklocal|uniquelocal|[\da-fA-F.:]+(\/\d{1,3})?)(,(loopback|linklocal|uniquelocal|[\da-fA-F.:]+(\/\d{1,3})?))*)$/;

const SEED_KEYS = /^[\da-f]{64}(,[\da-f]{64})*$/;
/** Known to everybody: only where browsers come by http, which is nobody's city. */
const REHEARSAL_KEY = '0'.repeat(64);

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Every setting of a process, read once from the environment at the start and never again. Settings have no
 * default where a wrong guess would do harm (which database, which queue); it fails closed.
 */
export class AppConfig {
  private constructor(
    /** Where the application's pool connects. */
    readonly databaseUrl: string,
    /** Where migrations connect, as the owner of the tables. Default: databaseUrl. */
    readonly databaseOwnerUrl: string,
    readonly redisUrl: string,
    readonly host: string,
    /** 1..65535 */
    readonly port: number,
    /** GB/T 2260 code of the city this process opens rounds for, six digits. */
    readonly jurisdictionId: string,
    /** Scheme, host and port that browsers use; requests of other origins are refused. */
    readonly publicOrigin: string,
    /** True where browsers come by https: cookies get the __Host- prefix and Secure. */
    readonly isSecureCookies: boolean,
    readonly logLevel: LogLevel,
    /** Keeps the queues of several installations on one server apart. */
    readonly queuePrefix: string,
    /** Addresses of proxies whose X-Forwarded-For is believed; null where browsers come directly. */
    readonly trustedProxies: string | null,
    /** Mail server that takes notices; null where there is none and officials see what would have gone out. */
    readonly smtpUrl: string | null,
    /** Whom e-mails come from. */
    readonly mailFrom: string,
    /** Keys of the seeds of rounds, 64 hexadecimal digits each: the present one first, then those it replaced. */
    readonly seedKeys: readonly string[],
  ) {}

  /**
   * @param env the process' environment; an empty value counts as left out
   * @throws ConfigError with one sentence for each setting that is missing or wrong
   */
  static parse(env: Environment): AppConfig {
    const read = new SettingReader(env);
    const databaseUrl = read.url('DATABASE_URL', ['postgres:', 'postgresql:']);
    const ownerUrl = read.url('DATABASE_OWNER_URL', ['postgres:', 'postgresql:'], databaseUrl);
    const redisUrl = read.url('REDIS_URL', ['redis:', 'rediss:']);
    const host = read.matching('HOST', '127.0.0.1', /^[\w.:-]+$/, 'a host name or address');
    const port = read.port('PORT', 8020);
    const jurisdictionId = read.matching('JURISDICTION', '310000', /^\d{6}$/, 'a division code of six digits');
    const origin = read.origin('PUBLIC_ORIGIN', `http://127.0.0.1:${port}`);
    const isHttps = origin.startsWith('https:');
    const isSecure = read.boolean('SECURE_COOKIES', isHttps);
    if (isHttps && !isSecure) read.refuse('SECURE_COOKIES must not be false when PUBLIC_ORIGIN is https.');
    const level = read.oneOf('LOG_LEVEL', 'info', LOG_LEVELS);
    // braces would break the hash tag, a colon the keys
    const prefix = read.matching('QUEUE_PREFIX', 'supplydock', /^[\w.-]{1,64}$/, 'up to 64 letters, digits, . _ or -');
    const proxies = read.matching(
      'TRUSTED_PROXIES',
      'none',
      PROXIES,
      'none, or addresses and ranges with commas between',
    );
    const smtpUrl = env['SMTP_URL'] ? read.url('SMTP_URL', ['smtp:', 'smtps:']) : null;
    const mailFrom = read.matching(
      'MAIL_FROM',
      `supplydock@${new URL(origin || 'http://localhost').hostname}`,
      /^[^\s@<>"]+@[^\s@<>"]+$/,
      'an e-mail address',
    );
    const seedKeys = read.matching('SEED_KEY', isHttps ? '' : REHEARSAL_KEY, SEED_KEYS, '64 hexadecimal digits, the present key first, commas between'); // prettier-ignore
    read.finish();
    return new AppConfig(
      databaseUrl,
      ownerUrl,
      redisUrl,
      host,
      port,
      jurisdictionId,
      origin,
      isSecure,
      level,
      prefix,
      proxies === 'none' ? null : proxies,
      smtpUrl,
      mailFrom,
      seedKeys.split(','),
    );
  }

  /** Settings that may be shown: passwords inside addresses are blanked. */
  toJSON(): object {
    return {
      ...this,
      databaseUrl: withoutPassword(this.databaseUrl),
      databaseOwnerUrl: withoutPassword(this.databaseOwnerUrl),
      redisUrl: withoutPassword(this.redisUrl),
      smtpUrl: this.smtpUrl && withoutPassword(this.smtpUrl),
      seedKeys: this.seedKeys.map(() => '***'),
    };
  }

  [inspect.custom](): object {
    return this.toJSON();
  }
}

/**
 * For mains: settings, or one sentence per wrong one on standard error and exit code 2.
 * @param env defaults to the process' environment
 */
export function loadConfigOrExit(env: Environment = process.env): AppConfig {
  try {
    return AppConfig.parse(env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

function withoutPassword(url: string): string {
  const parsed = new URL(url);
  if (parsed.password !== '') parsed.password = '***';
  // passwords may also come as a parameter, which libpq allows
  if (parsed.searchParams.has('password')) parsed.searchParams.set('password', '***');
  return parsed.href;
}

/** Reads settings one by one and collects what is wrong. Sentences never quote values: they may be secrets. */
class SettingReader {
  private readonly sentences: string[] = [];

  constructor(private readonly env: Environment) {}

  refuse(sentence: string): void {
    this.sentences.push(sentence);
  }

  finish(): void {
    if (this.sentences.length > 0) throw new ConfigError(this.sentences);
  }

  url(name: string, schemes: readonly string[], fallback?: string): string {
    const value = this.env[name] || fallback;
    const wanted = `an address that starts with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}`;
    if (value === undefined) {
      this.refuse(`${name} is missing; it must be ${wanted}.`);
      return '';
    }
    // what is taken over from another setting was judged there
    if (this.env[name] && !(URL.canParse(value) && schemes.includes(new URL(value).protocol))) {
      this.refuse(`${name} must be ${wanted}.`);
    }
    return value;
  }

  origin(name: string, fallback: string): string {
    const value = this.env[name] || fallback;
    const parsed = URL.canParse(value) ? new URL(value) : undefined;
    if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.origin !== value.replace(/\/$/, '')) {
      this.refuse(`${name} must be a scheme, host and port such as https://dock.example.cn, without a path.`);
    }
    return parsed?.origin ?? '';
  }

  matching(name: string, fallback: string, pattern: RegExp, wanted: string): string {
    const value = this.env[name] || fallback;
    if (!pattern.test(value)) this.refuse(`${name} must be ${wanted}.`);
    return value;
  }

  port(name: string, fallback: number): number {
    const text = this.env[name] || String(fallback);
    const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    if (port >= 1 && port <= 65535) return port;
    this.refuse(`${name} must be a port from 1 to 65535.`);
    return fallback;
  }

  boolean(name: string, fallback: boolean): boolean {
    const value = this.env[name] || String(fallback);
    if (value !== 'true' && value !== 'false') this.refuse(`${name} must be true or false.`);
    return value === 'true';
  }

  oneOf<T extends string>(name: string, fallback: T, allowed: readonly T[]): T {
    const value = this.env[name] || fallback;
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) this.refuse(`${name} must be one of ${allowed.join(', ')}.`);
    return found ?? fallback;
  }
}
