import { FakeApi, refusal } from '../../testing/fake-api.js';
import { openPage, type OpenPage } from '../../testing/open-page.js';
import { lot, pageOf, someone } from '../../testing/samples.js';

const open = (url: string, api: FakeApi): Promise<OpenPage> => openPage(url, { as: someone('supplier'), api });

describe('a supplier’s lots', () => {
  it('show where their pieces are', async () => {
    const page = await open('/supplier/lots', new FakeApi().answer('GET /api/lots', pageOf(lot)));
    const bar = page.element.querySelector('td [role=img]');
    expect(bar?.getAttribute('aria-label')).toBe('Where the pieces are: Free 1,000, Held by a round 4,000');
  });

  it('invite to post the first one', async () => {
    const page = await open('/supplier/lots', new FakeApi().answer('GET /api/lots', pageOf()));
    expect(page.text()).toContain('No lot yet');
  });
});

describe('withdrawing from a lot', () => {
  it.each(['15', '1010', '0', 'x'])('refuses %p: whole packs, at most what is free', async (pieces) => {
    const page = await open('/supplier/lots/l1', new FakeApi().answer('GET /api/lots/l1', lot));
    await page.type('withdraw-pieces', pieces);
    await page.type('withdraw-reason', 'Sold');
    page.element.querySelector<HTMLElement>('sd-withdraw-form button')?.click();
    await page.settle();
    expect(page.text()).toContain('Enter a whole number of packs of 10, at most 1,000 pieces');
    expect(page.api.last('POST /api/lots/l1/withdrawals')).toBeUndefined();
  });

  it('sends it once and says so', async () => {
    const api = new FakeApi().answer('GET /api/lots/l1', lot).answer('POST /api/lots/l1/withdrawals', lot);
    const page = await open('/supplier/lots/l1', api);
    await page.type('withdraw-pieces', '1,000');
    await page.type('withdraw-reason', 'Sold before');
    page.element.querySelector<HTMLElement>('sd-withdraw-form button')?.click();
    await page.settle();
    expect(api.last('POST /api/lots/l1/withdrawals')?.body).toEqual({ pieces: 1000, reason: 'Sold before' });
    expect(page.text()).toContain('1,000 pieces were withdrawn.');
  });
});

describe('posting a lot', () => {
  it('names everything that is missing', async () => {
    const page = await open('/supplier/lots/new', new FakeApi());
    await page.press('Post the lot');
    expect(page.element.querySelectorAll('sd-error-summary li')).toHaveLength(8);
  });

  it('shows the api’s word beside the field’s name', async () => {
    const errors = [
      { field: 'expiresOn', code: 'SHELF_LIFE_EXCEEDED', message: 'must be at most 2022-02-01', messageZh: '不得晚于' },
    ];
    const api = new FakeApi().answer('POST /api/lots', refusal(400, 'VALIDATION_FAILED', { errors }));
    const page = await open('/supplier/lots/new', api);
    for (const [id, value] of Object.entries({
      'lot-batch': 'A1',
      'lot-pack': '10',
      'lot-pieces': '5,000',
      'lot-price': '1.8',
      'lot-produced': '2020-02-20',
      'lot-expires': '2022-02-09',
    })) {
      await page.type(id, value);
    }
    for (const [id, value] of Object.entries({ 'lot-product': 'kn95', 'lot-place': '310101' })) {
      const select = page.element.querySelector<HTMLSelectElement>(`#${id}`)!;
      select.value = value;
      for (const name of ['input', 'change']) select.dispatchEvent(new Event(name, { bubbles: true }));
    }
    await page.settle();
    await page.press('Post the lot');
    expect(api.last('POST /api/lots')?.body).toMatchObject({
      pieces: 5000,
      packPieces: 10,
      priceFen: 180,
      serves: null,
    });
    expect(page.text()).toContain('Expires on: must be at most 2022-02-01');
  });
});
