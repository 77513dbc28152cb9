import { FakeApi, refusal } from '../../testing/fake-api.js';
import { openPage, type OpenPage } from '../../testing/open-page.js';
import { firm, pageOf, someone } from '../../testing/samples.js';

const second = { ...firm, id: 'f2', name: '上海二号有限公司', filedHeadcount: 20, filedFrom: '2020-03-09', version: 7 };
const [filing] = firm.filings;
const open = (url: string, api: FakeApi): Promise<OpenPage> => openPage(url, { as: someone('district_officer'), api });
const submit = async (page: OpenPage): Promise<void> => {
  page.element.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
  await page.settle();
};
const tick = async (page: OpenPage, id: string): Promise<void> => {
  page.element.querySelector<HTMLInputElement>(id)!.click();
  await page.settle();
};

describe('deciding about several firms', () => {
  it('checks first, decides each alone, and says who was not and why', async () => {
    const api = new FakeApi()
      .answer('GET /api/enterprises', pageOf(firm, second))
      .answer('POST /api/enterprises/f1/verification', firm)
      .answer('POST /api/enterprises/f2/verification', refusal(412, 'VERSION_MISMATCH'));
    const page = await open('/firms/several?import=i1', api);
    const { params } = api.last('GET /api/enterprises')!;
    expect([params.get('importId'), params.get('state')]).toEqual(['i1', 'UNDER_REVIEW']);
    await submit(page);
    expect(page.text()).toContain('Choose at least one');
    await tick(page, '#choose-all');
    expect(page.text()).toContain('2 chosen');
    await submit(page);
    expect(page.text()).toContain('Check before you decide');
    expect(page.text()).toContain('63');
    expect(api.asked.filter(({ method }) => method === 'POST')).toEqual([]);
    await page.press('Verify 2');
    const sent = ['f1', 'f2'].map((id) => api.last(`POST /api/enterprises/${id}/verification`)!);
    expect(sent.map(({ body }) => body)).toEqual([
      { headcount: 43, effectiveFrom: '2020-03-02', reason: null },
      { headcount: 20, effectiveFrom: '2020-03-09', reason: null },
    ]);
    expect(sent.map(({ headers }) => headers.get('If-Match'))).toEqual(['"3"', '"7"']);
    expect(page.text()).toContain('1 decided, 1 not.');
    expect(page.text()).toContain('上海二号有限公司');
    expect(page.text()).toContain('VERSION_MISMATCH title');
    api.answer('POST /api/enterprises/f2/verification', second);
    await page.press('Try 1 again');
    const again = api.last('POST /api/enterprises/f2/verification')!;
    expect(again.headers.get('Idempotency-Key')).toBe(sent[1].headers.get('Idempotency-Key'));
    expect(page.text()).toContain('All 2 are decided.');
  });

  it('asks them all one question, which has to be written', async () => {
    const api = new FakeApi()
      .answer('GET /api/enterprises', pageOf(firm))
      .answer('POST /api/enterprises/f1/questions', firm);
    const page = await open('/firms/several', api);
    await tick(page, 'tbody input');
    await tick(page, '#several-ask');
    await submit(page);
    expect(page.text()).toContain('Write at least 3 characters');
    await page.type('several-words', 'Who is on site?');
    await submit(page);
    await page.press('Ask 1');
    expect(api.last('POST /api/enterprises/f1/questions')?.body).toEqual({ question: 'Who is on site?' });
  });

  it('decides about headcounts of verified firms, which cannot be asked about', async () => {
    const api = new FakeApi()
      .answer('GET /api/headcount-filings', pageOf(filing))
      .answer('POST /api/headcount-filings/h1/rejection', filing);
    const page = await open('/firms/several?part=changes', api);
    expect(page.element.querySelector('#several-ask')).toBeNull();
    await tick(page, '#choose-all');
    await tick(page, '#several-reject');
    await page.type('several-words', 'Not on the payroll');
    await submit(page);
    await page.press('Reject 1');
    expect(api.last('POST /api/headcount-filings/h1/rejection')?.body).toEqual({ reason: 'Not on the payroll' });
    await page.press('Show what still waits');
    expect(page.text()).toContain('0 chosen');
  });

  it('says when nothing of a list waits, and is no page of an auditor', async () => {
    const page = await open('/firms/several?import=i1', new FakeApi().answer('GET /api/enterprises', pageOf()));
    expect(page.text()).toContain('Of this list nothing of this kind waits any more.');
  });
});
