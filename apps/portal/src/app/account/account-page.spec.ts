import { FakeApi, refusal } from '../../testing/fake-api.js';
import { openPage } from '../../testing/open-page.js';
import { someone } from '../../testing/samples.js';

const AT = '2020-03-02T01:00:00.000Z';
const session = { id: 's1', createdAt: AT, lastSeenAt: AT, userAgent: 'Firefox', isCurrent: true };

const accountApi = (isSetUp = false): FakeApi =>
  new FakeApi()
    .answer('GET /api/me/second-factor', { isSetUp, since: isSetUp ? AT : null, recoveryCodesLeft: 9, isVerified: false })
    .answer('GET /api/me/sessions', { items: [session, { ...session, id: 's2', isCurrent: false }] })
    .answer('POST /api/me/second-factor', { secret: 'GEZDGNBV', uri: 'otpauth://totp/Supplydock:x?secret=GEZDGNBV' }); // prettier-ignore

describe('the account', () => {
  it('sets up a second factor: password, key as text and for a camera, first code, recovery codes once', async () => {
    const api = accountApi();
    const page = await openPage('/account', { as: someone('approver'), api });
    await page.press('Set up an authenticator');
    await page.press('Continue');
    expect(page.text()).toContain('Enter your password');
    await page.type('present-password', 'a phrase');
    await page.press('Continue');
    expect(page.text()).toContain('GEZDGNBV');
    await page.settle();
    expect(page.element.querySelector('sd-qr-code path')?.getAttribute('d')?.length).toBeGreaterThan(500);
    api.answer('POST /api/me/second-factor/confirmation', refusal(422, 'CODE_WRONG'));
    await page.type('first-code', '123456');
    await page.press('Confirm');
    expect(page.text()).toContain('CODE_WRONG title');
    api.answer('POST /api/me/second-factor/confirmation', { recoveryCodes: ['MZXW-6YQA-GEZD-GNBV'] });
    await page.press('Confirm');
    expect(page.text()).toContain('MZXW-6YQA-GEZD-GNBV');
    expect(page.text()).not.toContain('GEZDGNBV ');
  });

  it('asks for a code of the authenticator that is to be replaced', async () => {
    const api = accountApi(true).answer('POST /api/me/second-factor', refusal(403, 'STEP_UP_REQUIRED'));
    const page = await openPage('/account', { as: someone('approver'), api });
    await page.press('Use another authenticator');
    await page.type('present-password', 'a phrase');
    await page.press('Continue');
    expect(page.text()).toContain('Show a code first');
  });

  it('ends a session elsewhere, never the one in use', async () => {
    const api = accountApi().answer('DELETE /api/me/sessions/s2', null);
    const page = await openPage('/account', { as: someone('requester'), api });
    const ends = [...page.element.querySelectorAll('button')].filter(
      ({ textContent }) => textContent?.trim() === 'End',
    );
    expect(ends).toHaveLength(1);
    await page.press('End');
    expect(api.last('DELETE /api/me/sessions/s2')).toBeDefined();
    expect(page.text()).toContain('The session has ended.');
  });
});
