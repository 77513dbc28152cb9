import { FakeApi, refusal } from '../../testing/fake-api.js';
import { openPage } from '../../testing/open-page.js';
import { replays } from '../../testing/samples-of-office.js';
import { round, someone } from '../../testing/samples.js';

const api = (list: object): FakeApi =>
  new FakeApi().answer('GET /api/rounds/r1', round).answer('GET /api/rounds/r1/replays', list);

describe('a stored round computed once more', () => {
  it('says that the same bytes came out, and leads to the round’s entries', async () => {
    const page = await openPage('/rounds/r1', { as: someone('auditor'), api: api(replays) });
    expect(page.text()).toContain('审计员 The same bytes cdcdcdcdcdcdcdcd… 1.40 s');
    const link = page.element.querySelector('sd-ledger-link a')?.getAttribute('href');
    expect(link).toBe(`/ledger/entries?subjectType=round&subjectId=${round.id}`);
  });

  it('is asked for once, with a key', async () => {
    const fake = api({ items: [] }).answer(`POST /api/rounds/${round.id}/replays`, replays.items[0]);
    fake.answer(`GET /api/rounds/${round.id}/replays`, { items: [] });
    const page = await openPage('/rounds/r1', { as: someone('auditor'), api: fake });
    await page.press('Compute it once more');
    const sent = fake.last(`POST /api/rounds/${round.id}/replays`);
    expect(sent?.headers.get('Idempotency-Key')).toBeTruthy();
  });

  it('says what other than the same came out, and what the api refused', async () => {
    const differs = { items: [{ ...replays.items[0], outcome: 'AWARDS_DIFFER' }] };
    const fake = api(differs).answer(`POST /api/rounds/${round.id}/replays`, refusal(409, 'STATE_REFUSED'));
    fake.answer(`GET /api/rounds/${round.id}/replays`, differs);
    const page = await openPage('/rounds/r1', { as: someone('approver'), api: fake });
    expect(page.text()).toContain('Other awards');
    await page.press('Compute it once more');
    expect(page.text()).toContain('Code STATE_REFUSED');
  });

  it('is not for a district officer', async () => {
    const page = await openPage('/rounds/r1', { as: someone('district_officer'), api: api(replays) });
    expect(page.element.querySelector('sd-round-replay')).toBeNull();
    expect(page.element.querySelector('sd-ledger-link a')).toBeNull();
  });
});
