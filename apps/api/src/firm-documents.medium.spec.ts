import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DOCUMENT_LIMITS } from '@supplydock/documents';
import { RateLimits } from '@supplydock/platform';
import { arrangeCity, DISTRICT, FIRM, NEW_FIRM, OTHER_DISTRICT, tinyJpeg, tinyPdf, tinyPng } from '@supplydock/testing';
import { startTestApi, type TestApi } from './testing/test-api.js';

const URL = `/api/enterprises/${NEW_FIRM}/documents`;
let api: TestApi;
let clerk: string;
let clerkId: string;
let officer: string;
let keys = 0;

beforeAll(async () => {
  api = await startTestApi();
  await arrangeCity(api.database.owner);
  clerkId = await api.addUser('clerk.new', 'requester', { enterpriseId: NEW_FIRM });
  await api.addUser('clerk.firm', 'requester', { enterpriseId: FIRM });
  await api.addUser('officer.own', 'district_officer', { districtId: DISTRICT });
  await api.addUser('officer.other', 'district_officer', { districtId: OTHER_DISTRICT });
  clerk = await api.logIn('clerk.new');
  officer = await api.logIn('officer.own');
});
afterAll(() => api.close());

const TYPES = { pdf: 'application/pdf', jpg: 'image/jpeg', png: 'image/png' };
const handIn = (bytes: Buffer, name: string, { cookie = clerk, url = URL, purpose = 'business_licence' } = {}) =>
  api.app.inject({
    method: 'POST',
    url: `${url}?purpose=${purpose}`,
    payload: bytes,
    headers: {
      'content-type': TYPES[name.split('.').at(-1) as keyof typeof TYPES] ?? 'application/pdf',
      'x-file-name': encodeURIComponent(name),
      'x-supplydock': 'portal',
      'sec-fetch-site': 'same-origin',
      cookie,
    },
  });
const list = async (cookie = clerk) => (await api.send('GET', URL, { cookie })).json().items;
const versionOf = async () => (await api.send('GET', `/api/enterprises/${NEW_FIRM}`, { cookie: clerk })).json().version;
const kinds = async () =>
  (await api.send('GET', `/api/enterprises/${NEW_FIRM}/timeline`, { cookie: officer })).json().items.map(({ kind }: { kind: string }) => kind); // prettier-ignore

