import { FakeApi, refusal } from '../../testing/fake-api.js';
import { openPage } from '../../testing/open-page.js';
import { people, someone } from '../../testing/samples.js';

describe('the people of a firm', () => {
  it('are invited by a link that is shown once, and removed after a second look', async () => {
    const api = new FakeApi()
      .answer('GET /api/enterprises/e1/people', people)
      .answer('POST /api/enterprises/e1/invitations', { code: 'K7Q2M-9XTRD', expiresAt: '2020-03-05T02:00:00Z' })
      .answer('DELETE /api/enterprises/e1/people/u2', null);
    const page = await openPage('/my-firm/people', { as: someone('requester'), api });
    await page.press('Invite a colleague');
    expect(page.text()).toContain('/join#K7Q2M-9XTRD');
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
});
