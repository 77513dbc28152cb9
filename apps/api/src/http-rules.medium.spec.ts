import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PASSWORD, startTestApi, type TestApi } from './testing/test-api.js';

let api: TestApi;
const portalFolder = mkdtempSync(join(tmpdir(), 'portal-'));

beforeAll(async () => {
  writeFileSync(
    join(portalFolder, 'index.html'),
    '<style nonce="__CSP_NONCE__"></style><app ngCspNonce="__CSP_NONCE__">',
  );
  writeFileSync(join(portalFolder, 'main-ABCDEF12.js'), 'plain');
  writeFileSync(join(portalFolder, 'main-ABCDEF12.js.br'), 'brotli');
  writeFileSync(join(portalFolder, 'favicon.ico'), 'icon');
  api = await startTestApi({}, { portalFolder });
  await api.addUser('wang.fang', 'requester');
});
afterAll(() => api.close());

const body = { login: 'wang.fang', password: PASSWORD };

describe('a failure', () => {
  it('is problem details in both languages that name the request', async () => {
    const answer = await api.send('GET', '/api/me');
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.json()).toEqual({
      type: 'urn:supplydock:problem:UNAUTHENTICATED',
      title: 'Please log in',
      titleZh: '请先登录',
      status: 401,
      detail: 'Please log in',
      detailZh: '请先登录',
      instance: `urn:supplydock:request:${answer.headers['x-request-id']}`,
      code: 'UNAUTHENTICATED',
      params: {},
      errors: [],
    });
  });

  it('names each refused field, an unknown one too, and never its value', async () => {
    const answer = await api.send('POST', '/api/sessions', {
      body: { login: 7, password: 'x', role: 'city_officer-secret' },
    });
    expect(answer.statusCode).toBe(400);
    const problem = answer.json();
    expect(problem.code).toBe('VALIDATION_FAILED');
    expect(problem.errors).toContainEqual(
      expect.objectContaining({ field: 'role', code: 'UNKNOWN_FIELD', messageZh: '未知字段' }),
    );
    expect(problem.errors).toContainEqual(expect.objectContaining({ field: 'login', code: 'IS_STRING' }));
    expect(answer.body).not.toContain('city_officer-secret');
  });

  it.each([
    ['{"login": ', 'application/json', 400, 'MALFORMED_BODY'],
    ['', 'application/json', 400, 'MALFORMED_BODY'],
    ['{"__proto__": {"x": 1}}', 'application/json', 400, 'MALFORMED_BODY'],
    ['[]', 'application/json', 400, 'VALIDATION_FAILED'],
    ['null', 'application/json', 400, 'VALIDATION_FAILED'],
    ['{"login":"\\u0000","password":"a phrase that nobody has"}', 'application/json', 400, 'MALFORMED_VALUE'],
    ['login=a&password=b', 'application/x-www-form-urlencoded', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['{"login":"a","password":"b"}', 'text/plain', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [`{"login":"${'a'.repeat(1024 * 1024)}"}`, 'application/json', 413, 'PAYLOAD_TOO_LARGE'],
  ])('of a body like %.30j as %s is %i %s', async (payload, contentType, status, code) => {
    const answer = await api.send('POST', '/api/sessions', { body: payload, headers: { 'content-type': contentType } });
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  });

  it.each([
    ['GET', '/api/nothing-here'],
    ['POST', '/api/sessions/current'],
    ['GET', '/api/'],
    ['GET', '/health/other'],
    ['DELETE', '/anything'],
    ['GET', '/missing-ABCDEF12.js'],
    ['GET', '/%2e%2e/%2e%2e/etc/passwd.txt'],
  ] as const)('of %s %s is 404', async (method, url) => {
    const answer = await api.send(method, url);
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'NOT_FOUND']);
  });

  it('of an address that cannot be decoded is problem details too', async () => {
    const answer = await api.send('GET', '/api/%ff');
    expect(answer.statusCode).toBe(400);
    expect(answer.json().code).toBe('BAD_REQUEST');
  });
});

