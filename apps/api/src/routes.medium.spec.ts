import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { lintFromString, createConfig } from '@redocly/openapi-core';
import { POLICY, POLICY_KEY, type PolicyRow } from '@supplydock/identity';
import { startTestApi, type TestApi } from './testing/test-api.js';

let api: TestApi;
const registered: string[] = [];
let document: {
  openapi: string;
  paths: Record<
    string,
    Record<
      string,
      { operationId: string; summary?: string; 'x-policy'?: string; responses: Record<string, { content?: object }> }
    >
  >;
};
beforeAll(async () => {
  api = await startTestApi({}, { onRoute: (method, url) => registered.push(`${method} ${url}`) });
  document = (await api.send('GET', '/api/openapi.json')).json();
});
afterAll(() => api.close());

/** Served beside the controllers: the API document, its page and its files. All without data. */
const PLAIN_ROUTES = ['/api/openapi.json', '/api/docs', '/api/docs/start.js', '/api/docs/assets/*'].map(
  (url) => `GET ${url}`,
);

const operations = () =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  );

/** Every method of every controller that is a route. */
function handlers(): { name: string; policy: string | undefined }[] {
  const scanner = new MetadataScanner();
  const reflector = new Reflector();
  return [...api.app.get(ModulesContainer).values()]
    .flatMap((module) => [...module.controllers.values()])
    .flatMap(({ metatype }) => {
      const { prototype, name } = metatype as unknown as { prototype: object; name: string };
      return scanner
        .getAllMethodNames(prototype)
        .map((method) => ({ method, handler: (prototype as Record<string, () => unknown>)[method] }))
        .filter(({ handler }) => Reflect.hasMetadata('path', handler))
        .map(({ method, handler }) => ({
          name: `${name}.${method}`,
          policy: reflector.get<string>(POLICY_KEY, handler),
        }));
    });
}

describe('every route', () => {
  it('names a row of the policy', () => {
    expect(handlers().length).toBeGreaterThan(20);
    expect(handlers().filter(({ policy }) => !policy || !(policy in POLICY))).toEqual([]);
  });

  it('is used by a row and every row by a route', () => {
    const used = new Set(handlers().map(({ policy }) => policy));
    expect(Object.keys(POLICY).filter((key) => !used.has(key))).toEqual([]);
  });

  it('is in the API document, except the document itself and its page', () => {
    const documented = operations().map(
      ({ path, method }) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
    );
    const served = registered.filter((route) => !route.startsWith('HEAD '));
    expect(served.sort()).toEqual([...documented, ...PLAIN_ROUTES].sort());
  });

  it('that asks for a role answers 401 to a visitor and 403 to an account without any', async () => {
    await api.database.owner.query(
      "INSERT INTO users (jurisdiction_id, id, login, display_name) VALUES ('310000', uuidv7(), 'nobody', 'Nobody')",
    );
    await api.addUser('without.role', 'requester');
    await api.database.owner.query('DELETE FROM memberships');
    const cookie = await api.logIn('without.role');
    const id = '01936f3e-0000-7000-8000-000000000000';
    for (const { path, method, operation } of operations()) {
      const policy: PolicyRow = POLICY[operation['x-policy'] as keyof typeof POLICY];
      if (policy.allow === 'anyone' || policy.allow === 'signed in') continue;
      const send = (headers: { cookie?: string }) =>
        api.send(method.toUpperCase() as 'GET', path.replace(/\{\w+\}/g, id), {
          ...headers,
          ...(method === 'get' ? {} : { body: {} }),
        });
      const where = `${method} ${path}`;
      expect([where, (await send({})).statusCode]).toEqual([where, 401]);
      expect([where, (await send({ cookie })).statusCode]).toEqual([where, 403]);
    }
  });
});

describe('the API document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const problems = await lintFromString({
      source: JSON.stringify(document),
      config: await createConfig({
        rules: { struct: 'error', 'no-unresolved-refs': 'error', 'operation-operationId-unique': 'error' },
      }),
    });
    expect(problems.map(({ message, location }) => ({ message, at: location[0]?.pointer }))).toEqual([]);
    expect(document.openapi).toBe('3.1.0');
  });

  it('tells of each route what it is for, whose it is and what may go wrong', () => {
    for (const { path, method, operation } of operations()) {
      const where = `${method} ${path}`;
      expect([where, typeof operation.summary]).toEqual([where, 'string']);
      expect([where, operation['x-policy'] !== undefined]).toEqual([where, true]);
      const failures = Object.entries(operation.responses).filter(([status]) => Number(status) >= 400);
      expect([where, failures.length >= 3]).toEqual([where, true]);
      for (const [status, { content }] of failures) {
        expect([where, status, Object.keys(content ?? {})]).toEqual([where, status, ['application/problem+json']]);
      }
    }
  });

  it('holds no trace of how it was made', () => {
    expect(JSON.stringify(document)).not.toContain('x-problem-');
  });

  it('is tagged, and has a page of files of our own', async () => {
    const first = await api.send('GET', '/api/openapi.json');
    const again = await api.send('GET', '/api/openapi.json', {
      headers: { 'if-none-match': first.headers['etag'] as string },
    });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const page = (await api.send('GET', '/api/docs')).body;
    expect(page).not.toMatch(/<style|<script>|\son\w+=|https?:/);
    for (const [, url] of page.matchAll(/(?:src|href)="([^"]+)"/g)) {
      expect([url, (await api.send('GET', url)).statusCode]).toEqual([url, 200]);
    }
    expect((await api.send('GET', '/api/docs/assets/package.json')).statusCode).toBe(404);
  });
});
