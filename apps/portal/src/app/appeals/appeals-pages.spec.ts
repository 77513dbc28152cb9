import { FakeApi, refusal } from '../../testing/fake-api.js';
import { openPage, type OpenPage } from '../../testing/open-page.js';
import { documents, pageOf, requisition, someone } from '../../testing/samples.js';
import { appeal, appealChange } from '../../testing/samples-of-appeals.js';

const open = { isOpen: true, isCounted: true, until: '2020-03-09T09:00:00Z', id: null, state: null };
const asFirm = (url: string, api: FakeApi): Promise<OpenPage> => openPage(url, { as: someone('requester'), api });
const asOfficer = (url: string, api: FakeApi): Promise<OpenPage> => openPage(url, { as: someone('city_officer'), api });
const one = (change: object = {}): FakeApi =>
  new FakeApi()
    .answer('GET /api/appeals/p1', { ...appeal, ...change })
    .answer('GET /api/appeals/p1/changes', pageOf(appealChange))
    .answer('GET /api/appeals/p1/documents', documents);
const tick = async (page: OpenPage, id: string): Promise<void> => {
  page.element.querySelector<HTMLElement>(`#${id}`)?.click();
  await page.settle();
};
const choose = async (page: OpenPage, id: string, value: string): Promise<void> => {
  const select = page.element.querySelector<HTMLSelectElement>(`#${id}`)!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await page.settle();
};

describe('a firm’s appeal', () => {
  const asking = (change: object = {}): FakeApi =>
    one().answer('GET /api/requisitions/q1', { ...requisition, appeal: { ...open, ...change } });

  it('is lodged with a ground, the fact that should have stood, and a text', async () => {
    const api = asking().answer('POST /api/appeals', appeal);
    const page = await asFirm('/firm/appeals/new?requisition=q1', api);
    expect(page.element.querySelector('#ground-NOT_COUNTED')).toBeNull();
    await page.press('Lodge the appeal');
    expect(page.element.querySelectorAll('sd-error-summary li')).toHaveLength(2);
    await tick(page, 'ground-HEADCOUNT_WRONG');
    await page.type('fact-headcount', 'many');
    await page.type('appeal-note', 'Forty-four people work on site');
    await page.press('Lodge the appeal');
    expect(page.text()).toContain('Enter the headcount that should have counted');
    await page.type('fact-headcount', '４４');
    await page.press('Lodge the appeal');
    const stated = { headcount: 44, receivedPieces: null, tier: null, wish: null };
    expect(api.last('POST /api/appeals')?.body).toEqual({ requisitionId: 'q1', ground: 'HEADCOUNT_WRONG', stated, note: 'Forty-four people work on site' }); // prettier-ignore
    expect(page.url()).toBe('/firm/appeals/p1');
  });

  it('may say other products or another price, beginning with what was filed', async () => {
    const api = asking().answer('POST /api/appeals', appeal);
    const page = await asFirm('/firm/appeals/new?requisition=q1', api);
    await tick(page, 'ground-WISH_WRONG');
    await page.type('fact-price', '4.50');
    await page.type('appeal-note', 'The price was a slip of the pen');
    await page.press('Lodge the appeal');
    expect((api.last('POST /api/appeals')?.body as typeof appeal).stated.wish).toEqual({ accepts: requisition.accepts, maxPriceFen: 450 }); // prettier-ignore
  });

  it('has no form where it is not possible', async () => {
    const page = await asFirm('/firm/appeals/new?requisition=q1', asking({ isOpen: false }));
    expect(page.text()).toContain('An appeal is not possible here');
    expect(page.element.querySelector('form')).toBeNull();
  });

  it('shows where it stands and is withdrawn', async () => {
    const api = one({ run: null }).answer('POST /api/appeals/p1/withdrawal', appeal);
    const page = await asFirm('/firm/appeals/p1', api);
    expect(page.text()).toContain('The round was divided once more.');
    expect(page.element.querySelector('sd-appeal-rerun, sd-appeal-decision, sd-appeal-changes')).toBeNull();
    await page.press('Withdraw the appeal');
    expect(api.last('POST /api/appeals/p1/withdrawal')?.headers.get('If-Match')).toBe('"3"');
  });

  it('tells what is owed once it is upheld', async () => {
    const upheld = { state: 'PUBLISHED', outcome: 'UPHELD', reason: 'RECORD_CORRECTED', owedPieces: 30, leftPieces: 10, decisionNote: '已更正', clock: null }; // prettier-ignore
    const page = await asFirm('/firm/appeals/p1', one(upheld));
    for (const words of ['30 pieces are owed', '10 of them not made good yet', '已更正', '117'])
      expect(page.text()).toContain(words);
    expect(page.text()).not.toContain('Withdraw the appeal');
  });
});

