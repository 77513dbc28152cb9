import { FakeApi } from '../../testing/fake-api.js';
import { openPage } from '../../testing/open-page.js';
import { openData } from '../../testing/samples-of-office.js';

const api = (): FakeApi => new FakeApi().answer('GET /api/public/open-data', openData);

describe('open data', () => {
  it('lists each file in both formats and explains its fields', async () => {
    const page = await openPage('/open-data', { api: api() });
    const links = [...page.element.querySelectorAll('.sd-panel a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/api/public/open-data/rounds?format=csv', '/api/public/open-data/rounds?format=json']);
    expect(page.text()).toContain('tier whole number may be empty How urgent');
  });

  it('explains them in Chinese', async () => {
    const chinese = await openPage('/open-data', { api: api(), locale: 'zh' });
    expect(chinese.text()).toContain('tier 整数 可为空 层级');
  });
});