describe('a change', () => {
  const logIn = (headers: Record<string, string | undefined>) => api.send('POST', '/api/sessions', { body, headers });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    [
      'another origin, on a browser without Sec-Fetch-Site',
      { 'sec-fetch-site': undefined, origin: 'http://evil.example' },
    ],
    ['a sandboxed frame', { 'sec-fetch-site': undefined, origin: 'null' }],
    ['a form, which cannot set our header', { 'x-supplydock': undefined }],
  ])('that %s asks for is refused, with no cookie', async (_who, headers) => {
    const answer = await logIn(headers);
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'CROSS_SITE_REFUSED']);
    expect(answer.cookies).toEqual([]);
  });

  it.each([
    ['the portal', {}],
    ['the portal on plain http', { 'sec-fetch-site': undefined, origin: 'http://127.0.0.1:8020' }],
    ['a program that is no browser', { 'sec-fetch-site': undefined }],
  ])('that %s asks for is done', async (_who, headers) => {
    expect((await logIn(headers)).statusCode).toBe(201);
  });
});

describe('every answer', () => {
  it.each(['/', '/api/me', '/api/docs', '/health/live', '/api/nope'])(
    'of %s carries the security headers',
    async (url) => {
      const { headers } = await api.send('GET', url);
      const policy = headers['content-security-policy'] as string;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toMatch(/unsafe|\*/);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('same-origin');
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers['access-control-allow-origin']).toBeUndefined();
    },
  );

  it('of the API is not kept by caches', async () => {
    expect((await api.send('GET', '/api/me')).headers['cache-control']).toBe('no-store');
  });
});

describe('the portal', () => {
  it('is the index page for any address of its own, with a nonce of this one answer', async () => {
    const [first, second] = await Promise.all([api.send('GET', '/'), api.send('GET', '/rounds/42?tab=a')]);
    for (const { statusCode, headers, body: html } of [first, second]) {
      expect(statusCode).toBe(200);
      expect(headers['cache-control']).toBe('no-store');
      const nonce = /'nonce-([^']+)'/.exec(headers['content-security-policy'] as string)?.[1];
      expect(html).toBe(`<style nonce="${nonce}"></style><app ngCspNonce="${nonce}">`);
      expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    }
    expect(first.body).not.toBe(second.body);
  });

  it('has files that are kept a year when their name says what is in them, compressed where wanted', async () => {
    const plain = await api.send('GET', '/main-ABCDEF12.js');
    expect(plain.body).toBe('plain');
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const brotli = await api.send('GET', '/main-ABCDEF12.js', { headers: { 'accept-encoding': 'gzip, br' } });
    expect([brotli.body, brotli.headers['content-encoding']]).toEqual(['brotli', 'br']);
    expect(brotli.headers['content-type']).toMatch(/^(text|application)\/javascript/);
    expect((await api.send('GET', '/favicon.ico')).headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });
});

describe('health', () => {
  it('is live, and ready when database, migrations and queue are', async () => {
    expect((await api.send('GET', '/health/live')).json()).toEqual({ status: 'ok' });
    const ready = await api.send('GET', '/health/ready');
    expect(ready.json()).toEqual({ status: 'ok' });
  });

  it('is not ready when a migration is missing, and says so', async () => {
    const [last] = await api.database.owner
      .query('DELETE FROM migrations WHERE id = (SELECT max(id) FROM migrations) RETURNING *')
      .then(([rows]: [{ id: number; timestamp: string; name: string }[]]) => rows);
    const answer = await api.send('GET', '/health/ready');
    expect([answer.statusCode, answer.json().code]).toEqual([503, 'NOT_READY']);
    expect(answer.json().params).toEqual({ database: '1 migration(s) have not run: dock migrate.', queue: 'ok' });
    await api.database.owner.query('INSERT INTO migrations (id, timestamp, name) VALUES ($1, $2, $3)', [
      last.id,
      last.timestamp,
      last.name,
    ]);
    expect((await api.send('GET', '/health/ready')).statusCode).toBe(200);
  });
});

describe('limits', () => {
  it('stop an address that asks too much, and no other', async () => {
    const { RateLimits } = await import('@supplydock/platform');
    const limits = api.app.get(RateLimits);
    const flood = Array.from({ length: 6_000 }, () =>
      limits.consume({ name: 'address', points: 6_000, seconds: 60 }, '127.0.0.1'),
    );
    await Promise.all(flood);
    const answer = await api.send('GET', '/api/me');
    expect([answer.statusCode, answer.json().code]).toEqual([429, 'TOO_MANY_REQUESTS']);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect((await api.send('GET', '/')).statusCode).toBe(200);
    await limits.reset({ name: 'address', points: 6_000, seconds: 60 }, '127.0.0.1');
    expect((await api.send('GET', '/api/me')).statusCode).toBe(401);
  });
});
