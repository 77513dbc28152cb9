import { FakeApi } from '../../testing/fake-api.js';
import { openPage, type OpenPage } from '../../testing/open-page.js';
import { lot, lotTimeline, pageOf, priceReview, someone } from '../../testing/samples.js';

const item = { ...priceReview, lotId: 'l1', productId: 'surgical', batch: 'A1', supplierName: '上海云勇有限公司', districtId: '310115', availablePieces: 5000 }; // prettier-ignore
const dear = { ...lot, state: 'DECLARED', holds: ['PRICE_REVIEW'], costFen: 200, costSource: '发票 18', priceReview };
const asOfficer = (url: string, api: FakeApi): Promise<OpenPage> => openPage(url, { as: someone('city_officer'), api });
const lotApi = (): FakeApi =>
  new FakeApi().answer('GET /api/lots/l1', dear).answer('GET /api/lots/l1/timeline', lotTimeline);

describe('the queue of prices', () => {
  it('shows what waits with its clock, and says when nothing does', async () => {
    const page = await asOfficer('/goods', new FakeApi().answer('GET /api/price-reviews', pageOf(item)));
    for (const words of ['40 hours left', 'Ceiling', 'Margin', '¥5.00', '上海云勇有限公司']) expect(page.text()).toContain(words); // prettier-ignore
  });

  it('is empty when nothing waits', async () => {
    const page = await asOfficer('/goods', new FakeApi().answer('GET /api/price-reviews', pageOf()));
    expect(page.text()).toContain('Nothing waits');
  });
});

describe('a price under review', () => {
  it('is decided on the lot’s page, from its arithmetic', async () => {
    const api = lotApi().answer('POST /api/price-reviews/v1/acceptance', lot);
    const page = await asOfficer('/goods/lots/l1', api);
    expect(page.text()).toContain('¥5.00 a piece is above the ceiling of ¥4.00 by ¥1.00.');
    expect(page.text()).toContain('Purchase price ¥2.00 × 135% = ¥2.70 at most; the price is ¥5.00.');
    expect(page.text()).not.toContain('Put it on hold');
    await page.type('accept-reason', 'The material rose');
    page.element.querySelector<HTMLElement>('sd-reason-form button')?.click();
    await page.settle();
    const sent = api.last('POST /api/price-reviews/v1/acceptance');
    expect(sent?.body).toEqual({ reason: 'The material rose' });
    expect(sent?.headers.get('If-Match')).toBe('"1"');
  });

  it('is decided by two keys, and Enter goes on with the next', async () => {
    const api = lotApi()
      .answer('POST /api/price-reviews/v1/rejection', lot)
      .answer('GET /api/price-reviews', pageOf(item, { ...item, id: 'v2', lotId: 'l2', batch: 'A2' }));
    const page = await asOfficer('/goods/lots/l1', api);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '5', bubbles: true }));
    await page.settle();
    expect(document.activeElement?.textContent?.trim()).toBe('Turn the lot away');
    (document.activeElement as HTMLElement).click(); // what Enter does on a button
    await page.settle();
    expect(api.last('POST /api/price-reviews/v1/rejection')?.body).toEqual({ reason: 'The invoice is missing' });
    expect(document.activeElement?.getAttribute('href')).toBe('/goods/lots/l2');
  });

  it('is shown to its supplier without the decision', async () => {
    const page = await openPage('/supplier/lots/l1', { as: someone('supplier'), api: lotApi() });
    expect(page.text()).toContain('An officer decides within 48 hours');
    expect(page.element.querySelector('#accept-reason')).toBeNull();
  });

  it('is only read by the auditor', async () => {
    const page = await openPage('/goods/lots/l1', { as: someone('auditor'), api: lotApi() });
    expect(page.element.querySelector('#accept-reason')).toBeNull();
  });
});
