import { FakeApi } from '../../testing/fake-api.js';
import { openPage } from '../../testing/open-page.js';
import { movementPage, progressReport, serviceFigures } from '../../testing/samples-of-office.js';
import { someone } from '../../testing/samples.js';

const as = someone('city_officer');
const api = (report: object = progressReport): FakeApi =>
  new FakeApi()
    .answer('GET /api/reports/progress', report)
    .answer('GET /api/reports/service', serviceFigures)
    .answer('GET /api/reports/progress/movements', movementPage);

describe('the reports', () => {
  it('show each product by district with what came, went and is left, and that the books agree', async () => {
    const page = await openPage('/reports', { as, api: api() });
    expect(page.text()).toContain('The report reconciles to zero The movements of 235 lots add up');
    expect(page.text()).toContain('Surgical mask Huangpu 1,000 -10 180 50 0 760');
    expect(page.text()).toContain('Total 1,000 -10 180 50 0 760');
  });

  it('lead from a figure to its movements', async () => {
    const page = await openPage('/reports?unit=week', { as, api: api() });
    const links = [...page.element.querySelectorAll<HTMLAnchorElement>('tbody a[href*="movements"]')];
    expect(links.map(({ href }) => new URL(href).search)).toContain(
      '?unit=week&day=2020-03-02&column=awarded&productId=surgical&districtId=310101',
    );
    const files = [...page.element.querySelectorAll('sd-save-list a')].map((link) => link.getAttribute('href'));
    expect(files).toEqual(
      ['csv', 'xlsx', 'pdf'].map(
        (format) => `/api/exports/progress?unit=week&day=2020-03-02&language=en&format=${format}`,
      ),
    );
  });

  it('go a day back, and not beyond the channel’s day', async () => {
    const page = await openPage('/reports', { as, api: api() });
    await page.press('The day before');
    expect(page.url()).toBe('/reports?day=2020-03-01');
    expect(page.text()).not.toContain('The next day');
    expect(page.api.last('GET /api/reports/progress')?.params.get('day')).toBe('2020-03-01');
  });

  it('say where the books disagree', async () => {
    const difference = { lotId: 'l1', batch: '200220A1', productId: 'kn95', districtId: '310101', part: 'available', roundId: null, saidPieces: 760, movedPieces: 810 }; // prettier-ignore
    const page = await openPage('/reports', {
      as,
      api: api({ ...progressReport, differenceCount: 1, differences: [difference] }),
    });
    expect(page.text()).toContain('The books disagree in 1 place');
    expect(page.text()).toContain('KN95 respirator, 200220A1 Huangpu free 760 810 +50');
    expect(page.text()).not.toContain('reconciles to zero');
  });

  it('show how many were answered in time', async () => {
    const page = await openPage('/reports', { as, api: api() });
    expect(page.text()).toContain('New firms 4 3 75% 7 2');
    expect(page.text()).toContain('Prices 0 0 – 0 0');
  });

  it('say that nothing was there', async () => {
    const page = await openPage('/reports', { as, api: api({ ...progressReport, rows: [] }) });
    expect(page.text()).toContain('Nothing came, went or was there');
  });
});

describe('the movements behind a figure', () => {
  it('are listed with their sum, each with its lot and its round', async () => {
    const page = await openPage('/reports/movements?day=2020-03-02&productId=surgical', { as, api: api() });
    expect(page.text()).toContain('2 Mar 2020, Surgical mask');
    expect(page.text()).toContain('1 movement, together −180 pieces.');
    expect(page.text()).toContain('Awarded by a round Awarded −180 Round');
    expect(page.element.querySelector('a[href="/goods/lots/l1"]')).not.toBeNull();
    expect(page.element.querySelector('a[href="/rounds/r1"]')).not.toBeNull();
  });
});
