import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Role } from '@supplydock/domain';
import { createUser, PasswordHasher } from '@supplydock/identity';
import { AppConfig, AppLogger } from '@supplydock/platform';
import { openTestDatabase, type TestDatabase } from '@supplydock/testing';
import { createApp, type AppOptions } from '../create-app.js';

export const PASSWORD = 'a phrase for the tests only';
export const CITY = '310000';
export const OTHER_CITY = '440000';

type Injected = Awaited<ReturnType<NestFastifyApplication['inject']>>;

/** The whole API on a database of its own, without a socket. */
export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  /** A request as the portal makes it: with its header, JSON and an optional cookie. */
  send(method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, options?: SendOptions): Promise<Injected>;
  /** Logs in and answers the cookie to send; the session counts as one that has just shown a code of the second factor. */
  logIn(login: string): Promise<string>;
  addUser(login: string, role: Role, of?: { enterpriseId?: string; districtId?: string }): Promise<string>;
  close(): Promise<void>;
}

export interface SendOptions {
  readonly body?: unknown;
  readonly cookie?: string;
  readonly headers?: Record<string, string | undefined>;
}

/**
 * Starts the API with two cities and no accounts.
 * @param env settings besides the addresses of database and queue
 */
export async function startTestApi(env: Record<string, string> = {}, options: AppOptions = {}): Promise<TestApi> {
  const database = await openTestDatabase();
  for (const [id, nameEn, nameZh] of [
    [CITY, 'Shanghai', '上海市'],
    [OTHER_CITY, 'Guangdong', '广东省'],
  ]) {
    await database.owner.query(
      "INSERT INTO jurisdictions (id, name_en, name_zh, time_zone, rehearsal_day) VALUES ($1, $2, $3, 'Asia/Shanghai', '2020-03-02')",
      [id, nameEn, nameZh],
    );
  }
  const config = AppConfig.parse({
    DATABASE_URL: database.url,
    REDIS_URL: process.env['TEST_REDIS_URL'],
    QUEUE_PREFIX: `t${randomBytes(6).toString('hex')}`,
    LOG_LEVEL: 'silent',
    ...env,
  });
  const app = await createApp(config, new AppLogger(config.logLevel, 'api'), {
    portalFolder: '/nonexistent',
    ...options,
  });
  await app.getHttpAdapter().getInstance().ready();
  let hash: string | undefined;

  const api: TestApi = {
    app,
    database,
    send: (method, url, { body, cookie, headers } = {}) =>
      app.inject({
        method,
        url,
        headers: withoutUndefined({
          'x-supplydock': 'portal',
          'sec-fetch-site': 'same-origin',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(cookie === undefined ? {} : { cookie }),
          ...headers,
        }),
        ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    logIn: async (login) => {
      const answer = await api.send('POST', '/api/sessions', { body: { login, password: PASSWORD } });
      const [cookie] = answer.cookies;
      if (!cookie) throw new Error(`no cookie: ${answer.body}`);
      await database.owner.query('UPDATE sessions SET verified_at = now() WHERE token_hash = sha256($1)', [
        Buffer.from(cookie.value),
      ]);
      return `${cookie.name}=${cookie.value}`;
    },
    addUser: async (login, role, of = {}) => {
      const passwordHash = (hash ??= await app.get(PasswordHasher).hash(PASSWORD));
      return database.uow.run(CITY, (tx) =>
        createUser(tx, {
          jurisdictionId: CITY,
          login,
          passwordHash,
          displayName: `The ${role}`,
          locale: 'en',
          memberships: [{ role, ...of }],
        }),
      );
    },
    close: async () => {
      await app.close();
      await database.close();
    },
  };
  return api;
}

/** A header given as undefined is one that the request leaves out. */
function withoutUndefined(headers: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
