import { FakeApi } from '../../testing/fake-api.js';
import { openPage } from '../../testing/open-page.js';
import { pageOf, requisition, someone } from '../../testing/samples.js';

const api = (nextCursor: string | null): FakeApi =>
  new FakeApi().answer('GET /api/requisitions', { ...pageOf(requisition), nextCursor, total: 3 });

describe('the pages of a list', () => {
  it('lead on and back page by page, the address saying which', async () => {
    const page = await openPage('/requisitions?sort=most', { as: someone('auditor'), api: api('next') });
    await page.press('Next');
    await page.press('Next');
    expect(page.url()).toBe('/requisitions?sort=most&cursor=next&skipped=2');
    expect(page.text()).toContain('3 to 3 of 3');
    await page.press('Previous');
    expect(page.url()).toBe('/requisitions?sort=most&cursor=next&skipped=1');
    await page.press('Previous');
    expect(page.url()).toBe('/requisitions?sort=most');
  });

  it('lead back to the first after a reload', async () => {
    const deep = '/requisitions?cursor=deep&skipped=2';
    const reloaded = await openPage(deep, { as: someone('auditor'), api: api('next') });
    await reloaded.press('Previous');
    expect(reloaded.url()).toBe('/requisitions');
  });

  it('are not there where everything stands on one', async () => {
    const page = await openPage('/requisitions', { as: someone('auditor'), api: api(null) });
    expect(page.element.querySelector('sd-pager')).toBeNull();
  });
});
