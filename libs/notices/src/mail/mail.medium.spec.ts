import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@supplydock/identity';
import { AppConfig, AppLogger, Outbox, RateLimits } from '@supplydock/platform';
import { arrangeCity, CITY, FIRM, NEW_FIRM, openTestDatabase, type TestDatabase } from '@supplydock/testing';
import { NoticesQuery } from '../notice.dto.js';
import { OwnNotices } from '../read/own-notices.js';
import { SendNotice } from '../send/send-notice.js';
import { OwnAddress } from '../settings/own-address.js';
import { OwnSettings } from '../settings/own-settings.js';
import { MailServer } from '../testing/mail-server.js';
import { MailOutbox } from './mail-outbox.js';
import { Mailer } from './mailer.js';
import { SendMails } from './send-mails.js';

const signal = new AbortController().signal;
let db: TestDatabase;
let server: MailServer;
let withServer: AppConfig;
let without: AppConfig;
let limits: RateLimits;
let address: OwnAddress;
let settings: OwnSettings;
let send: SendNotice;
let mailer: Mailer;
let clerk: Actor;

beforeAll(async () => {
  db = await openTestDatabase();
  await arrangeCity(db.owner);
  const env = { DATABASE_URL: db.url, REDIS_URL: process.env['TEST_REDIS_URL'], QUEUE_PREFIX: `t${randomUUID()}` };
  without = AppConfig.parse(env);
  limits = new RateLimits(without, new AppLogger('silent', 'test'));
  address = new OwnAddress(db.uow, new Outbox(), limits);
  settings = new OwnSettings(db.uow);
  send = new SendNotice(db.uow, new Outbox());
  server = await MailServer.start();
  withServer = AppConfig.parse({
    ...env,
    SMTP_URL: server.url,
    PUBLIC_ORIGIN: 'https://dock.example.cn',
    SEED_KEY: 'a'.repeat(64),
  });
});
afterAll(async () => {
  await server.stop();
  await limits.onApplicationShutdown();
  await db.close();
});
beforeEach(async () => {
  await db.owner.query('DELETE FROM notices; DELETE FROM invitations; DELETE FROM mail_addresses; DELETE FROM outbox');
  server.taken.length = 0;
  server.replies.clear();
  mailer = new Mailer(withServer);
  clerk = await person('en');
});
afterEach(() => mailer.onModuleDestroy());

async function person(locale: 'en' | 'zh'): Promise<Actor> {
  const userId = randomUUID();
  await db.owner.query('DELETE FROM memberships');
  await db.owner.query('INSERT INTO users (jurisdiction_id, id, login, display_name, locale) VALUES ($1, $2, $3, $3, $4)', [CITY, userId, userId, locale]); // prettier-ignore
  await db.owner.query("INSERT INTO memberships VALUES ($1, $2, $3, 'requester', $4, NULL)", [CITY, randomUUID(), userId, FIRM]); // prettier-ignore
  const memberships = [{ role: 'requester', enterpriseId: FIRM, districtId: null }] as const;
  return { jurisdictionId: CITY, sessionId: userId, displayName: '', locale, userId, memberships };
}
const run = (config = withServer): Promise<void> =>
  new SendMails(db.uow, mailer, config, new AppLogger('silent', 'test')).handle({ jurisdictionId: CITY }, { signal });
const codeOf = async (actor: Actor): Promise<string> =>
  (await db.owner.query('SELECT code FROM mail_addresses WHERE user_id = $1', [actor.userId]))[0].code;
async function confirmed(actor: Actor, where = 'li@example.cn'): Promise<void> {
  await address.name(actor, where);
  await address.confirm(actor, await codeOf(actor));
  await run();
  server.taken.length = 0;
}
const tell = () =>
  send.handle(
    { jurisdictionId: CITY, kind: 'FIRM_VERIFIED', enterpriseId: FIRM, subjectId: FIRM, figures: { headcount: 43, effectiveFrom: '2020-03-02' } }, // prettier-ignore
    { messageId: randomUUID() },
  );
const states = async (): Promise<unknown[]> =>
  (await db.owner.query('SELECT mail_state AS s FROM notices ORDER BY id')).map(({ s }: { s: unknown }) => s);
/** What a mail server was given, with its transfer encoding undone. */
const readable = (mail: string): string =>
  mail
    .replace(/=\n/g, '')
    .replace(/((=[0-9A-F]{2})+)/g, (hex) => Buffer.from(hex.replaceAll('=', ''), 'hex').toString());

