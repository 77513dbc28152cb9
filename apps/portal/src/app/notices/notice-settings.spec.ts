import { FakeApi, refusal } from '../../testing/fake-api.js';
import { openPage, type OpenPage } from '../../testing/open-page.js';
import { keptMail, noticeSettings, pageOf, someone } from '../../testing/samples.js';

const open = (api: FakeApi): Promise<OpenPage> => openPage('/notices/settings', { as: someone('requester'), api });
const stored = (change: object = {}): FakeApi =>
  new FakeApi().answer('GET /api/me/notice-settings', { ...noticeSettings, ...change });

describe('the settings of notices', () => {
  it('store what was chosen, kind by kind and place by place', async () => {
    const api = stored().answer('PUT /api/me/notice-settings', noticeSettings);
    const page = await open(api);
    page.element.querySelector<HTMLInputElement>('[aria-label="What the round gave you: E-mail"]')?.click();
    await page.settle();
    await page.press('Save');
    expect(api.last('PUT /api/me/notice-settings')?.body).toEqual({
      language: 'zh',
      kinds: [
        { kind: 'FIRM_VERIFIED', inPortal: true, byMail: true },
        { kind: 'AWARD_OFFERED', inPortal: true, byMail: false },
      ],
    });
    expect(page.text()).toContain('Your choices are saved.');
  });

  it('take an address only with the code that went to it', async () => {
    const address = { address: 'li@example.cn', isConfirmed: false };
    const api = stored()
      .answer('PUT /api/me/mail-address', { ...noticeSettings, address })
      .answer('PUT /api/me/mail-address/confirmation', {
        ...noticeSettings,
        address: { ...address, isConfirmed: true },
      });
    const page = await open(api);
    expect(page.text()).toContain('There is none yet');
    await page.press('Send a code');
    expect(page.text()).toContain('Enter an e-mail address such as');
    await page.type('mail-address', ' li@example.cn ');
    await page.press('Send a code');
    expect(api.last('PUT /api/me/mail-address')?.body).toEqual({ address: 'li@example.cn' });
    await page.type('mail-code', '204817');
    await page.press('Confirm the address');
    expect(api.last('PUT /api/me/mail-address/confirmation')?.body).toEqual({ code: '204817' });
    expect(page.text()).toContain('E-mails go to li@example.cn.');
  });

  it('say that a code is wrong', async () => {
    const api = stored({ address: { address: 'li@example.cn', isConfirmed: false } }).answer(
      'PUT /api/me/mail-address/confirmation',
      refusal(422, 'MAIL_CODE_WRONG'),
    );
    const page = await open(api);
    await page.type('mail-code', '111111');
    await page.press('Confirm the address');
    expect(page.text()).toContain('MAIL_CODE_WRONG title');
  });

  it('keep unsaved choices while the address changes', async () => {
    const api = stored({ address: { address: 'li@example.cn', isConfirmed: true } }).answer(
      'DELETE /api/me/mail-address',
      null,
    );
    const page = await open(api);
    const tick = (): HTMLInputElement => page.element.querySelector('[aria-label="Your firm is verified: Portal"]')!;
    tick().click();
    await page.settle();
    await page.press('Send no e-mails any more');
    expect(page.text()).toContain('There is none yet');
    expect(tick().checked).toBe(false);
  });
});

describe('e-mails not sent', () => {
  const asAuditor = (api: FakeApi): Promise<OpenPage> => openPage('/kept-mails', { as: someone('auditor'), api });

  it('are shown as they would have gone out', async () => {
    const page = await asAuditor(new FakeApi().answer('GET /api/kept-mails', pageOf(keptMail)));
    for (const words of ['To: li@example.cn', '企业已通过核验']) expect(page.text()).toContain(words);
  });

  it('are nobody’s to read where a mail server is set', async () => {
    const page = await asAuditor(new FakeApi().answer('GET /api/kept-mails', refusal(404, 'NOT_FOUND')));
    expect(page.text()).toContain('A mail server is set');
  });
});