describe('documents of a firm', () => {
  it('are handed in, listed and handed out as files, the same bytes, to the firm and its district only', async () => {
    // larger than several slices, and different in each
    const bytes = Buffer.concat([tinyJpeg(4000, 3000), Buffer.from(Array.from({ length: 700_000 }, (_, n) => (n * n) % 251))]); // prettier-ignore
    const answer = await handIn(bytes, 'C:\\照片\\营业执照.jpg');
    expect([answer.statusCode, answer.json()]).toEqual([
      200,
      expect.objectContaining({ name: '营业执照.jpg', kind: 'jpeg', bytes: bytes.length, purpose: 'business_licence', isRemovable: true }), // prettier-ignore
    ]);
    expect(await list(officer)).toEqual([answer.json()]);
    for (const cookie of [clerk, officer]) {
      const file = await api.app.inject({ method: 'GET', url: `${URL}/${answer.json().id}`, headers: { cookie } });
      expect(createHash('sha256').update(file.rawPayload).digest('hex')).toBe(answer.json().sha256);
      expect(file.headers).toMatchObject({
        'content-type': 'image/jpeg',
        'content-disposition': expect.stringMatching(/^attachment; /),
        'x-content-type-options': 'nosniff',
        'content-length': String(bytes.length),
      });
    }
    for (const login of ['clerk.firm', 'officer.other']) {
      const cookie = await api.logIn(login);
      for (const url of [URL, `${URL}/${answer.json().id}`])
        expect([login, (await api.send('GET', url, { cookie })).statusCode]).toEqual([login, 404]);
    }
    const mine = `/api/enterprises/${FIRM}/documents/${answer.json().id}`;
    expect((await api.send('GET', mine, { cookie: await api.logIn('clerk.firm') })).statusCode).toBe(404);
  });

  it('are what their content is, whatever they are called; the same file again is the same document', async () => {
    const before = await list();
    const first = await handIn(tinyPng(), '执照.pdf', { purpose: 'staff_evidence' });
    expect(first.json()).toMatchObject({ name: '执照.png', kind: 'png', purpose: 'staff_evidence' });
    expect((await handIn(tinyPng(), 'again.png')).json()).toEqual(first.json());
    expect(await list()).toHaveLength(before.length + 1);
    const refused = await handIn(Buffer.from('<html></html>'), 'page.pdf');
    expect([refused.statusCode, refused.json().code]).toEqual([422, 'DOCUMENT_KIND_UNKNOWN']);
    expect((await handIn(tinyPdf(), 'a.pdf', { purpose: 'anything' })).json().code).toBe('VALIDATION_FAILED');
  });

  it('come in by firms only, nowhere else, and only as far as there is room', async () => {
    expect((await handIn(tinyPdf(), 'a.pdf', { cookie: officer })).statusCode).toBe(403);
    expect((await handIn(tinyPdf(), 'a.pdf', { url: `/api/enterprises/${FIRM}/documents` })).statusCode).toBe(404);
    expect((await handIn(tinyPdf(), 'a.pdf', { url: '/api/lot-imports' })).json().code).toBe('UNSUPPORTED_MEDIA_TYPE');
    expect((await handIn(Buffer.alloc(DOCUMENT_LIMITS.bytes + 1), 'a.pdf')).statusCode).toBe(413);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => handIn(tinyPdf(`number ${n}`), `number-${n}.pdf`)),
    );
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([200, 409]));
    expect(answers.find(({ statusCode }) => statusCode === 409)!.json().code).toBe('DOCUMENTS_FULL');
    expect(await list()).toHaveLength(DOCUMENT_LIMITS.documents);
  });

  it('are removed with their bytes, are a new version of the firm, and leave their digest in the ledger', async () => {
    const [{ id }, { id: other }] = await list();
    const before = await versionOf();
    expect((await api.send('DELETE', `${URL}/${id}`, { cookie: officer })).statusCode).toBe(403);
    expect((await api.send('DELETE', `${URL}/${id}`, { cookie: clerk })).statusCode).toBe(204);
    expect((await api.send('DELETE', `${URL}/${id}`, { cookie: clerk })).statusCode).toBe(404);
    expect(await versionOf()).toBe(before + 1);
    const [{ n }] = await api.database.owner.query(
      'SELECT count(*)::int AS n FROM document_contents WHERE document_id = $1',
      [id],
    );
    expect(n).toBe(0);
    expect((await kinds()).slice(0, 2)).toEqual(['DOCUMENT_REMOVED', 'DOCUMENT_ADDED']);
    expect((await api.send('GET', `${URL}/${other}`, { cookie: officer })).statusCode).toBe(200);
  });

  it('stay once an officer has decided; one that the officer has not seen makes the decision an outdated one', async () => {
    const seen = await versionOf();
    const verify = (version: number) =>
      api.send('POST', `/api/enterprises/${NEW_FIRM}/verification`, {
        cookie: officer,
        body: { headcount: 12, effectiveFrom: '2020-03-02', reason: null },
        headers: { 'idempotency-key': `documents-${(keys += 1)}`, 'if-match': `"${version}"` },
      });
    await handIn(tinyPdf('the last one'), 'last.pdf');
    expect((await verify(seen)).json().code).toBe('VERSION_MISMATCH');
    expect((await verify(await versionOf())).statusCode).toBe(200);
    const [{ id, isRemovable }] = await list();
    expect(isRemovable).toBe(false);
    expect((await api.send('DELETE', `${URL}/${id}`, { cookie: clerk })).json().code).toBe('DOCUMENT_DECIDED');
  });

  it('are limited per account', async () => {
    await api.app.get(RateLimits).reset({ name: 'documents', points: 60, seconds: 3600 }, clerkId);
    for (let n = 0; n < 60; n += 1) await api.app.get(RateLimits).consume({ name: 'documents', points: 60, seconds: 3600 }, clerkId); // prettier-ignore
    expect((await handIn(tinyPdf('one more'), 'a.pdf')).json().code).toBe('TOO_MANY_REQUESTS');
  });
});