describe('an e-mail', () => {
  it('goes out once, in the person’s language, with nothing but figures in it', async () => {
    await confirmed(clerk);
    await tell();
    expect((await db.owner.query("SELECT payload FROM outbox WHERE topic = 'notice.mail'")).at(-1)).toEqual({ payload: { jurisdictionId: CITY } }); // prettier-ignore
    await Promise.all([run(), run()]);
    await run();
    expect(server.taken).toHaveLength(1);
    const mail = readable(server.taken[0]);
    expect(mail).toContain('To: li@example.cn');
    expect(mail).toContain('Subject: [Supplydock] Your firm is verified');
    expect(mail).toContain('with 43 people from 2 March 2020 on.');
    expect(mail).toContain('https://dock.example.cn/notices');
    expect((await states()).at(-1)).toBe('SENT');
  });

  it('is Chinese for those who chose it', async () => {
    await confirmed(clerk);
    await settings.store(clerk, { language: 'zh', kinds: [] });
    await tell();
    await run();
    expect(Buffer.from(server.taken[0].split('\n\n')[1].replaceAll('\n', ''), 'base64').toString() + readable(server.taken[0])).toContain('按 43 人参与每日轮次'); // prettier-ignore
  });

  it('waits for a server that is away, and none is lost', async () => {
    await confirmed(clerk);
    await tell();
    const away = new Mailer(AppConfig.parse({ DATABASE_URL: db.url, REDIS_URL: 'redis://x', SMTP_URL: 'smtp://127.0.0.1:1' })); // prettier-ignore
    const job = new SendMails(db.uow, away, withServer, new AppLogger('silent', 'test'));
    await expect(job.handle({ jurisdictionId: CITY }, { signal })).rejects.toThrow();
    away.onModuleDestroy();
    expect((await states()).at(-1)).toBe('WAITING');
    await run();
    expect(server.taken).toHaveLength(1);
  });

  it('that is refused for good is not tried again; one put off holds up no other', async () => {
    await confirmed(clerk, 'gone@example.cn');
    await tell();
    server.replies.set('gone@example.cn', '550 no such mailbox');
    await run();
    expect((await states()).at(-1)).toBe('FAILED');
    server.replies.set('gone@example.cn', '451 later');
    await tell();
    await tell();
    await expect(run()).rejects.toMatchObject({ responseCode: 451 });
    server.replies.clear();
    await run();
    expect((await states()).slice(-2)).toEqual(['SENT', 'SENT']);
  });

  it('is given up after two days', async () => {
    await confirmed(clerk);
    await tell();
    await db.owner.query("UPDATE notices SET created_at = now() - interval '49 hours' WHERE mail_state = 'WAITING'");
    await run();
    expect([(await states()).at(-1), server.taken]).toEqual(['FAILED', []]);
  });
});

describe('an invitation', () => {
  const CODE = 'K7Q2M-9XTRD';
  const invite = (to: string, language: string, firm = FIRM) =>
    db.owner.query(
      `INSERT INTO invitations (jurisdiction_id, id, enterprise_id, code_hash, invited_by, expires_at, mail_to, mail_language, mail_code, mail_state)
       VALUES ($1, uuidv7(), $2, uuid_send(uuidv7()), $3, '2099-03-05T02:00:00Z', $4, $5, $6, 'WAITING')`,
      [CITY, firm, clerk.userId, to, language, CODE],
    );
  const stored = () => db.owner.query('SELECT mail_to AS "to", mail_code AS code, mail_state AS state FROM invitations ORDER BY id'); // prettier-ignore

  it('goes out with its link, the firm and until when, once; then nobody knows the code', async () => {
    const [{ name }] = await db.owner.query("UPDATE enterprises SET state = 'VERIFIED' WHERE id = $1 RETURNING name", [FIRM]).then(([rows]) => rows); // prettier-ignore
    await invite('wang@example.cn', 'en');
    await Promise.all([run(), run()]);
    expect(server.taken).toHaveLength(1);
    const mail = readable(server.taken[0]);
    expect(mail).toContain('To: wang@example.cn');
    expect(mail).toContain(`https://dock.example.cn/join#${CODE}`);
    expect(mail).toContain(name);
    expect(mail).toContain('until 5 March 2099 at 10:00, Shanghai time');
    expect(await stored()).toEqual([{ to: 'wang@example.cn', code: null, state: 'SENT' }]);
  });

  it('names a firm that nobody has verified by its code alone', async () => {
    const [{ name, uscc }] = await db.owner.query("SELECT name, uscc FROM enterprises WHERE id = $1 AND state <> 'VERIFIED'", [NEW_FIRM]); // prettier-ignore
    await invite('wang@example.cn', 'en', NEW_FIRM);
    await run();
    expect(readable(server.taken[0])).toContain(`act for ${uscc} in`);
    expect(readable(server.taken[0])).not.toContain(name);
  });

  it('that is over is not sent, and its address forgotten; one refused for good is told', async () => {
    await invite('late@example.cn', 'zh');
    await db.owner.query("UPDATE invitations SET expires_at = now() - interval '1 second'");
    await invite('gone@example.cn', 'zh');
    server.replies.set('gone@example.cn', '550 no such mailbox');
    await run();
    expect(server.taken).toEqual([]);
    expect(await stored()).toEqual([
      { to: null, code: null, state: null },
      { to: 'gone@example.cn', code: null, state: 'FAILED' },
    ]);
  });

  it('is kept to be looked at where there is no mail server, in its language', async () => {
    await invite('wang@example.cn', 'zh');
    await address.name(clerk, 'li@example.cn');
    const none = new Mailer(without);
    await new SendMails(db.uow, none, without, new AppLogger('silent', 'test')).handle(
      { jurisdictionId: CITY },
      { signal },
    );
    const outbox = new MailOutbox(db.uow, none, without);
    const pages = [await outbox.list(clerk, { limit: 1 })];
    pages.push(await outbox.list(clerk, { limit: 1, cursor: pages[0].nextCursor! }));
    expect(pages.map(({ items, total }) => [items[0].to, items[0].subject, total])).toEqual([
      ['li@example.cn', '[Supplydock] Your code', 2],
      ['wang@example.cn', '[Supplydock] 邀请您成为企业经办人', 2],
    ]);
    expect(pages[1].items[0].text).toContain(`/join#${CODE}`);
    expect(pages[1].nextCursor).toBeNull();
  });
});

