import { HttpErrorResponse } from '@angular/common/http';
import type { RequisitionDetail } from '@supplydock/api-client';
import { readDraft, wipeDrafts } from './drafts/draft-store.js';
import { FakeApi, refusal } from '../../testing/fake-api.js';
import { openPage, type OpenPage } from '../../testing/open-page.js';
import { award, entitlement, pageOf, requisition, someone, standing } from '../../testing/samples.js';

function firmApi(current: RequisitionDetail | null): FakeApi {
  const api = new FakeApi()
    .answer('GET /api/entitlement', entitlement)
    .answer('GET /api/standing-requisitions', { items: [] })
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

describe('a daily wish', () => {
  const withWish = (change: object = {}): FakeApi =>
    firmApi(null).answer('GET /api/standing-requisitions', { items: [{ ...standing, ...change }] });

  it('is confirmed with one tap, in the version that is shown', async () => {
    const api = withWish().answer('POST /api/standing-requisitions/s1/confirmation', requisition);
    const page = await open('/firm', api);
    expect(page.text()).toContain('120 masks a day Until 09:30; unconfirmed it is not in the round.');
    await page.press('Confirm for today');
    expect(api.last('POST /api/standing-requisitions/s1/confirmation')?.headers.get('If-Match')).toBe('"3"');
    expect(page.text()).toContain('Confirmed. Your reference: M0302-7K3Q-F9DXC');
  });

  it('says that a round began without it, and which days it missed', async () => {
    const today = { ...standing.today, state: 'NOT_RECONFIRMED' as const };
    const page = await open('/firm', withWish({ today, missedDays: ['2020-03-01', '2020-02-28'] }));
    expect(page.text()).toContain('Not confirmed before the round began');
    expect(page.text()).toContain('Not confirmed on 2 earlier days');
    expect(page.text()).not.toContain('Confirm for today');
  });

  it('repeats a lost tap with the same key, a refused one with another', async () => {
    const route = 'POST /api/standing-requisitions/s1/confirmation';
    const api = withWish().answer(route, new HttpErrorResponse({ status: 0 }));
    const page = await open('/firm', api);
    const keyAfterTap = async () => {
      await page.press('Confirm for today');
      return api.last(route)?.headers.get('Idempotency-Key');
    };
    const lost = await keyAfterTap();
    api.answer(route, refusal(409, 'DAY_HELD'));
    expect(await keyAfterTap()).toBe(lost);
    expect(page.text()).toContain('Code DAY_HELD');
    expect(await keyAfterTap()).not.toBe(lost);
  });

  it('is kept from the check page', async () => {
    const api = firmApi(null)
      .answer('POST /api/requisitions', requisition)
      .answer('POST /api/standing-requisitions', standing);
    const page = await open('/firm/requisition', api);
    await page.type('pieces', '120');
    await page.press('Continue');
    await page.press('Keep this as a daily wish');
    await page.press('File it');
    expect(api.last('POST /api/standing-requisitions')?.body).toMatchObject({ category: 'masks', askedPieces: 120 });
    expect(page.text()).toContain('tomorrow one tap is enough');
  });
});

describe('what a firm can use, in plain words', () => {
  it('is any, or one kind only', async () => {
    const api = firmApi(null).answer('POST /api/requisitions', requisition);
    const page = await open('/firm/requisition', api);
    expect(page.text()).toContain('Any mask');
    await page.press('Only: KN95 respirator');
    await page.type('pieces', '20');
    await page.press('Continue');
    await page.press('File it');
    expect(api.last('POST /api/requisitions')?.body).toMatchObject({ accepts: ['kn95'] });
  });
});

describe('a second requisition of the day', () => {
  it('is offered as a change of the first', async () => {
    const exists = refusal(409, 'REQUISITION_EXISTS', { params: { requisitionId: 'q1' } });
    const api = firmApi(null)
      .answer('POST /api/requisitions', exists)
      .answer('GET /api/requisitions/q1', requisition)
      .answer('PUT /api/requisitions/q1', requisition);
    const page = await open('/firm/requisition', api);
    await page.type('pieces', '80');
    await page.press('Continue');
    await page.press('File it');
    expect(page.text()).toContain('M0302-7K3Q-F9DXC asks for 500');
    await page.press('Change it to 80');
    expect(api.last('PUT /api/requisitions/q1')?.headers.get('If-Match')).toBe('"2"');
    expect(page.text()).toContain('Your reference');
  });
});

describe('a draft', () => {
  const route = 'POST /api/requisitions';

  it('is there again after the tab was closed, of the same account only, and gone after log-out', async () => {
    const page = await open('/firm/requisition', firmApi(null));
    await page.type('pieces', '77');
    expect(readDraft('user-requester.e1', 'masks')?.draft.pieces).toBe('77');
    expect(readDraft('user-somebody.e1', 'masks')).toBeNull();
    wipeDrafts();
    expect(readDraft('user-requester.e1', 'masks')).toBeNull();
  });

  it('waits for the network and is sent once, with the key of the first try', async () => {
    const api = firmApi(null).answer(route, new HttpErrorResponse({ status: 0 }));
    const page = await open('/firm/requisition', api);
    await page.type('pieces', '80');
    await page.press('Continue');
    await page.press('File it');
    expect(page.text()).toContain('No network: it is kept on this device');
    const first = api.last(route)?.headers.get('Idempotency-Key');
    api.answer(route, requisition);
    window.dispatchEvent(new Event('online'));
    await page.settle();
    expect(api.last(route)?.headers.get('Idempotency-Key')).toBe(first);
    expect(page.text()).toContain('Your reference: M0302-7K3Q-F9DXC');
    const count = api.asked.length;
    window.dispatchEvent(new Event('online'));
    await page.settle();
    expect(api.asked.filter(({ method }) => method === 'POST')).toHaveLength(2);
    expect(api.asked.length).toBe(count);
  });
});
