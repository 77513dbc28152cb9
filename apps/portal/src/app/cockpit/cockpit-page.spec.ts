import { FakeApi, refusal } from '../../testing/fake-api.js';
import { openPage, textsIn } from '../../testing/open-page.js';
import { cockpit } from '../../testing/samples-of-office.js';
import { someone } from '../../testing/samples.js';

const as = someone('city_officer');
const api = (answer: object = cockpit): FakeApi => new FakeApi().answer('GET /api/cockpit', answer);

describe('the cockpit', () => {
  it('says how long until the cut-off, what waits and what is overdue', async () => {
    const page = await openPage('/cockpit', { as, api: api() });
    expect(page.text()).toContain('in 2 h 14 min');
    expect(page.text()).toContain('Waits for an officer 8');
    expect(page.text()).toContain('Of these overdue 1');
    expect(page.text()).toContain('New firms 7 1 overdue 2 soon due 3 in time 1 with the firm');
    expect(page.text()).toContain('上海申禾印务有限公司 New firms Huangpu');
    expect(page.text()).toContain('2 hours over');
  });

  it('leads from each queue and each overdue case to where it is decided', async () => {
    const page = await openPage('/cockpit', { as, api: api() });
    const links = [...page.element.querySelectorAll('table a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(
      expect.arrayContaining(['/rounds', '/firms', '/goods', '/firms/e1', '/rounds/r1', '/goods/lots']),
    );
    expect(links).toContain('/requisitions?category=masks&serviceDate=2020-03-02');
  });

  it('sets the day beside the one before, by category', async () => {
    const page = await openPage('/cockpit', { as, api: api() });
    expect(page.text()).toContain(
      'Masks 09:30 in 2 h 14 min Waits for approval 1,000,000 20,000 yesterday 100 2,000,000 yesterday 5,000 50% – yesterday 4,000',
    );
    expect(page.text()).toContain(
      'Goggles 08:00 closed for today not opened 0 0 yesterday 0 0 yesterday 0 – – yesterday –',
    );
  });

  it('shows the scarcest product on the districts, another when asked, with a word for each colour', async () => {
    const page = await openPage('/cockpit', { as, api: api() });
    const tiles = (): string => textsIn(page.element.querySelector<HTMLElement>('.map')!).join(' ');
    expect(tiles()).toContain('Huangpu 2.50 at least half');
    expect(tiles()).toContain('Pudong 0.00 nothing reaches it');
    const select = page.element.querySelector<HTMLSelectElement>('#scarcity-product')!;
    select.value = 'kn95';
    select.dispatchEvent(new Event('change'));
    await page.settle();
    expect(tiles()).toContain('Huangpu 4.00 enough for every claim');
    expect(tiles()).toContain('Pudong – nobody asks');
  });

  it('says that the day is closed once the cut-off has passed', async () => {
    const page = await openPage('/cockpit', { as, api: api({ ...cockpit, categories: [cockpit.categories[1]] }) });
    expect(page.text()).toContain('closed for today');
  });

  it('says what went wrong', async () => {
    const page = await openPage('/cockpit', { as, api: new FakeApi().answer('GET /api/cockpit', refusal(503, 'DATABASE_BUSY')) }); // prettier-ignore
    expect(page.text()).toContain('Code DATABASE_BUSY');
  });
});
