import { FakeApi } from '../../testing/fake-api.js';
import { openPage } from '../../testing/open-page.js';
import { award, pageOf, requisition, requisitionTimeline, someone } from '../../testing/samples.js';

const api = (): FakeApi =>
  new FakeApi()
    .answer('GET /api/requisitions', { ...pageOf(requisition), nextCursor: 'q0', total: 60 })
    .answer('GET /api/requisitions/q1', { ...requisition, state: 'CLOSED', award })
    .answer('GET /api/requisitions/q1/timeline', requisitionTimeline);

describe('the list of requisitions', () => {
  it('asks as the address says, and the address says as one filters', async () => {
    const officer = { as: someone('district_officer'), api: api() };
    const page = await openPage('/requisitions?state=QUARANTINED&sort=most&q=%E5%8D%B0', officer);
    const asked = page.api.last('GET /api/requisitions')?.params;
    expect([asked?.get('state'), asked?.get('sort'), asked?.get('q'), asked?.get('limit')]).toEqual(['QUARANTINED', 'most', '印', '25']); // prettier-ignore
    await page.type('filter-q', 'M0302-7K3Q-F9DXC');
    page.element.querySelector('form[role=search]')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    expect(page.url()).toBe('/requisitions?state=QUARANTINED&sort=most&q=M0302-7K3Q-F9DXC');
    await page.press('Next');
    expect(page.api.last('GET /api/requisitions')?.params.get('cursor')).toBe('q0');
    await page.press('Clear');
    expect(page.url()).toBe('/requisitions?sort=most');
  });

  it('of a firm names no firm and leads to its own pages', async () => {
    const page = await openPage('/firm/requisitions', { as: someone('requester'), api: api() });
    expect(page.text()).toContain('All my requisitions');
    expect(page.element.querySelector('th a')?.getAttribute('href')).toBe('/firm/requisitions/q1');
    expect([...page.element.querySelectorAll('thead th')]).toHaveLength(5);
  });

  it('says when nothing matches', async () => {
    const page = await openPage('/requisitions?q=x', {
      as: someone('auditor'),
      api: new FakeApi().answer('GET /api/requisitions', pageOf()),
    });
    expect(page.text()).toContain('No requisition matches');
  });
});

describe('one requisition', () => {
  it('shows what was asked, what it got, and who did what when and why', async () => {
    const page = await openPage('/requisitions/q1', { as: someone('district_officer'), api: api() });
    for (const words of ['What was asked for', 'What the round gave', 'Released', 'Confirmed by phone', '王海燕', 'Filed', '5,000 pieces · by the hotline · Far above the need']) expect(page.text()).toContain(words); // prettier-ignore
  });

  it('is the firm’s own on its own page', async () => {
    const page = await openPage('/firm/requisitions/q1', { as: someone('requester'), api: api() });
    expect(page.element.querySelector('a[href="/firm/requisitions"]')).not.toBeNull();
  });
});
