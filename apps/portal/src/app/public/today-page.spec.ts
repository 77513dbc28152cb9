import { FakeApi, refusal } from '../../testing/fake-api.js';
import { openPage } from '../../testing/open-page.js';
import { today } from '../../testing/samples.js';

const api = (answer: unknown): FakeApi => new FakeApi().answer('GET /api/public/today', answer);

describe('the page of the day', () => {
  it('shows stock, claim and award once the round is approved', async () => {
    const page = await openPage('/', { api: api(today) });
    expect(page.text()).toContain('In stock 24,000 in 8 lots');
    expect(page.text()).toContain('Awarded 23,950 75% of what was claimed');
    expect(page.text()).toContain('12 requisitions set aside for a check');
    expect([...page.element.querySelectorAll('tbody th')].map((cell) => cell.textContent)).toContain('Huangpu');
    expect(page.element.querySelector(`a[href="/results/${today.round!.id}"]`)?.textContent).toContain(
      'The whole round',
    );
  });

  it('shows no award of a round that waits for approval', async () => {
    const hidden = { claimPieces: null, awardedPieces: null, metInFull: null };
    const page = await openPage('/', {
      api: api({
        ...today,
        round: { ...today.round, state: 'PROPOSED', totals: null },
        total: { ...today.total, ...hidden },
        byDistrict: today.byDistrict.map((row) => ({ ...row, ...hidden })),
        byTier: today.byTier.map((row) => ({ ...row, ...hidden })),
      }),
    });
    expect(page.text()).toContain('Shown once the round is approved');
    expect(page.text()).not.toContain('23,950');
    expect(page.text()).not.toContain('Awarded of claimed');
  });

  it('says that groups of fewer than five firms are not told', async () => {
    const nothing = { requisitions: null, askedPieces: null, claimPieces: null, awardedPieces: null, metInFull: null };
    const page = await openPage('/', {
      api: api({
        ...today,
        demand: { ...today.demand, quarantined: null },
        byDistrict: [...today.byDistrict, { districtId: '310115', ...nothing }],
      }),
    });
    expect(page.text()).toContain('Pudong – – – – – –');
    expect(page.text()).toContain('A dash stands where fewer than 5 firms could be recognised.');
    expect(page.text()).toContain('Fewer than 5 requisitions are set aside');
    expect(page.text()).toContain('Awarded 23,950');
  });

  it('tells not even what the city asked for when fewer than five firms did', async () => {
    const demand = { ...today.demand, requisitions: null, askedPieces: null };
    const page = await openPage('/', { api: api({ ...today, demand }) });
    expect(page.text()).toContain('Asked for – A dash stands where fewer than 5 firms could be recognised.');
  });

  it('says what will stand here when there is nothing yet', async () => {
    const page = await openPage('/?category=goggles', {
      api: api({
        ...today,
        stockPieces: 0,
        lots: 0,
        demand: { requisitions: 0, askedPieces: 0, quarantined: 0 },
        total: { requisitions: 0, askedPieces: 0, claimPieces: null, awardedPieces: null, metInFull: null },
        round: null,
        byDistrict: [],
        byTier: [],
        stockByProduct: [],
      }),
    });
    expect(page.text()).toContain('Nothing is asked for or offered yet');
    expect(page.api.last('GET /api/public/today')?.params.get('category')).toBe('goggles');
  });

  it('says why it could not be loaded, in the reader’s language, and tries again', async () => {
    const page = await openPage('/', { api: api(refusal(503, 'UNAVAILABLE')), locale: 'zh' });
    expect(page.text()).toContain('UNAVAILABLE 标题');
    page.api.answer('GET /api/public/today', today);
    await page.press('重试');
    expect(page.text()).toContain('24,000');
  });
});
