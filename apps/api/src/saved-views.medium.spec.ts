import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi } from './testing/test-api.js';

let api: TestApi;
let cookie: string;
let other: string;

beforeAll(async () => {
  api = await startTestApi();
  await api.addUser('one', 'auditor');
  await api.addUser('two', 'auditor');
  cookie = await api.logIn('one');
  other = await api.logIn('two');
});
afterAll(() => api.close());

const VIEW = { list: 'lots', name: 'On hold', query: 'state=ON_HOLD', isDefault: false };
const keep = (change: object = {}, as = cookie) =>
  api.send('PUT', '/api/me/views', { cookie: as, body: { ...VIEW, ...change } });
const list = async (as = cookie, name = 'lots') =>
  (await api.send('GET', `/api/me/views?list=${name}`, { cookie: as })).json().items;

describe('saved views', () => {
  it('are a person’s own, by list and name; the same name is replaced', async () => {
    expect((await keep()).json().items).toMatchObject([{ name: 'On hold', query: 'state=ON_HOLD' }]);
    expect((await keep({ query: 'state=ON_HOLD&q=A' })).json().items).toHaveLength(1);
    expect(await list()).toMatchObject([{ query: 'state=ON_HOLD&q=A' }]);
    expect(await list(other)).toEqual([]);
    expect(await list(cookie, 'firms')).toEqual([]);
  });

  it('one at most is what a list opens with', async () => {
    await keep({ isDefault: true });
    const { items } = (await keep({ name: 'All', query: '', isDefault: true })).json();
    expect(items.map(({ name, isDefault }: typeof VIEW) => [name, isDefault])).toEqual([['All', true], ['On hold', false]]); // prettier-ignore
  });

  it('are removed by whose they are, once', async () => {
    const [{ id }] = await list();
    const remove = (as: string) => api.send('DELETE', `/api/me/views/${id}`, { cookie: as });
    expect((await remove(other)).statusCode).toBe(404);
    expect((await remove(cookie)).statusCode).toBe(204);
    expect((await remove(cookie)).statusCode).toBe(404);
  });

  it.each([
    [{ list: 'Lots' }],
    [{ name: ' ' }],
    [{ name: 'a\nb' }],
    [{ query: '<script>' }],
    [{ query: 'a'.repeat(1001) }],
    [{ isDefault: 'yes' }],
    [{ userId: 'x' }],
  ])('refuse %j', async (change) => expect((await keep(change)).json().code).toBe('VALIDATION_FAILED'));

  it('end at 20 of a list; the one too many leaves nothing', async () => {
    for (let n = (await list()).length; n < 20; n += 1)
      expect((await keep({ name: `View ${n}` })).statusCode).toBe(200);
    expect((await keep({ name: 'One more' })).json()).toMatchObject({ status: 409, code: 'VIEWS_FULL' });
    expect(await list()).toHaveLength(20);
    expect((await keep({ name: 'View 19', query: 'q=1' })).statusCode).toBe(200);
  });
});
