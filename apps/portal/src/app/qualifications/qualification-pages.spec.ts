import { FakeApi, refusal } from '../../testing/fake-api.js';
import { openPage, type OpenPage } from '../../testing/open-page.js';
import { documents, pageOf, qualification, someone } from '../../testing/samples.js';

const asSupplier = (url: string, api: FakeApi): Promise<OpenPage> => openPage(url, { as: someone('supplier'), api });
const asOfficer = (url: string, api: FakeApi): Promise<OpenPage> => openPage(url, { as: someone('city_officer'), api });
const one = (change: object = {}): FakeApi =>
  new FakeApi()
    .answer('GET /api/qualifications/k1', { ...qualification, ...change })
    .answer('GET /api/qualifications/k1/documents', documents);
const fillIn = async (page: OpenPage, name: string): Promise<void> => {
  await page.type('apply-name', name);
  await page.type('apply-number-0', '检2020A0118');
  await page.type('apply-valid-0', '2021-01-31');
  await page.press('Send the application');
};

describe('a supplier’s qualifications', () => {
  it('are listed with their countdown', async () => {
    const api = new FakeApi().answer('GET /api/qualifications', pageOf(qualification));
    const page = await asSupplier('/supplier/qualifications', api);
    for (const words of ['KN95 respirator', 'Papers being checked', '40 hours left', '335 days left'])
      expect(page.text()).toContain(words);
    expect(api.last('GET /api/qualifications')?.params.has('state')).toBe(false);
  });

  it('are applied for with what the product needs', async () => {
    const api = one().answer('POST /api/qualifications', qualification);
    const page = await asSupplier('/supplier/qualifications/apply?product=kn95', api);
    await page.press('Send the application');
    expect(page.element.querySelectorAll('sd-error-summary li')).toHaveLength(3);
    await fillIn(page, 'KN95 防护口罩');
    expect(api.last('POST /api/qualifications')?.body).toEqual({
      productId: 'kn95',
      goodsName: 'KN95 防护口罩',
      standard: 'GB 2626-2006',
      certificates: [{ kind: 'TEST_REPORT', number: '检2020A0118', validTo: '2021-01-31' }],
    });
    expect(page.url()).toBe('/supplier/qualifications/k1');
  });

  it('say what does not fit', async () => {
    const errors = [
      { field: 'goodsName', code: 'MEDICAL_CLAIM', message: 'may say “medical” only', messageZh: '仅在' },
      { field: 'certificates.0.validTo', code: 'INVALID', message: 'must be a day', messageZh: '须为日期' },
    ];
    const api = new FakeApi().answer('POST /api/qualifications', refusal(400, 'VALIDATION_FAILED', { errors }));
    const page = await asSupplier('/supplier/qualifications/apply?product=kn95', api);
    await fillIn(page, '医用口罩');
    expect(page.text()).toContain('Name on the package: may say “medical” only');
    const day = page.element.querySelector('#apply-valid-0');
    expect(day?.getAttribute('aria-invalid')).toBe('true');
    expect(day?.getAttribute('aria-describedby')).toContain('apply-valid-0-error');
    expect(page.element.querySelector('#apply-valid-0-error')?.textContent).toContain('must be a day');
  });
});

describe('certificates as files', () => {
  it('are handed in by the supplier while an officer checks', async () => {
    const page = await asSupplier('/supplier/qualifications/k1', one());
    expect(page.element.querySelector('#documents-file')).not.toBeNull();
    expect(page.element.querySelector<HTMLSelectElement>('#documents-purpose')?.value).toBe('test_report');
  });

  it('are looked at by the officer', async () => {
    const page = await asOfficer('/goods/qualifications/k1', one());
    expect(page.text()).toContain(documents.items[0].name);
    expect(page.element.querySelector('#documents-file')).toBeNull();
  });

  it('stay as they are once it is decided', async () => {
    const page = await asSupplier('/supplier/qualifications/k1', one({ state: 'QUALIFIED' }));
    expect(page.element.querySelector('#documents-file')).toBeNull();
  });
});

describe('an officer’s check of the papers', () => {
  it('starts with what waits', async () => {
    const api = new FakeApi().answer('GET /api/qualifications', pageOf());
    const page = await asOfficer('/goods/qualifications', api);
    expect(api.last('GET /api/qualifications')?.params.get('state')).toBe('DOCUMENT_CHECK');
    expect(page.text()).toContain('No application waits in this state.');
  });

  it('qualifies for a while with end, cap and audience', async () => {
    const api = one().answer('POST /api/qualifications/k1/provisional-grant', qualification);
    const page = await asOfficer('/goods/qualifications/k1', api);
    page.element.querySelector<HTMLElement>('#choose-provisional-grant')?.click();
    await page.settle();
    await page.type('provision-until', '2020-04-30');
    await page.type('provision-cap', '20,000');
    await page.type('decision-reason', 'Produce first');
    await page.press('Confirm');
    const sent = api.last('POST /api/qualifications/k1/provisional-grant');
    expect(sent?.body).toEqual({ reason: 'Produce first', until: '2020-04-30', dailyCapPieces: 20000, audience: null });
    expect(sent?.headers.get('If-Match')).toBe('"1"');
  });

  it('is decided by two keys, and Enter goes on with the next', async () => {
    const api = one()
      .answer('POST /api/qualifications/k1/refusal', qualification)
      .answer('GET /api/qualifications', pageOf(qualification, { ...qualification, id: 'k2' }));
    const page = await asOfficer('/goods/qualifications/k1', api);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '4', bubbles: true }));
    await page.settle();
    expect(document.activeElement?.textContent?.trim()).toBe('Confirm');
    (document.activeElement as HTMLElement).click(); // what Enter does on a button
    await page.settle();
    expect(api.last('POST /api/qualifications/k1/refusal')?.body).toEqual({
      reason: 'The certificate names another product',
    });
    expect(document.activeElement?.getAttribute('href')).toBe('/goods/qualifications/k2');
  });

  it('says when nothing else waits', async () => {
    const api = one()
      .answer('POST /api/qualifications/k1/grant', qualification)
      .answer('GET /api/qualifications', pageOf(qualification));
    const page = await asOfficer('/goods/qualifications/k1', api);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true }));
    await page.settle();
    (document.activeElement as HTMLElement).click();
    await page.settle();
    expect(page.text()).toContain('Nothing else waits for you.');
  });

  it('offers only what the state allows', async () => {
    const page = await asOfficer('/goods/qualifications/k1', one({ state: 'SUSPENDED', clock: null }));
    expect(page.text()).toContain('Look at the papers again');
    expect(page.element.querySelector('#choose-grant')).toBeNull();
  });

  it('leaves the auditor to read', async () => {
    const page = await openPage('/goods/qualifications/k1', { as: someone('auditor'), api: one() });
    expect(page.element.querySelector('sd-qualification-decision')).toBeNull();
  });
});
