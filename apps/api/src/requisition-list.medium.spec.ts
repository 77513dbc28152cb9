import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { arrangeCity, DISTRICT, FIRM, NEW_FIRM, OTHER_FIRM } from '@supplydock/testing';
import { startTestApi, type TestApi } from './testing/test-api.js';

const REQUISITION = { accepts: ['surgical'], maxPriceFen: null, neededBy: null };
let api: TestApi;
let keys = 0;
const cookies: Record<string, string> = {};
const filed: Record<string, { id: string; reference: string; version: number }> = {};

beforeAll(async () => {
  api = await startTestApi();
  await arrangeCity(api.database.owner);
  await api.database.owner.query(
    `INSERT INTO policies (jurisdiction_id, id, name, category, policy_version, effective_from, rules)
     SELECT jurisdiction_id, gen_random_uuid(), name, 'goggles', policy_version, effective_from, rules FROM policies`,
  );
  await api.addUser('one', 'requester', { enterpriseId: FIRM });
  await api.addUser('two', 'requester', { enterpriseId: OTHER_FIRM });
  await api.addUser('three', 'requester', { enterpriseId: NEW_FIRM });
  await api.addUser('district', 'district_officer', { districtId: DISTRICT });
  await api.addUser('city', 'city_officer');
  for (const login of ['one', 'two', 'three', 'district', 'city']) cookies[login] = await api.logIn(login);
  const asks = [['one', 'masks', 30], ['two', 'masks', 20], ['three', 'masks', 25], ['one', 'goggles', 30]] as const; // prettier-ignore
  for (const [login, category, askedPieces] of asks) {
    const accepts = [category === 'masks' ? 'surgical' : 'goggles'];
    const answer = await post(login, '/api/requisitions', { ...REQUISITION, accepts, category, askedPieces });
    filed[`${login} ${category}`] = answer.json();
  }
});
afterAll(() => api.close());

const post = (login: string, url: string, body: object, version?: number) =>
  api.send('POST', url, {
    body,
    cookie: cookies[login],
    headers: {
      'idempotency-key': `list-of-requisitions-${(keys += 1)}`,
      'if-match': version === undefined ? undefined : `"${version}"`,
    },
  });
const get = async (login: string, url: string) => (await api.send('GET', url, { cookie: cookies[login] })).json();
const list = (login: string, query = '') => get(login, `/api/requisitions?${query}`);
const asked = async (login: string, query = ''): Promise<number[]> =>
  (await list(login, query)).items.map(({ askedPieces }: { askedPieces: number }) => askedPieces);

describe('the list of requisitions', () => {
  it('is sorted as asked, from page to page without gap or repetition', async () => {
    expect(await asked('city')).toEqual([30, 25, 20, 30]);
    expect(await asked('city', 'sort=earliest')).toEqual([30, 20, 25, 30]);
    expect(await asked('city', 'sort=most')).toEqual([30, 30, 25, 20]);
    for (const sort of ['latest', 'earliest', 'most']) {
      const seen: string[] = [];
      for (let cursor = ''; ;) {
        const page = await list('city', `sort=${sort}&limit=1${cursor}`);
        expect(page.total).toBe(4);
        seen.push(page.items[0].id);
        if (page.nextCursor === null) break;
        cursor = `&cursor=${page.nextCursor}`;
      }
      expect(new Set(seen).size).toBe(4);
    }
    expect((await api.send('GET', '/api/requisitions?sort=price', { cookie: cookies['city'] })).statusCode).toBe(400);
  });

  it('is searched by firm, by code and by a reference as it is read out', async () => {
    const [{ name, uscc }] = await api.database.owner.query('SELECT name, uscc FROM enterprises WHERE id = $1', [
      OTHER_FIRM,
    ]);
    expect(await asked('city', `q=${encodeURIComponent(name)}`)).toContain(20);
    expect(await asked('city', `q=${uscc.slice(4, 12)}`)).toContain(20);
    const { id, reference } = filed['two masks'];
    const typed = encodeURIComponent(reference.toLowerCase().replaceAll('-', ' '));
    expect((await list('city', `q=${typed}`)).items.map((one: { id: string }) => one.id)).toEqual([id]);
    expect(await asked('city', 'q=%25')).toEqual([]);
  });

  it('never leaves the own firm or district, whatever is searched for', async () => {
    expect(await asked('one', 'sort=most')).toEqual([30, 30]);
    expect(await asked('one', `q=${filed['two masks'].reference}`)).toEqual([]);
    expect(await asked('district', 'category=masks&sort=most')).toEqual([30, 25]);
    expect(await asked('district', 'state=QUARANTINED')).toEqual([25]);
  });

  it('is saved as it is shown', async () => {
    const { body } = await api.send('GET', '/api/exports/requisitions?language=en&sort=most&category=masks', { cookie: cookies['city'] }); // prettier-ignore
    expect(body.indexOf(filed['one masks'].reference)).toBeLessThan(body.indexOf(filed['two masks'].reference));
    expect(body).not.toContain(filed['one goggles'].reference);
  });
});

describe('what happened to a requisition', () => {
  const timeline = (login: string, of = 'three masks') => get(login, `/api/requisitions/${filed[of].id}/timeline`);

  it('is told with who, when and why; names to officers only', async () => {
    const { id, version } = filed['three masks'];
    await post('district', `/api/requisitions/${id}/release`, { reason: 'Two shifts, seen on site' }, version);
    const { items } = await timeline('district');
    expect(items).toMatchObject([
      { kind: 'REQUISITION_RELEASED', actorName: 'The district_officer', text: 'Two shifts, seen on site', quarantine: 'HEADCOUNT_UNVERIFIED' },
      { kind: 'REQUISITION_SUBMITTED', actorName: 'The requester', askedPieces: 25, quarantine: 'HEADCOUNT_UNVERIFIED', isAssisted: false },
    ]); // prettier-ignore
    const own = (await timeline('three')).items;
    expect(own.map(({ actorName, text }: { actorName: string; text: string }) => [actorName, text])).toEqual([[null, 'Two shifts, seen on site'], [null, null]]); // prettier-ignore
  });

  it('does not exist for another firm', async () => {
    expect((await timeline('one')).code).toBe('NOT_FOUND');
    expect((await timeline('district', 'two masks')).code).toBe('NOT_FOUND');
  });
});
