import { FakeApi, refusal } from '../../testing/fake-api.js';
import { openPage, type OpenPage } from '../../testing/open-page.js';
import { lot, pageOf, someone } from '../../testing/samples.js';

const HELD = { id: 'v1', name: 'On hold', query: 'state=ON_HOLD', isDefault: false };
const lots = (...items: object[]): FakeApi =>
  new FakeApi().answer('GET /api/lots', pageOf(lot)).answer('GET /api/me/views', { items });
const open = (url: string, api: FakeApi): Promise<OpenPage> => openPage(url, { as: someone('supplier'), api });

describe('saved views of a list', () => {
  it('are links that set the filters', async () => {
    const page = await open('/supplier/lots', lots(HELD));
    expect(page.api.last('GET /api/me/views')?.params.get('list')).toBe('lots');
    await page.press('On hold');
    expect(page.url()).toBe('/supplier/lots?state=ON_HOLD');
    expect(page.api.last('GET /api/lots')?.params.get('state')).toBe('ON_HOLD');
  });

  it('one of them is what the list opens with', async () => {
    const page = await open('/supplier/lots', lots({ ...HELD, isDefault: true }));
    expect(page.url()).toBe('/supplier/lots?state=ON_HOLD');
  });

  it('an address that says something itself is left alone', async () => {
    const page = await open('/supplier/lots?q=A1', lots({ ...HELD, isDefault: true }));
    expect(page.url()).toBe('/supplier/lots?q=A1');
  });

  it('are saved without the page of the list', async () => {
    const api = lots().answer('PUT /api/me/views', { items: [HELD] });
    const page = await open('/supplier/lots?state=ON_HOLD&cursor=l9&skipped=25', api);
    await page.press('Save what is shown');
    expect(page.text()).toContain('Give the view a name');
    await page.type('view-name', ' On hold ');
    await page.press('Save what is shown');
    const body = { list: 'lots', name: 'On hold', query: 'state=ON_HOLD', isDefault: false };
    expect(api.last('PUT /api/me/views')?.body).toEqual(body);
    expect(page.text()).toContain('“On hold” is saved.');
  });

  it('come back after they were removed', async () => {
    const api = lots(HELD)
      .answer('DELETE /api/me/views/v1', null)
      .answer('PUT /api/me/views', { items: [HELD] });
    const page = await open('/supplier/lots', api);
    await page.press('Remove');
    expect(page.text()).toContain('“On hold” is removed.');
    await page.press('Undo');
    expect(api.last('PUT /api/me/views')?.body).toMatchObject({ name: 'On hold', query: 'state=ON_HOLD' });
    expect(page.element.querySelector('sd-saved-views nav')?.textContent).toContain('On hold');
  });

  it('say why there is no room', async () => {
    const problem = refusal(409, 'VIEWS_FULL', { title: 'There is no room for another view' });
    const page = await open('/supplier/lots', lots().answer('PUT /api/me/views', problem));
    await page.type('view-name', 'One more');
    await page.press('Save what is shown');
    expect(page.text()).toContain('There is no room for another view');
  });
});
