import { HttpErrorResponse } from '@angular/common/http';
import { jest } from '@jest/globals';
import { FakeApi, refusal } from '../../testing/fake-api.js';
import { openPage, type OpenPage } from '../../testing/open-page.js';
import { documents, firm, firmTimeline, onSite, pageOf, someone } from '../../testing/samples.js';

const asOfficer = (url: string, api: FakeApi): Promise<OpenPage> =>
  openPage(url, { as: someone('district_officer'), api });
const firmApi = (change: object = {}): FakeApi =>
  new FakeApi()
    .answer('GET /api/enterprises/f1', { ...firm, ...change })
    .answer('GET /api/enterprises/f1/warnings', {
      items: [{ code: 'SAME_PHONE', firms: [{ id: 'f2', name: '某厂', districtId: '310115', state: 'VERIFIED' }] }],
    }) // prettier-ignore
    .answer('GET /api/enterprises/f1/documents', documents)
    .answer('GET /api/enterprises/f1/work-filings', onSite)
    .answer('GET /api/enterprises/f1/timeline', firmTimeline);

describe('the queue of firms', () => {
  it('shows how much of the 48 hours is left, is over, or stands still', async () => {
    const rows = [
      firm,
      { ...firm, id: 'f2', clock: { light: 'red', minutesLeft: -125 } },
      { ...firm, id: 'f3', clock: { light: 'waiting', minutesLeft: 60 } },
    ];
    const page = await asOfficer('/firms', new FakeApi().answer('GET /api/enterprises', pageOf(...rows)));
    for (const words of ['40 hours left', '2 hours over', 'The firm answers']) expect(page.text()).toContain(words);
    expect(page.api.last('GET /api/enterprises')?.params.get('state')).toBe('UNDER_REVIEW');
  });

  it('says when nothing waits, and finds any firm', async () => {
    const page = await asOfficer('/firms', new FakeApi().answer('GET /api/enterprises', pageOf()));
    expect(page.text()).toContain('Nothing waits');
    await page.press('All firms');
    await page.type('filter-q', 'F-9C41-77D0');
    await page.press('Show');
    expect(page.api.last('GET /api/enterprises')?.params.get('q')).toBe('F-9C41-77D0');
    expect(page.text()).toContain('No firm matches');
  });
});