describe('an address', () => {
  it('gets nothing but its code before the code is entered', async () => {
    await address.name(clerk, 'li@example.cn');
    await tell();
    await run();
    expect(server.taken.map((mail) => /Subject: (.*)/.exec(mail)?.[1])).toEqual(['[Supplydock] Your code']);
    expect(readable(server.taken[0])).toContain(await codeOf(clerk));
    const wrong = String((Number(await codeOf(clerk)) + 1) % 1_000_000).padStart(6, '0');
    await expect(address.confirm(clerk, wrong)).rejects.toMatchObject({ code: 'MAIL_CODE_WRONG' });
    const { address: stored } = await address.confirm(clerk, await codeOf(clerk));
    expect(stored).toEqual({ address: 'li@example.cn', isConfirmed: true });
  });

  it('is not confirmed by a code older than 15 minutes, nor by one of another address', async () => {
    await address.name(clerk, 'li@example.cn');
    const first = await codeOf(clerk);
    await db.owner.query("UPDATE mail_addresses SET code_until = now() - interval '1 second'");
    await expect(address.confirm(clerk, first)).rejects.toMatchObject({ code: 'MAIL_CODE_WRONG' });
    await address.name(clerk, 'other@example.cn');
    if ((await codeOf(clerk)) !== first)
      await expect(address.confirm(clerk, first)).rejects.toMatchObject({ code: 'MAIL_CODE_WRONG' });
    await run();
    expect(server.taken.map((mail) => /To: (.*)/.exec(mail)?.[1])).toEqual(['other@example.cn']);
  });

  it('can be asked for five codes an hour', async () => {
    for (let n = 0; n < 5; n += 1) await address.name(clerk, 'li@example.cn');
    await expect(address.name(clerk, 'li@example.cn')).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
  });

  it('that is taken away gets nothing that waits', async () => {
    await confirmed(clerk);
    await tell();
    await address.remove(clerk);
    await run();
    expect(server.taken).toEqual([]);
  });
});

describe('settings', () => {
  const own = () => new OwnNotices(db.uow).list(clerk, Object.assign(new NoticesQuery()));
  const choose = (inPortal: boolean, byMail: boolean) =>
    settings.store(clerk, { language: 'en', kinds: [{ kind: 'FIRM_VERIFIED', inPortal, byMail }] });

  it('name the kinds of the person’s roles, in both places until chosen otherwise', async () => {
    const { kinds, address: none } = await settings.read(clerk);
    expect(none).toBeNull();
    expect(kinds).toContainEqual({ kind: 'AWARD_OFFERED', inPortal: true, byMail: true });
    expect(kinds.map(({ kind }) => kind)).not.toContain('LOT_EXPIRED');
    expect(kinds.map(({ kind }) => kind)).not.toContain('ADDRESS_CODE');
  });

  it.each([
    [true, true, 1, 1],
    [true, false, 1, 0],
    [false, true, 0, 1],
    [false, false, 0, 0],
  ])('portal %p, e-mail %p', async (inPortal, byMail, shown, mailed) => {
    await confirmed(clerk);
    expect((await choose(inPortal, byMail)).kinds).toContainEqual({ kind: 'FIRM_VERIFIED', inPortal, byMail });
    await tell();
    await run();
    expect([(await own()).total, server.taken.length]).toEqual([shown, mailed]);
  });
});

describe('without a mail server', () => {
  it('e-mails are kept and can be looked at; with one they cannot', async () => {
    await address.name(clerk, 'li@example.cn');
    await address.confirm(clerk, await codeOf(clerk));
    await tell();
    const none = new Mailer(without);
    await new SendMails(db.uow, none, without, new AppLogger('silent', 'test')).handle(
      { jurisdictionId: CITY },
      { signal },
    );
    const page = await new MailOutbox(db.uow, none, without).list(clerk, { limit: 20 });
    expect(page.items.map(({ to, subject }) => [to, subject])).toEqual([
      ['li@example.cn', '[Supplydock] Your firm is verified'],
      ['li@example.cn', '[Supplydock] Your code'],
    ]);
    expect(() => new MailOutbox(db.uow, mailer, withServer).list(clerk, { limit: 20 })).toThrow(
      expect.objectContaining({ code: 'NOT_FOUND' }),
    );
  });
});
