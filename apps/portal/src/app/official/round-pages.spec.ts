import { FakeApi, refusal } from '../../testing/fake-api.js';
import { openPage, type OpenPage } from '../../testing/open-page.js';
import { award, pageOf, round, scheduledMasks, someone } from '../../testing/samples.js';

const roundApi = (): FakeApi => new FakeApi().answer('GET /api/rounds/r1', round);

describe('the list of rounds', () => {
  it.each([
    [scheduledMasks, 'The day’s round opens at 16:00 by schedule.'],
    [{ ...scheduledMasks, isScheduled: false }, 'a rehearsal stands still'],
    [
      { ...scheduledMasks, outcome: 'OPENED', roundId: 'r1', at: '2020-03-02T08:00:05Z' },
      'The day’s round was opened at 16:00 by schedule. To that round',
    ],
    [{ ...scheduledMasks, outcome: 'NOTHING_ASKED', at: '2020-03-02T08:00:05Z' }, 'nothing was asked for'],
  ])('says what the schedule does %#', async (scheduled, words) => {
    const api = new FakeApi()
      .answer('GET /api/rounds', pageOf(round))
      .answer('GET /api/round-schedule', { items: [scheduled] });
    expect((await openPage('/rounds', { as: someone('auditor'), api })).text()).toContain(words);
  });
});

describe('a round', () => {
  it('shows totals, reasons counted and both digests', async () => {
    const page = await openPage('/rounds/r1', { as: someone('auditor'), api: roundApi() });
    expect(page.text()).toContain('Pool too small 270');
    expect(page.text()).not.toContain('Met in full 120 Reason');
    expect(page.text()).toContain(round.snapshotSha256);
    expect(page.element.querySelector('a[download]')?.getAttribute('href')).toBe('/api/rounds/r1/snapshot');
  });

  it('tells whoever opened it why they cannot approve it', async () => {
    const page = await openPage('/rounds/r1', { as: someone('approver', round.openedById), api: roundApi() });
    expect(page.text()).toContain('Nobody approves what they proposed');
    expect(page.text()).not.toContain('Check and decide');
  });

  it('asks for a reason before it is cancelled', async () => {
    const api = roundApi().answer('POST /api/rounds/r1/cancellation', { ...round, state: 'CANCELLED' });
    const page = await openPage('/rounds/r1', { as: someone('city_officer'), api });
    await page.press('Cancel the round');
    await page.press('Cancel the round');
    expect(page.text()).toContain('Say why');
    expect(api.last('POST /api/rounds/r1/cancellation')).toBeUndefined();
    await page.type('cancel-reason', 'A lot is missing');
    await page.press('Cancel the round');
    expect(api.last('POST /api/rounds/r1/cancellation')?.headers.get('If-Match')).toBe('"7"');
  });

  it('says how long it has waited, and by which lots it can no longer be given', async () => {
    const lot = { lotId: 'l1', productId: 'kn95', supplierName: '上海康护', state: 'ON_HOLD', pieces: 1_200 };
    const overdue = { ...round, clock: { light: 'red', minutesLeft: -121 }, goneLots: [lot] };
    const api = roundApi().answer('GET /api/rounds/r1', overdue);
    const page = await openPage('/rounds/r1', { as: someone('approver'), api });
    expect(page.text()).toContain('2 hours over');
    expect(page.text()).toContain('1 lot of this proposal can no longer be given Nobody can approve it any more.');
    expect(page.text()).toContain('KN95 respirator : 上海康护, on hold; 1,200 pieces were to be given of it');
  });

  it('leads from a superseded round to what took its place', async () => {
    const superseded = {
      ...round,
      state: 'SUPERSEDED',
      clock: null,
      supersededBy: { id: 'r2', revision: 2, cause: 'ADJUSTED' },
    };
    const api = roundApi().answer('GET /api/rounds/r1', superseded);
    const page = await openPage('/rounds/r1', { as: someone('auditor'), api });
    expect(page.text()).toContain('Superseded: quantities set by hand were proposed');
    const link = [...page.element.querySelectorAll('a')].find(({ textContent }) =>
      textContent?.includes('To round 2 of the day'),
    );
    expect(link?.getAttribute('href')).toBe('/rounds/r2');
  });

  it('shows why a round failed', async () => {
    const failed = {
      ...round,
      state: 'FAILED',
      totals: null,
      failure: {
        code: 'CERTIFICATE_REFUSED',
        figures: { violations: 2, violation: 'LINE_PACKS', line: 14 },
        detail: 'Lot 14',
      },
    };
    const page = await openPage('/rounds/r1', {
      as: someone('auditor'),
      api: roundApi().answer('GET /api/rounds/r1', failed),
    });
    expect(page.text()).toContain('found 2 errors in the result, the first in line 14 of the awards file (LINE_PACKS)');
    expect(page.text()).toContain('Code CERTIFICATE_REFUSED');
  });
});

