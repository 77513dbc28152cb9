import type { RequisitionDetail } from '@supplydock/api-client';
import { FakeApi, refusal } from '../../testing/fake-api.js';
import { openPage, type OpenPage } from '../../testing/open-page.js';
import { award, entitlement, pageOf, requisition, someone } from '../../testing/samples.js';

function firmApi(current: RequisitionDetail | null): FakeApi {
  const api = new FakeApi()
    .answer('GET /api/entitlement', entitlement)
    .answer('GET /api/requisitions', current ? pageOf(current) : pageOf());
  return current ? api.answer(`GET /api/requisitions/${current.id}`, current) : api;
}

const open = (url: string, api: FakeApi): Promise<OpenPage> => openPage(url, { as: someone('requester'), api });

describe('a firm’s page', () => {
  it('says what it may claim as arithmetic, and what to do when nothing is filed', async () => {
    const page = await open('/firm', firmApi(null));
    expect(page.text()).toContain('43 members of staff times 1 a day, times 3 days, less 60 received, makes 69.');
    expect(page.text()).toContain('Nothing filed for this day yet');
  });

  it('shows the award with its reasons and lines', async () => {
    const page = await open('/firm', firmApi({ ...requisition, state: 'CLOSED', award }));
    expect(page.text()).toContain('60 masks of 500 asked, 69 claimed');
    expect(page.text()).toContain('the share of 61, in packs of 10, became 60');
    expect(page.text()).toContain('6 packs of 10');
    expect(page.text()).toContain('¥72.00');
    expect(page.text()).not.toContain('Change it');
  });

  it('says why a requisition is set aside, with its numbers', async () => {
    const params = { askedPieces: 500_000, needPieces: 129, maxTimesNeed: 10 };
    const page = await open(
      '/firm',
      firmApi({ ...requisition, state: 'QUARANTINED', quarantine: { code: 'ASKED_FAR_ABOVE_NEED', params } }),
    );
    expect(page.text()).toContain('You asked for 500,000; your staff needs 129.');
  });

  it('shows what the officer decided and why; a rejected one can be changed', async () => {
    const quarantine = { code: 'ASKED_LOOKS_ACCIDENTAL' as const, params: { askedPieces: 123_456 } };
    const decision = { outcome: 'REJECTED' as const, reason: 'Please count again', decidedAt: '2020-03-02T02:00:00Z' };
    const page = await open('/firm', firmApi({ ...requisition, state: 'REJECTED', quarantine, decision }));
    expect(page.text()).toContain('123,456 looks like a slip of the keyboard.');
    expect(page.text()).toContain('The officer writes: Please count again');
    expect(page.text()).toContain('Change it');
    expect(page.text()).not.toContain('Withdraw it');
  });

  it('withdraws the version it shows', async () => {
    const api = firmApi(requisition).answer('POST /api/requisitions/q1/withdrawal', {
      ...requisition,
      state: 'WITHDRAWN',
    });
    const page = await open('/firm', api);
    await page.press('Withdraw it');
    expect(api.last('POST /api/requisitions/q1/withdrawal')?.headers.get('If-Match')).toBe('"2"');
  });

  it('tells that the day is held', async () => {
    const api = firmApi(requisition).answer('POST /api/requisitions/q1/withdrawal', refusal(409, 'DAY_HELD'));
    const page = await open('/firm', api);
    await page.press('Withdraw it');
    expect(page.text()).toContain('DAY_HELD title (Code DAY_HELD)');
  });
});

describe('filing a requisition', () => {
  it('names mistakes and sends nothing', async () => {
    const page = await open('/firm/requisition', firmApi(null));
    await page.type('pieces', '1e3');
    await page.type('max-price', 'cheap');
    await page.press('Continue');
    expect(page.text()).toContain('There is a problem Enter how many pieces you need, as a whole number');
    expect(page.text()).toContain('Enter a price in yuan');
  });

  it('goes over the check page to a reference', async () => {
    const api = firmApi(null).answer('POST /api/requisitions', requisition);
    const page = await open('/firm/requisition', api);
    await page.type('pieces', '５００');
    expect(page.text()).toContain('The claim ends at 69');
    await page.press('Continue');
    expect(page.text()).toContain('Claim 69');
    await page.press('File it');
    expect(api.last('POST /api/requisitions')?.body).toEqual({
      category: 'masks',
      askedPieces: 500,
      accepts: ['surgical', 'kn95'],
      maxPriceFen: null,
      neededBy: null,
    });
    expect(page.text()).toContain('Your reference: M0302-7K3Q-F9DXC');
  });

  it('amends with the version it read', async () => {
    const api = firmApi(requisition).answer('PUT /api/requisitions/q1', requisition);
    const page = await open('/firm/requisition?amend=q1', api);
    await page.type('pieces', '80');
    await page.press('Continue');
    await page.press('Save the change');
    expect(api.last('PUT /api/requisitions/q1')?.headers.get('If-Match')).toBe('"2"');
    expect(api.last('PUT /api/requisitions/q1')?.body).toMatchObject({ askedPieces: 80, maxPriceFen: 300 });
  });
});
