import { FakeApi, refusal } from '../../testing/fake-api.js';
import { openPage } from '../../testing/open-page.js';
import { award, pageOf, round, someone } from '../../testing/samples.js';

const listed = { ...award, requisitionId: 'q1', enterpriseName: '上海申禾印务有限公司', districtId: '310101', tier: 4 };
const PAGE = '/rounds/r1/changes?requisition=q1&firm=%E4%B8%8A%E6%B5%B7';
const kept = {
  requisitionId: 'q1',
  enterpriseName: listed.enterpriseName,
  districtId: '310101',
  proposedPieces: 60,
  claimPieces: 69,
  pieces: 69,
  reason: 'CRITICAL_SERVICE',
  note: 'Runs the ward laundry',
  authorName: '王磊',
  state: 'KEPT',
};
const cost = {
  leftBefore: 10,
  leftAfter: 10,
  gaining: { requisitions: 0, pieces: 0 },
  losing: { requisitions: 9, pieces: 9 },
  changes: [{ requisitionId: 'q1', enterpriseName: listed.enterpriseName, before: 60, after: 69 }],
};

const changesApi = (items: object[] = [], owed: object[] = []): FakeApi =>
  new FakeApi()
    .answer('GET /api/rounds/r1', round)
    .answer('GET /api/rounds/r1/awards', pageOf(listed))
    .answer('GET /api/rounds/r1/overrides', { items, owed, version: 7 })
    .answer('POST /api/rounds/r1/override-cost', cost);

const openChanges = (api: FakeApi) => openPage(PAGE, { as: someone('city_officer'), api });

describe('changes by hand', () => {
  it('show their cost before they can be kept, and want a reason and a text', async () => {
    const api = changesApi().answer('PUT /api/rounds/r1/overrides/q1', { items: [kept], owed: [], version: 8 });
    const page = await openChanges(api);
    expect(page.text()).not.toContain('Keep this change');
    await page.type('override-pieces', '70');
    await page.press('Show what it costs');
    expect(page.text()).toContain('Enter whole pieces, from 0 to the claim');
    await page.type('override-pieces', '69');
    await page.press('Show what it costs');
    expect(page.text()).toContain('9 firms would get 9 pieces less together.');
    await page.press('Keep this change');
    expect(page.text()).toContain('Choose a reason');
    const select = page.element.querySelector<HTMLSelectElement>('#override-reason')!;
    select.value = 'CRITICAL_SERVICE';
    select.dispatchEvent(new Event('change'));
    await page.type('override-note', 'Runs the ward laundry');
    await page.press('Keep this change');
    const sent = api.last('PUT /api/rounds/r1/overrides/q1')!;
    expect(sent.headers.get('If-Match')).toBe('"7"');
    expect(sent.body).toEqual({ pieces: 69, reason: 'CRITICAL_SERVICE', note: 'Runs the ward laundry' });
    expect(page.text()).toContain('Kept. It takes effect once you propose');
  });

  it('of another officer are shown beside what was typed, which stays', async () => {
    const page = await openChanges(changesApi([kept]).answer('DELETE /api/rounds/r1/overrides/q1', refusal(412, 'VERSION_MISMATCH'))); // prettier-ignore
    await page.type('override-pieces', '65');
    await page.press('Take back');
    await page.settle();
    expect(page.text()).toContain('You entered 65; kept is now: 69 by 王磊');
    expect(page.element.querySelector<HTMLInputElement>('#override-pieces')?.value).toBe('65');
  });

  it('are proposed with a code, and lead to the next revision', async () => {
    const api = changesApi([kept]).answer('POST /api/rounds/r1/proposal', refusal(403, 'STEP_UP_REQUIRED'));
    const page = await openChanges(api);
    await page.press('Propose the round with these changes');
    expect(page.text()).toContain('Show a code first');
    api.answer('POST /api/me/second-factor/verification', { isSetUp: true });
    api
      .answer('POST /api/rounds/r1/proposal', { ...round, id: 'r2' })
      .answer('GET /api/rounds/r2', { ...round, id: 'r2' });
    await page.type('step-up-code', '123456');
    await page.press('Continue with this code');
    expect(api.last('POST /api/rounds/r1/proposal')?.headers.get('If-Match')).toBe('"7"');
    expect(page.url()).toBe('/rounds/r2');
  });

  it('begin with what an appeal owes the firm, as far as its claim goes', async () => {
    const owed = { requisitionId: 'q1', enterpriseName: listed.enterpriseName, owedPieces: 30, proposedPieces: 60, claimPieces: 69, isSet: false }; // prettier-ignore
    const page = await openChanges(changesApi([], [owed]));
    expect(page.text()).toContain('Owed from appeals');
    expect(page.element.querySelector<HTMLInputElement>('#override-pieces')?.value).toBe('69');
    await page.press('Show what it costs');
    expect(page.element.querySelector<HTMLSelectElement>('#override-reason')?.value).toBe('APPEAL');
  });

  it('are for city officers: others read them', async () => {
    const page = await openPage(PAGE, { as: someone('approver'), api: changesApi([kept]) });
    expect(page.text()).toContain('Runs the ward laundry');
    expect(page.text()).not.toContain('Take back');
    expect(page.text()).not.toContain('Show what it costs');
  });
});