describe('the list as a file', () => {
  const FILE = 'GET /api/exports/enterprises?q=Print&language=en&format=xlsx';
  const listOf = (api: FakeApi): FakeApi => api.answer('GET /api/enterprises', pageOf(firm));

  it('is what is shown, in the reader’s language, and the browser keeps it', async () => {
    const created = jest.fn((_file: Blob) => '#file');
    Object.assign(URL, { createObjectURL: created, revokeObjectURL: () => undefined });
    const file = new Blob(['sheet']);
    const page = await asOfficer('/firms?part=all&q=Print', listOf(new FakeApi()).answer(FILE, file));
    expect(page.text()).toContain('Save as CSV');
    await page.press('Save as XLSX');
    expect(created).toHaveBeenCalledWith(file);
  });

  it('asks an official for a code first, and saves once it is shown', async () => {
    const created = jest.fn((_file: Blob) => '#file');
    Object.assign(URL, { createObjectURL: created, revokeObjectURL: () => undefined });
    const body = new Blob([JSON.stringify({ code: 'STEP_UP_REQUIRED', title: 'Show a code' })]);
    const api = listOf(new FakeApi())
      .answer(FILE, new HttpErrorResponse({ status: 403, error: body }))
      .answer('POST /api/me/second-factor/verification', { isVerified: true });
    const page = await asOfficer('/firms?part=all&q=Print', api);
    await page.press('Save as XLSX');
    expect(created).not.toHaveBeenCalled();
    api.answer(FILE, new Blob(['sheet']));
    await page.type('step-up-code', '123456');
    page.element.querySelector('sd-step-up form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    expect(created).toHaveBeenCalled();
    expect(page.element.querySelector('sd-step-up')).toBeNull();
  });

  it('says on the page why it is refused', async () => {
    const problem = {
      code: 'TOO_MANY_EXPORTS',
      title: 'Too many files saved, please wait',
      detail: 'Try again in 4 min',
    };
    const body = new Blob([JSON.stringify(problem)]);
    const refused = new HttpErrorResponse({ status: 429, error: body });
    const page = await asOfficer('/firms?part=all&q=Print', listOf(new FakeApi()).answer(FILE, refused));
    await page.press('Save as XLSX');
    expect(page.text()).toContain('Try again in 4 min');
  });
});

describe('deciding about a firm', () => {
  it('verifies firm and filed headcount with two presses', async () => {
    const api = firmApi().answer('POST /api/enterprises/f1/verification', { ...firm, state: 'VERIFIED' });
    const page = await asOfficer('/firms/f1', api);
    expect(page.text()).toContain('The same mobile number is given by:');
    await page.press('Verify');
    await page.press('Confirm');
    const sent = api.last('POST /api/enterprises/f1/verification');
    expect(sent?.body).toEqual({ headcount: 43, effectiveFrom: '2020-03-02', reason: null });
    expect(sent?.headers.get('If-Match')).toBe('"3"');
    expect(page.text()).toContain('It is decided and in the ledger.');
  });

  it('decides a headcount by two keys, and Enter goes on with the next headcount', async () => {
    const other = { ...firm.filings[0], id: 'h2', enterpriseId: 'f2', enterpriseName: '上海二号有限公司' };
    const api = firmApi({ state: 'VERIFIED' })
      .answer('POST /api/headcount-filings/h1/verification', firm.filings[0])
      .answer('GET /api/headcount-filings', pageOf(firm.filings[0], other));
    const page = await asOfficer('/firms/f1', api);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'v', bubbles: true }));
    await page.settle();
    (document.activeElement as HTMLElement).click(); // what Enter does on a button
    await page.settle();
    expect(api.last('POST /api/headcount-filings/h1/verification')?.body).toMatchObject({ headcount: 43 });
    expect(document.activeElement?.getAttribute('href')).toBe('/firms/f2');
  });

  it('asks for a reason where the headcount is another one', async () => {
    const page = await asOfficer('/firms/f1', firmApi());
    await page.press('Verify');
    await page.type('decide-firm-staff', '40');
    await page.press('Confirm');
    expect(page.text()).toContain('Write at least 3 characters');
    expect(page.api.last('POST /api/enterprises/f1/verification')).toBeUndefined();
  });

  it('tells of a change behind the back', async () => {
    const api = firmApi().answer('POST /api/enterprises/f1/rejection', refusal(412, 'VERSION_MISMATCH'));
    const page = await asOfficer('/firms/f1', api);
    await page.press('Reject');
    await page.type('decide-firm-words', 'Licence expired');
    await page.press('Confirm');
    expect(page.text()).toContain('Code VERSION_MISMATCH');
  });

  it('leaves it to those who may', async () => {
    const page = await openPage('/firms/f1', { as: someone('auditor'), api: firmApi() });
    expect(page.text()).toContain('Nothing is to be decided here now.');
    expect(page.element.querySelector('sd-firm-decision-form')).toBeNull();
  });
});

