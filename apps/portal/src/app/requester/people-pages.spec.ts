import { FakeApi, refusal } from '../../testing/fake-api.js';
import { openPage } from '../../testing/open-page.js';
import { joiner, ownJoining, people, someone } from '../../testing/samples.js';

describe('the people of a firm', () => {
  it('are invited by a link that is shown once, and removed after a second look', async () => {
    const api = new FakeApi()
      .answer('GET /api/enterprises/e1/people', people)
      .answer('GET /api/join-requests', { items: [] })
      .answer('POST /api/enterprises/e1/invitations', { code: 'K7Q2M-9XTRD', expiresAt: '2020-03-05T02:00:00Z' })
      .answer('DELETE /api/enterprises/e1/invitations/i1', null)
      .answer('DELETE /api/enterprises/e1/people/u2', null);
    const submit = async (page: Awaited<ReturnType<typeof openPage>>): Promise<void> => {
      page.element.querySelector('sd-firm-invitations form')!.dispatchEvent(new Event('submit', { cancelable: true }));
      await page.settle();
    };
    const page = await openPage('/my-firm/people', { as: someone('requester'), api });
    await page.type('invite-mail', 'wang');
    await submit(page);
    expect(page.text()).toContain('Enter an e-mail address');
    await page.type('invite-mail', ' wang@example.cn ');
    await submit(page);
    expect(api.last('POST /api/enterprises/e1/invitations')?.body).toEqual({ mail: { to: 'wang@example.cn', language: 'en' } }); // prettier-ignore
    expect(page.text()).toContain('/join#K7Q2M-9XTRD');
    expect(page.text()).toContain('An e-mail with the link goes to wang@example.cn.');
    await page.type('invite-mail', '');
    await submit(page);
    expect(api.last('POST /api/enterprises/e1/invitations')?.body).toEqual({});
    await page.press('Withdraw');
    expect(api.last('DELETE /api/enterprises/e1/invitations/i1')).toBeDefined();
    expect(page.text()).toContain('its link lets nobody in');
    await page.press('Remove');
    expect(page.text()).toContain('王芳 is signed out at once');
    await page.press('Keep');
    expect(page.text()).not.toContain('signed out at once');
    await page.press('Remove');
    const [, confirm] = [...page.element.querySelectorAll<HTMLButtonElement>('li button')];
    confirm.click();
    await page.settle();
    expect(api.last('DELETE /api/enterprises/e1/people/u2')).toBeDefined();
    expect(page.text()).toContain('王芳 is removed.');
  });

  it('join with the code of the link and an account of their own', async () => {
    const api = new FakeApi()
      .answer('POST /api/invitations/acceptance', { enterpriseName: '某厂' })
      .answer('POST /api/sessions', someone('requester'));
    const page = await openPage('/join#K7Q2M-9XTRD', { api });
    const submit = async (): Promise<void> => {
      page.element.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
      await page.settle();
    };
    await submit();
    expect(page.text()).toContain('Enter your name');
    await page.type('join-name', '王芳');
    await page.type('join-login', 'wang.fang');
    await page.type('join-password', 'grey heron counts seven bridges');
    await submit();
    expect(api.last('POST /api/invitations/acceptance')?.body).toMatchObject({
      code: 'K7Q2M-9XTRD',
      login: 'wang.fang',
    });
    expect(page.url()).toBe('/firm');
  });

  it('are told when the invitation does not hold', async () => {
    const api = new FakeApi().answer('POST /api/invitations/acceptance', refusal(404, 'INVITATION_UNKNOWN'));
    const page = await openPage('/join#K7Q2M-9XTRD', { api });
    await page.type('join-name', '王芳');
    await page.type('join-login', 'wang.fang');
    await page.type('join-password', 'grey heron counts seven bridges');
    page.element.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    expect(page.text()).toContain('INVITATION_UNKNOWN');
  });

  it('admit or refuse, with a reason, who asks to join', async () => {
    const api = new FakeApi()
      .answer('GET /api/enterprises/e1/people', people)
      .answer('GET /api/join-requests', { items: [joiner] })
      .answer('POST /api/join-requests/j1/admission', null)
      .answer('POST /api/join-requests/j1/refusal', null);
    const page = await openPage('/my-firm/people', { as: someone('requester'), api });
    expect(page.text()).toContain('采购新同事');
    await page.press('Admit 赵雷');
    expect(page.text()).toContain('赵雷 acts for the firm now.');
    await page.press('Refuse');
    await page.type('joiner-j1-reason', 'We do not know you');
    page.element.querySelector('sd-reason-form form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    expect(api.last('POST /api/join-requests/j1/refusal')?.body).toEqual({ reason: 'We do not know you' });
  });
});

describe('joining a firm', () => {
  const signedIn = someone('requester');
  const api = (): FakeApi =>
    new FakeApi()
      .answer('GET /api/me/join-requests', { items: [ownJoining] })
      .answer('POST /api/join-requests', { items: [ownJoining] })
      .answer('POST /api/sessions', signedIn)
      .answer('POST /api/invitations/joining', { enterpriseId: 'e2', enterpriseName: '某厂' })
      .answer('PUT /api/me/firm', signedIn);
  const submit = async (page: Awaited<ReturnType<typeof openPage>>, form = 'form'): Promise<void> => {
    page.element.querySelector(form)!.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
  };

  it('needs only the code of whoever is signed in, and acts for the new firm at once', async () => {
    const page = await openPage('/join#K7Q2M-9XTRD', { as: signedIn, api: api() });
    await submit(page);
    expect(page.api.last('POST /api/invitations/joining')?.body).toEqual({ code: 'K7Q2M-9XTRD' });
    expect(page.api.last('PUT /api/me/firm')?.body).toEqual({ enterpriseId: 'e2' });
    expect(page.url()).toBe('/firm');
  });

  it('signs in first with an account that is there', async () => {
    const page = await openPage('/join#K7Q2M-9XTRD', { api: api() });
    await page.press('I have an account already');
    expect(page.element.querySelector('#join-name')).toBeNull();
    await page.type('join-login', 'wang.fang');
    await page.type('join-password', 'short but mine');
    await submit(page);
    expect(page.api.last('POST /api/sessions')?.body).toEqual({ login: 'wang.fang', password: 'short but mine' });
    expect(page.api.last('POST /api/invitations/joining')?.body).toEqual({ code: 'K7Q2M-9XTRD' });
  });

  it('can be asked for, and says why one was refused', async () => {
    const page = await openPage('/join', { as: signedIn, api: api() });
    expect(page.text()).toContain('Refused');
    expect(page.text()).toContain('不认识');
    await submit(page, 'sd-ask-to-join form');
    expect(page.text()).toContain('Enter the 18 signs');
    await page.type('ask-uscc', '91110000600037341L');
    await page.type('ask-reason', 'Purchasing, extension 204');
    await submit(page, 'sd-ask-to-join form');
    expect(page.api.last('POST /api/join-requests')?.body).toEqual({
      uscc: '91110000600037341L',
      reason: 'Purchasing, extension 204',
    });
  });

  it('is not for an office’s account', async () => {
    const page = await openPage('/join', { as: someone('hotline_operator'), api: api() });
    expect(page.text()).toContain('it acts for no firm');
    expect(page.element.querySelector('form')).toBeNull();
  });
});