describe('an official’s work on an appeal', () => {
  it('starts with what waits', async () => {
    const api = new FakeApi().answer('GET /api/appeals', pageOf(appeal));
    const page = await asOfficer('/appeals', api);
    expect(api.last('GET /api/appeals')?.params.get('show')).toBe('waiting');
    for (const words of ['The headcount is wrong', '上海申禾印务有限公司', '40 hours left'])
      expect(page.text()).toContain(words);
    const links = [...page.element.querySelectorAll<HTMLAnchorElement>('sd-save-list a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['csv', 'xlsx'].map((format) => `/api/exports/appeals?show=waiting&language=en&format=${format}`)); // prettier-ignore
  });

  it('has the round run again with what the official found, and looks until it is done', async () => {
    const api = one({ state: 'LODGED', run: null }).answer('POST /api/appeals/p1/reruns', appeal);
    const page = await asOfficer('/appeals/p1', api);
    expect(page.element.querySelector<HTMLInputElement>('#fact-headcount')?.value).toBe('44');
    expect(page.text()).toContain('Have the round run again first.');
    await page.type('fact-headcount', '40');
    await page.press('Run again');
    const change = { headcount: 40, receivedPieces: null, tier: null, wish: null };
    expect(api.last('POST /api/appeals/p1/reruns')?.body).toEqual({ change });
  });

  it('sees the firm’s arithmetic, what it costs the others, and which', async () => {
    const page = await asOfficer('/appeals/p1?side=loses', one());
    for (const words of [
      '24',
      '40',
      '3 other firms would have got 30 pieces less together.',
      '上海云勇有限公司',
      '−10',
    ])
      expect(page.text()).toContain(words);
  });

  it('decides with an outcome, its reason and a text', async () => {
    const api = one().answer('POST /api/appeals/p1/decision', appeal);
    const page = await asOfficer('/appeals/p1', api);
    await page.press('Decide the appeal');
    expect(page.text()).toContain('Choose an outcome');
    await tick(page, 'outcome-UPHELD');
    expect(page.text()).toContain('30 pieces are owed');
    expect(page.element.querySelector('#decision-reason option[value=RECORD_RIGHT]')).toBeNull();
    await choose(page, 'decision-reason', 'RECORD_CORRECTED');
    await page.type('decision-note', 'The filing of 28 February shows it');
    await page.press('Decide the appeal');
    const sent = api.last('POST /api/appeals/p1/decision');
    expect(sent?.body).toEqual({ outcome: 'UPHELD', reason: 'RECORD_CORRECTED', note: 'The filing of 28 February shows it' }); // prettier-ignore
    expect(sent?.headers.get('If-Match')).toBe('"3"');
  });

  it('is told when somebody changed it meanwhile; what was typed stays', async () => {
    const api = one().answer('POST /api/appeals/p1/decision', refusal(412, 'VERSION_MISMATCH'));
    const page = await asOfficer('/appeals/p1', api);
    await tick(page, 'outcome-REFUSED');
    await choose(page, 'decision-reason', 'RECORD_RIGHT');
    await page.type('decision-note', 'The filing was right all along');
    await page.press('Decide the appeal');
    expect(page.text()).toContain('VERSION_MISMATCH title');
    expect(page.element.querySelector<HTMLTextAreaElement>('#decision-note')?.value).toContain('right all along');
  });

  it('is not for who approved the round', async () => {
    expect((await asOfficer('/appeals/p1', one({ isDecider: false }))).text()).toContain('You approved this round');
  });

  it('is only read by a district officer', async () => {
    const page = await openPage('/appeals/p1', { as: someone('district_officer'), api: one() });
    expect(page.element.querySelector('sd-appeal-rerun, sd-appeal-decision, sd-appeal-changes')).toBeNull();
  });
});