describe('a firm’s own file', () => {
  const openFile = (api: FakeApi): Promise<OpenPage> => openPage('/my-firm', { as: someone('requester'), api });
  const own = (change: object): FakeApi =>
    new FakeApi()
      .answer('GET /api/enterprises/e1', { ...firm, id: 'e1', ...change })
      .answer('GET /api/enterprises/e1/documents', documents)
      .answer('GET /api/enterprises/e1/timeline', firmTimeline);

  it('shows the district’s question and sends the answer', async () => {
    const api = own({ openQuestion: { text: '有多少人在岗？', askedAt: '2020-03-02T01:00:00Z' } });
    const page = await openFile(api.answer('POST /api/enterprises/e1/answers', firm));
    expect(page.text()).toContain('有多少人在岗？');
    await page.type('firm-answer', '43');
    await page.press('Send the answer');
    expect(api.last('POST /api/enterprises/e1/answers')?.body).toEqual({ answer: '43' });
  });

  it('files another headcount from a day on, not from one that has passed', async () => {
    const api = own({ state: 'VERIFIED' }).answer('POST /api/enterprises/e1/headcount-filings', firm.filings[0]);
    const page = await openFile(api);
    await page.type('firm-staff', '60');
    await page.type('firm-from', '2020-03-01');
    await page.press('File the headcount');
    expect(page.text()).toContain('Choose a day from today to 31 days ahead');
    await page.type('firm-from', '2020-03-09');
    await page.press('File the headcount');
    const sent = api.last('POST /api/enterprises/e1/headcount-filings');
    expect(sent?.body).toEqual({ headcount: 60, effectiveFrom: '2020-03-09' });
  });

  const hand = async (page: OpenPage, file: File): Promise<void> => {
    const field = page.element.querySelector<HTMLInputElement>('#documents-file')!;
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    field.dispatchEvent(new Event('change'));
    await page.settle();
  };

  it('hands in a photograph as what it shows, and says when it is too large', async () => {
    const api = own({}).answer('POST /api/enterprises/e1/documents?purpose=business_licence', documents.items[0]);
    const page = await openFile(api);
    await hand(page, new File(['x'], '执照 1.png', { type: 'image/png' }));
    const sent = api.last('POST /api/enterprises/e1/documents?purpose=business_licence');
    expect(sent?.headers.get('X-File-Name')).toBe(encodeURIComponent('执照 1.png'));
    expect(sent?.headers.get('Content-Type')).toBe('image/png');
    expect(page.text()).toContain('营业执照.jpg is handed in.');
    await hand(page, new File([new Uint8Array(8 * 2 ** 20 + 1)], 'a.pdf', { type: 'application/pdf' }));
    expect(page.text()).toContain('The file has more than 8 MB');
  });

  it('removes a paper that was not decided by, and brings it back', async () => {
    const api = own({})
      .answer('GET /api/enterprises/e1/documents/d1', new Blob(['x'], { type: 'image/jpeg' }))
      .answer('DELETE /api/enterprises/e1/documents/d1', null)
      .answer('POST /api/enterprises/e1/documents?purpose=business_licence', documents.items[0]);
    const page = await openFile(api);
    expect(page.text()).toContain('An officer decided with it, so it stays.');
    await page.press('Remove');
    expect(api.last('DELETE /api/enterprises/e1/documents/d1')).toBeDefined();
    await page.press('Undo');
    const sent = api.last('POST /api/enterprises/e1/documents?purpose=business_licence');
    expect((sent?.body as File).name).toBe('营业执照.jpg');
  });

  it('says why it is suspended', async () => {
    const page = await openFile(own({ state: 'SUSPENDED', clock: null, stateReason: '信息不实' }));
    expect(page.text()).toContain('信息不实');
    expect(page.text()).not.toContain('File the headcount');
  });
});

describe('who is on site', () => {
  const openOnSite = (change: object, api = new FakeApi()): Promise<OpenPage> =>
    openPage('/my-firm/on-site', {
      as: someone('requester'),
      api: api.answer('GET /api/enterprises/e1/work-filings', { ...onSite, ...change }),
    });
  const filed = { ...onSite, current: { ...onSite.current, effectiveFrom: '2020-03-02' } };

  it('is filed again with one tap when nothing changed', async () => {
    const api = new FakeApi().answer('POST /api/enterprises/e1/work-filings', filed);
    const page = await openOnSite({}, api);
    await page.press('Same as last time: 38 on site');
    const { inPlace } = onSite.current!;
    const sent = api.last('POST /api/enterprises/e1/work-filings');
    expect(sent?.body).toEqual({ onSite: 38, inPlace, effectiveFrom: '2020-03-02' });
    expect(page.text()).toContain('Filed for today: 38 on site, 4 of 5 in place.');
  });

  it('is filed for a day with what is in place; nobody on site is a number', async () => {
    const api = new FakeApi().answer('POST /api/enterprises/e1/work-filings', filed);
    const page = await openOnSite({ current: null, history: [] }, api);
    expect(page.text()).toContain('Nothing was filed yet');
    page.element.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    expect(page.text()).toContain('Enter a whole number from 0');
    await page.type('on-site-staff', '０');
    await page.press('Inspection of staff');
    page.element.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    const sent = api.last('POST /api/enterprises/e1/work-filings');
    expect(sent?.body).toEqual({ onSite: 0, inPlace: ['inspection'], effectiveFrom: '2020-03-02' });
  });

  it('says when more are there than count', async () => {
    const page = await openOnSite({ current: { ...onSite.current, onSite: 90 } });
    expect(page.text()).toContain('More are on site than the district has verified');
  });

  it('tells the officer what is not in place', async () => {
    const review = await asOfficer('/firms/f1', firmApi());
    expect(review.text()).toContain('publicity and education');
  });
});
