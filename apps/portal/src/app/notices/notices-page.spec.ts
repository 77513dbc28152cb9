import { TestBed } from '@angular/core/testing';
import { FakeApi, refusal } from '../../testing/fake-api.js';
import { openPage, type OpenPage } from '../../testing/open-page.js';
import { awardNotice, expiryNotice, pageOf, someone } from '../../testing/samples.js';
import { NoticeBell } from './notice-bell.js';
import { UnreadNotices } from './unread-notices.js';

const api = (...items: object[]): FakeApi =>
  new FakeApi()
    .answer('GET /api/notices', pageOf(...items))
    .answer('GET /api/notices/unread-count', { count: items.length });
const open = (url: string, fake: FakeApi, locale: 'en' | 'zh' = 'en'): Promise<OpenPage> =>
  openPage(url, { as: someone('requester'), api: fake, locale });

describe('the notices', () => {
  it('say in words what happened, and lead to where it stands', async () => {
    const page = await open('/notices', api(awardNotice, expiryNotice));
    expect(page.text()).toContain('2 March 2020: 60 of 500 masks asked for.');
    expect(page.text()).toContain('KN95 respirator: its last day was 1 March 2020; 40 free pieces written off.');
    const links = [...page.element.querySelectorAll('li a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/firm/requisitions/q1', '/supplier/lots/l1']);
  });

  it('are in the reader’s language', async () => {
    const page = await open('/notices', api(awardNotice), 'zh');
    expect(page.text()).toContain('2020年3月2日：申请 500 件口罩，分得 60 件。');
  });

  it('are marked as read one by one, and all that were seen at once', async () => {
    const fake = api(awardNotice, expiryNotice)
      .answer('PUT /api/notices/n2/reading', null)
      .answer('PUT /api/notices/reading', null);
    const page = await open('/notices', fake);
    await page.press('Mark as read');
    expect(fake.last('PUT /api/notices/n2/reading')).toBeDefined();
    await page.press('Mark all as read');
    expect(fake.last('PUT /api/notices/reading')?.body).toEqual({ upTo: 'n2' });
  });

  it('of another firm of the person say which, and switch to it when they are opened', async () => {
    const other = { ...awardNotice, firm: { id: 'e2', name: '某厂' } };
    const two = { ...someone('requester'), firms: [{ id: 'e1', name: '本厂' }, other.firm] };
    const fake = api(other)
      .answer('PUT /api/notices/n2/reading', null)
      .answer('PUT /api/me/firm', { ...two, memberships: [{ ...two.memberships[0], enterpriseId: 'e2' }] })
      .answer('GET /api/requisitions/q1', refusal(404, 'NOT_FOUND'));
    const page = await openPage('/notices', { as: two, api: fake });
    expect(page.element.querySelector('li h2 a')).toBeNull();
    await page.press('Act for 某厂 and open');
    expect(fake.last('PUT /api/me/firm')?.body).toEqual({ enterpriseId: 'e2' });
    expect(page.url()).toBe('/firm/requisitions/q1');
  });

  it('tell a district of who asks to act for a firm without people', async () => {
    const waits = { ...awardNotice, kind: 'JOIN_WAITS', firm: null, figures: {} };
    const page = await openPage('/notices', { as: someone('district_officer'), api: api(waits) });
    expect(page.element.querySelector('li a')?.getAttribute('href')).toBe('/firms');
  });

  it('say what failed', async () => {
    const fake = api(awardNotice).answer('PUT /api/notices/n2/reading', refusal(503, 'UNAVAILABLE'));
    const page = await open('/notices', fake);
    await page.press('Mark as read');
    expect(page.text()).toContain('UNAVAILABLE title');
  });

  it('can be those that are not read, by the address', async () => {
    const fake = api();
    const page = await open('/notices?unread=true', fake);
    expect(fake.last('GET /api/notices')?.params.get('unread')).toBe('true');
    expect(page.text()).toContain('Everything is read');
  });

  it('are nobody’s page who is told nothing', async () => {
    const page = await openPage('/notices', { as: someone('auditor'), api: api() });
    expect(page.text()).toContain('There is no such page');
  });
});

describe('the bell', () => {
  it.each([
    [0, 'Notices', ''],
    [3, 'Notices, 3 unread', '3'],
    [100, 'Notices, 99+ unread', '99+'],
  ])('says how many are not read: %p', async (count, label, figure) => {
    const fake = api().answer('GET /api/notices/unread-count', { count });
    const page = await open('/notices', fake);
    const fixture = TestBed.createComponent(NoticeBell);
    await TestBed.inject(UnreadNotices).ask();
    await page.settle();
    const link = fixture.nativeElement.querySelector('a') as HTMLElement;
    expect([link.getAttribute('aria-label'), link.textContent?.trim()]).toEqual([label, figure]);
  });
});
