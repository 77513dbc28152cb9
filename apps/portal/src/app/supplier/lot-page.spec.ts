import { FakeApi, refusal } from '../../testing/fake-api.js';
import { openPage, type OpenPage } from '../../testing/open-page.js';
import { lot, lotTimeline, pageOf, someone } from '../../testing/samples.js';

const open = (url: string, api: FakeApi): Promise<OpenPage> => openPage(url, { as: someone('supplier'), api });
const free = { ...lot.levels, onHand: 5000, available: 5000, reserved: 0 };
const lotApi = (change: object = {}): FakeApi =>
  new FakeApi().answer('GET /api/lots/l1', { ...lot, ...change }).answer('GET /api/lots/l1/timeline', lotTimeline);

describe('the page of a lot', () => {
  it('sums its movements up, and tells who did what from the ledger', async () => {
    const page = await open('/supplier/lots/l1', lotApi());
    const sums = [...page.element.querySelectorAll('tfoot td')].map((cell) => cell.textContent?.trim());
    expect(sums).toEqual(['', '5,000', '1,000', '4,000', '0', '0', '0']);
    for (const words of ['Put on hold', 'Held by its supplier', '清点', '5,000 pieces']) expect(page.text()).toContain(words); // prettier-ignore
  });

  it('holds and offers again with a reason and the version that was looked at', async () => {
    const api = lotApi().answer('POST /api/lots/l1/hold', lot);
    const page = await open('/supplier/lots/l1', api);
    await page.press('Put on hold');
    expect(page.text()).toContain('Say why, in at least 3 characters');
    await page.type('hold-reason', 'Counting');
    await page.press('Put on hold');
    const sent = api.last('POST /api/lots/l1/hold');
    expect(sent?.body).toEqual({ reason: 'Counting' });
    expect(sent?.headers.get('If-Match')).toBe('"1"');
    expect(sent?.headers.get('Idempotency-Key')).toBeTruthy();
  });

  it('says what keeps it from rounds', async () => {
    const page = await open('/supplier/lots/l1', lotApi({ state: 'ON_HOLD', holds: ['SUPPLIER', 'PRICE_REVIEW'] }));
    expect(page.text()).toContain('The price is being reviewed');
    expect(page.element.querySelector('#release-reason')).not.toBeNull();
  });

  it('leaves the channel’s holds to the channel', async () => {
    const page = await open('/supplier/lots/l1', lotApi({ state: 'ON_HOLD', holds: ['PRICE_REVIEW'] }));
    expect(page.element.querySelector('#release-reason')).toBeNull();
  });

  it.each([
    [lot.levels, false],
    [free, true],
  ])('offers correction only while all of it is free: %j', async (levels, isOffered) => {
    const page = await open('/supplier/lots/l1', lotApi({ levels }));
    expect(page.text().includes('Correct it')).toBe(isOffered);
  });
});

describe('recalling a lot', () => {
  const awards = {
    items: [
      { requisitionId: 'q1', roundId: 'r1', category: 'masks', serviceDate: '2020-03-02', enterpriseName: '上海申禾印务有限公司', districtId: '310101', pieces: 60, state: 'OFFERED' },
    ],
    nextCursor: null,
    total: 1,
    pieces: 60,
  }; // prettier-ignore

  it('takes a reason and the version that was looked at', async () => {
    const api = lotApi().answer('GET /api/lots/l1/awards', awards).answer('POST /api/lots/l1/recall', lot);
    const page = await open('/supplier/lots/l1', api);
    expect(page.text()).toContain('60 pieces went to 1 award.');
    await page.type('recall-reason', 'A sample failed');
    await page.press('Recall the lot');
    expect(api.last('POST /api/lots/l1/recall')?.body).toEqual({ reason: 'A sample failed' });
    expect(api.last('POST /api/lots/l1/recall')?.headers.get('If-Match')).toBe('"1"');
  });

  it('shows afterwards who needs a replacement, and offers nothing more', async () => {
    const page = await open(
      '/supplier/lots/l1',
      lotApi({ state: 'RECALLED' }).answer('GET /api/lots/l1/awards', awards),
    );
    expect(page.text()).toContain('60 pieces of 1 award are recalled');
    expect(page.text()).toContain('Pieces to replace');
    expect(page.element.querySelector('sd-reason-form')).toBeNull();
  });
});

describe('correcting a lot', () => {
  it('starts from what it says and sends it with its version', async () => {
    const api = lotApi({ levels: free }).answer('PUT /api/lots/l1', lot);
    const page = await open('/supplier/lots/l1/edit', api);
    await page.type('lot-pieces', '4,000');
    await page.press('Save the correction');
    const sent = api.last('PUT /api/lots/l1');
    expect(sent?.body).toMatchObject({ productId: 'surgical', batch: '200220A1', pieces: 4000, priceFen: 120 });
    expect(sent?.headers.get('If-Match')).toBe('"1"');
    expect(page.url()).toBe('/supplier/lots/l1');
  });

  it('tells of a round that came first', async () => {
    const api = lotApi({ levels: free }).answer('PUT /api/lots/l1', refusal(409, 'LOT_PROMISED'));
    const page = await open('/supplier/lots/l1/edit', api);
    await page.press('Save the correction');
    expect(page.text()).toContain('Code LOT_PROMISED');
  });
});

describe('posting a lot like the last one', () => {
  it('asks for four fields, and the expiry follows the production', async () => {
    const api = lotApi().answer('GET /api/lots', pageOf(lot)).answer('POST /api/lots', lot);
    const page = await open('/supplier/lots/new', api);
    await page.press('Copy the last one');
    await page.type('lot-batch', 'B2');
    await page.type('lot-pieces', '200');
    await page.type('lot-produced', '2020-03-01');
    page.element.querySelector('#lot-produced')?.dispatchEvent(new Event('change', { bubbles: true }));
    await page.settle();
    await page.press('Post the lot');
    expect(api.last('POST /api/lots')?.body).toMatchObject({
      productId: 'surgical',
      batch: 'B2',
      pieces: 200,
      packPieces: 10,
      priceFen: 120,
      producedOn: '2020-03-01',
      expiresOn: '2022-03-01',
    });
  });

  it('refuses an expiry beyond the product’s shelf life before the api is asked', async () => {
    const page = await open('/supplier/lots/new?copy=l1', lotApi());
    await page.type('lot-produced', '2020-03-01');
    await page.type('lot-expires', '2022-03-02');
    await page.press('Post the lot');
    expect(page.text()).toContain('within the shelf life of the product');
  });
});
