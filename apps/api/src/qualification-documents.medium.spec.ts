import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { arrangeCity, DISTRICT, OTHER_DISTRICT, OTHER_SUPPLIER, SUPPLIER, tinyPdf, tinyPng } from '@supplydock/testing';
import { startTestApi, type TestApi } from './testing/test-api.js';

let api: TestApi;
let clerk: string;
let officer: string;
let url: string;
let keys = 0;

beforeAll(async () => {
  api = await startTestApi();
  await arrangeCity(api.database.owner);
  await api.database.owner.query("DELETE FROM qualifications WHERE supplier_id = $1 AND product_id = 'kn95'", [
    SUPPLIER,
  ]);
  await api.addUser('seller', 'supplier', { enterpriseId: SUPPLIER });
  await api.addUser('rival', 'supplier', { enterpriseId: OTHER_SUPPLIER });
  await api.addUser('officer', 'district_officer', { districtId: DISTRICT });
  await api.addUser('stranger', 'district_officer', { districtId: OTHER_DISTRICT });
  clerk = await api.logIn('seller');
  officer = await api.logIn('officer');
  const answer = await post('/api/qualifications', clerk, {
    productId: 'kn95',
    goodsName: '防护口罩',
    standard: 'GB 1',
    certificates: [{ kind: 'TEST_REPORT', number: 'WT2020A01', validTo: '2020-12-31' }],
  });
  url = `/api/qualifications/${answer.json().id}`;
});
afterAll(() => api.close());

const post = (path: string, cookie: string, body: object, version?: number) =>
  api.send('POST', path, {
    cookie,
    body,
    headers: {
      'idempotency-key': `papers-${(keys += 1)}`,
      'if-match': version === undefined ? undefined : `"${version}"`,
    },
  });
const handIn = (bytes: Buffer, type: string, cookie = clerk) =>
  api.app.inject({
    method: 'POST',
    url: `${url}/documents?purpose=test_report`,
    payload: bytes,
    headers: { 'content-type': type, 'x-supplydock': 'portal', 'sec-fetch-site': 'same-origin', cookie },
  });
const look = async (cookie = officer) => (await api.send('GET', url, { cookie })).json();

describe('certificates as files', () => {
  it('are handed in by the supplier and seen by the officers of its district, in list, file and timeline', async () => {
    const { version } = await look();
    const added = await handIn(tinyPdf(), 'application/pdf');
    expect([added.statusCode, added.json()]).toEqual([200, expect.objectContaining({ purpose: 'test_report', isRemovable: true })]); // prettier-ignore
    expect((await api.send('GET', `${url}/documents`, { cookie: officer })).json().items).toEqual([added.json()]);
    const file = await api.app.inject({
      method: 'GET',
      url: `${url}/documents/${added.json().id}`,
      headers: { cookie: officer },
    });
    expect(file.rawPayload.equals(tinyPdf())).toBe(true);
    expect(await look()).toMatchObject({ version: version + 1, timeline: [{ kind: 'DOCUMENT_ADDED' }, {}] });
    for (const login of ['rival', 'stranger']) {
      const cookie = await api.logIn(login);
      for (const path of [`${url}/documents`, `${url}/documents/${added.json().id}`])
        expect([login, (await api.send('GET', path, { cookie })).statusCode]).toEqual([login, 404]);
    }
    expect((await handIn(tinyPng(), 'image/png', await api.logIn('rival'))).statusCode).toBe(404);
    expect((await handIn(tinyPng(), 'image/png', officer)).statusCode).toBe(403);
  });

  it('an officer decides about what they have seen, and what they decided by stays', async () => {
    const { version } = await look();
    const second = await handIn(tinyPng(), 'image/png');
    const decide = (seen: number) => post(`${url}/grant`, officer, { reason: 'Compared with the originals' }, seen);
    expect((await decide(version)).json()).toMatchObject({ status: 412, code: 'VERSION_MISMATCH' });
    expect((await decide(version + 1)).statusCode).toBe(200);
    const remove = await api.send('DELETE', `${url}/documents/${second.json().id}`, { cookie: clerk });
    expect(remove.json()).toMatchObject({ code: 'STATE_REFUSED', params: { state: 'QUALIFIED' } });
    const granted = await look();
    expect((await post(`${url}/suspension`, officer, { reason: 'A complaint' }, granted.version)).statusCode).toBe(200);
    const kept = await api.send('DELETE', `${url}/documents/${second.json().id}`, { cookie: clerk });
    expect(kept.json()).toMatchObject({ code: 'DOCUMENT_DECIDED' });
  });
});
