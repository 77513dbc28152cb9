import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { arrangeCity, compileServer, OTHER_SUPPLIER, SUPPLIER } from '@supplydock/testing';
import { startTestApi, type TestApi } from './testing/test-api.js';

const HEADER = 'Product,Batch,Pieces per pack,Pieces,Price a piece (yuan),Produced on,Expires on,Place (district)';
const row = (batch: string, pieces = '5000'): string =>
  `surgical,${batch},50,${pieces},1.80,2020-02-20,2022-02-19,310101`;

let api: TestApi;
let supplier: string;
let rival: string;
beforeAll(async () => {
  compileServer();
  api = await startTestApi();
  await arrangeCity(api.database.owner);
  await api.addUser('supplier', 'supplier', { enterpriseId: SUPPLIER });
  await api.addUser('rival', 'supplier', { enterpriseId: OTHER_SUPPLIER });
  supplier = await api.logIn('supplier');
  rival = await api.logIn('rival');
}, 60_000);
afterAll(() => api.close());

const handIn = (body: string, headers: Record<string, string> = {}, url = '/api/lot-imports') =>
  api.send('POST', url, { body, cookie: supplier, headers: { 'content-type': 'text/csv', ...headers } });

describe('a file of lots over HTTP', () => {
  it('is handed in, looked at, mended, posted once', async () => {
    const file = [HEADER, row('A1'), row('A2', '7')].join('\n');
    const answer = await handIn(file, { 'x-file-name': encodeURIComponent('C:\\三月.csv') });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ fileName: '三月.csv', counts: { rows: 2, good: 1, bad: 1, posted: 0 } });
    const url = `/api/lot-imports/${answer.json().id}`;
    const rows = (await api.send('GET', `${url}/rows?verdict=bad`, { cookie: supplier })).json();
    expect(rows.items).toMatchObject([{ row: 3, errors: [{ column: 4, code: 'NOT_WHOLE_PACKS' }] }]);

    const post = (mode: string, version: string, key: string) =>
      api.send('POST', `${url}/posting`, { body: { mode }, cookie: supplier, headers: { 'if-match': version, 'idempotency-key': key } }); // prettier-ignore
    expect((await post('all', '"1"', 'import-key-1')).json()).toMatchObject({ code: 'IMPORT_HAS_BAD_ROWS', params: { bad: 1 } }); // prettier-ignore
    const posted = await post('valid', '"1"', 'import-key-2');
    expect(posted.json()).toMatchObject({ counts: { good: 0, posted: 1 }, version: 2 });
    const again = await post('valid', '"1"', 'import-key-2');
    expect([again.headers['idempotent-replayed'], again.body]).toEqual(['true', posted.body]);
    expect((await post('valid', '"1"', 'import-key-3')).json().code).toBe('VERSION_MISMATCH');
    expect((await api.send('GET', '/api/lots', { cookie: supplier })).json().total).toBe(1);

    const bad = await api.send('GET', `${url}/bad-rows?language=zh`, { cookie: supplier });
    expect(bad.headers['content-type']).toContain('text/csv');
    expect(bad.headers['content-disposition']).toContain('attachment');
    expect(bad.body).toContain('需要更正');
    for (const path of ['', '/rows', '/bad-rows']) {
      expect((await api.send('GET', url + path, { cookie: rival })).statusCode).toBe(404);
    }
  });

  it('has templates in both languages', async () => {
    const template = async (language: string) => (await api.send('GET', `/api/lot-imports/template?language=${language}`, { cookie: supplier })).body; // prettier-ignore
    expect(await template('zh')).toContain('产品,批号');
    expect(await template('en')).toContain('Product,Batch');
  });

  it('is refused with its reason, in both languages', async () => {
    const refused = await handIn('%PDF-1.7');
    expect([refused.statusCode, refused.json().code]).toEqual([422, 'FILE_KIND_UNKNOWN']);
    expect(refused.json().titleZh).toMatch(/\p{Script=Han}/u);
    const many = await handIn([HEADER, ...Array.from({ length: 5_001 }, (_, n) => row(`B${n}`))].join('\n'));
    expect(many.json()).toMatchObject({ code: 'FILE_TOO_MANY_ROWS', params: { limit: 5_000 } });
    const large = await handIn('x'.repeat(10 * 2 ** 20 + 1));
    expect([large.statusCode, large.json().code]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  });

  it('comes in nowhere else, and nothing but files here', async () => {
    expect((await handIn(HEADER, {}, '/api/lots')).json().code).toBe('UNSUPPORTED_MEDIA_TYPE');
    expect((await handIn('{}', { 'content-type': 'application/json' })).json().code).toBe('UNSUPPORTED_MEDIA_TYPE');
    expect((await handIn(HEADER, { 'content-type': 'text/plain' })).json().code).toBe('UNSUPPORTED_MEDIA_TYPE');
    const foreign = await handIn(HEADER, { 'sec-fetch-site': 'cross-site' });
    expect(foreign.json().code).toBe('CROSS_SITE_REFUSED');
  });
});
