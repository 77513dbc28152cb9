import { FakeApi } from '../../testing/fake-api.js';
import { openPage } from '../../testing/open-page.js';
import { round, someone } from '../../testing/samples.js';
import { roundAnomalies, roundStory } from '../../testing/samples-of-office.js';

const api = (): FakeApi =>
  new FakeApi()
    .answer('GET /api/rounds/r1', round)
    .answer('GET /api/rounds/r1/story', roundStory)
    .answer('GET /api/rounds/r1/anomalies', roundAnomalies);

describe('a round in words', () => {
  it('says what ran out, where, for whom, and how much of the claims it covered', async () => {
    const page = await openPage('/rounds/r1', { as: someone('approver'), api: api() });
    expect(page.text()).toContain('1.40 per head: KN95 respirator (3 lots, 12,300 pieces) ran out.');
    expect(page.text()).toContain('214 firms in Huangpu (tiers 3, 4) claimed 20,000 pieces and get 12,300; 9 of them get their whole claim.'); // prettier-ignore
    expect(page.text()).toContain('3.00 per head: here firms stopped at their claim, while stock lasted.');
  });

  it('shows where people stand as numbers, too', async () => {
    const page = await openPage('/rounds/r1', { as: someone('approver'), api: api() });
    expect(page.text()).toContain('0.00 to under 0.50 900 30 0');
    expect(page.text()).toContain('0.50 and more 5,100 184 12,300');
  });
});

describe('awards worth a look first', () => {
  it('stand under their sign with the arithmetic, and lead to firm and award; what was not found is said', async () => {
    const page = await openPage('/rounds/r1/anomalies', { as: someone('approver'), api: api() });
    expect(page.text()).toContain('Firms that share a telephone number 2 found');
    expect(page.text()).toContain('3 firms of this round with 41 people get 120 pieces together');
    const links = [...page.element.querySelectorAll('td a, th a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/firms/e7', expect.stringMatching(/^\/rounds\/r1\/awards\?q=/)]);
    expect(page.text()).toContain('Looked for and not found: Released from quarantine');
  });

  it('says so when nothing was found', async () => {
    const nothing = { items: roundAnomalies.items.map((one) => ({ ...one, total: 0, awards: [] })) };
    const fake = api().answer('GET /api/rounds/r1/anomalies', nothing);
    const page = await openPage('/rounds/r1/anomalies', { as: someone('auditor'), api: fake });
    expect(page.text()).toContain('No sign was found.');
  });
});