describe('the decision', () => {
  const decisionPage = (api: FakeApi): Promise<OpenPage> =>
    openPage('/rounds/r1/decision', { as: someone('approver'), api });

  it('needs a choice, and a reason to reject', async () => {
    const page = await decisionPage(roundApi());
    await page.press('Confirm the decision');
    expect(page.text()).toContain('Choose approve or reject');
    page.element.querySelector<HTMLInputElement>('input[value=reject]')?.click();
    await page.press('Confirm the decision');
    expect(page.text()).toContain('Say why, in at least 3 characters');
  });

  it('approves the version that was looked at', async () => {
    const api = roundApi().answer('POST /api/rounds/r1/approval', { ...round, state: 'APPROVED' });
    const page = await decisionPage(api);
    page.element.querySelector<HTMLInputElement>('input[value=approve]')?.click();
    await page.settle();
    await page.press('Confirm the decision');
    expect(api.last('POST /api/rounds/r1/approval')?.headers.get('If-Match')).toBe('"7"');
    expect(api.last('POST /api/rounds/r1/approval')?.headers.get('Idempotency-Key')).toBeTruthy();
    expect(page.url()).toBe('/rounds/r1');
  });

  it('asks for a code where the api wants one, keeps the choice, and sends it again', async () => {
    const api = roundApi().answer('POST /api/rounds/r1/approval', refusal(403, 'STEP_UP_REQUIRED'));
    const page = await decisionPage(api);
    page.element.querySelector<HTMLInputElement>('input[value=approve]')?.click();
    await page.settle();
    await page.press('Confirm the decision');
    expect(page.text()).toContain('Show a code first');
    await page.press('Continue with this code');
    expect(page.text()).toContain('Enter the six digits');
    api.answer('POST /api/me/second-factor/verification', refusal(422, 'CODE_WRONG'));
    await page.type('step-up-code', '123456');
    await page.press('Continue with this code');
    expect(page.text()).toContain('CODE_WRONG title');
    api.answer('POST /api/me/second-factor/verification', { isSetUp: true });
    api.answer('POST /api/rounds/r1/approval', { ...round, state: 'APPROVED' });
    await page.press('Continue with this code');
    expect(api.last('POST /api/rounds/r1/approval')?.headers.get('If-Match')).toBe('"7"');
    expect(page.url()).toBe('/rounds/r1');
  });

  it.each(['VERSION_MISMATCH', 'STATE_REFUSED'])('shows that somebody was faster (%s)', async (code) => {
    const page = await decisionPage(roundApi().answer('POST /api/rounds/r1/approval', refusal(412, code)));
    page.element.querySelector<HTMLInputElement>('input[value=approve]')?.click();
    await page.settle();
    await page.press('Confirm the decision');
    expect(page.text()).toContain('Somebody changed this round meanwhile');
  });
});

describe('the awards', () => {
  const listed = { ...award, enterpriseName: '上海申禾印务有限公司', districtId: '310101', tier: 4 };

  it('are asked for as the address says, and every filter starts at the first page', async () => {
    const api = roundApi().answer('GET /api/rounds/r1/awards', { ...pageOf(listed), nextCursor: 'c2', total: 60 });
    const page = await openPage('/rounds/r1/awards?reason=POOL_SHORT&sort=-pieces&cursor=c1&skipped=25', {
      as: someone('auditor'),
      api,
    });
    const { params } = api.last('GET /api/rounds/r1/awards')!;
    expect([params.get('reason'), params.get('sort'), params.get('cursor')]).toEqual(['POOL_SHORT', '-pieces', 'c1']);
    expect(page.text()).toContain('26 to 26 of 60');
    expect(page.text()).toContain('All 69 would have been met with 26,100 masks in the pool.');
    await page.press('Claimed');
    expect(page.url()).toBe('/rounds/r1/awards?reason=POOL_SHORT&sort=-claimPieces');
  });
});
