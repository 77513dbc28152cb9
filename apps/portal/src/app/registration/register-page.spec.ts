import { FakeApi, refusal } from '../../testing/fake-api.js';
import { ownJoining, someone } from '../../testing/samples.js';
import { openPage, type OpenPage } from '../../testing/open-page.js';

const ANSWERS = {
  'reg-uscc': ' ９１１１００００ 600037341l',
  'reg-name': '上海申禾印务有限公司',
  'reg-industry': '印刷',
  'reg-address': '人民路 1 号',
  'reg-headcount': '43',
  'reg-contact': '李敏',
  'reg-phone': '138 0000 0000',
  'reg-login': 'li.min',
  'reg-password': 'grey heron counts seven bridges',
};
const REGISTERED = { enterpriseId: 'e1', reference: 'F-9C41-77D0', state: 'UNDER_REVIEW', uscc: '91110000600037341L', dueAt: '2020-03-04T01:00:00Z' }; // prettier-ignore

async function fill(page: OpenPage): Promise<void> {
  for (const [id, value] of Object.entries(ANSWERS)) await page.type(id, value);
  const district = page.element.querySelector<HTMLSelectElement>('#reg-district')!;
  district.value = '310101';
  for (const name of ['input', 'change']) district.dispatchEvent(new Event(name, { bubbles: true }));
  await page.settle();
}

describe('registering a firm', () => {
  it('names everything that is missing', async () => {
    const page = await openPage('/register');
    await page.press('Continue');
    expect(page.element.querySelectorAll('sd-error-summary li')).toHaveLength(10);
  });

  it('suggests the size, shows the answers, sends them and tells what happens next', async () => {
    const api = new FakeApi().answer('POST /api/registrations', REGISTERED);
    const page = await openPage('/register', { api });
    await fill(page);
    await page.press('Continue');
    expect(page.text()).toContain('91110000600037341L');
    expect(page.text()).not.toContain('grey heron');
    await page.press('Register');
    expect(api.last('POST /api/registrations')?.body).toMatchObject({ uscc: '91110000600037341L', size: 'small', headcount: 43, locale: 'en' }); // prettier-ignore
    expect(page.text()).toContain('F-9C41-77D0');
    expect(page.text()).toContain('Your district verifies the firm and its headcount by 4 Mar 2020');
  });

  it('says how to join where the firm is registered already', async () => {
    const detail = 'You can ask to act for it';
    const api = new FakeApi().answer('POST /api/registrations', refusal(409, 'ENTERPRISE_EXISTS', { detail }));
    const page = await openPage('/register', { api });
    await fill(page);
    await page.press('Continue');
    await page.press('Register');
    expect(page.text()).toContain('You can ask to act for it');
    page.api
      .answer('POST /api/registrations/join-requests', { items: [ownJoining] })
      .answer('POST /api/sessions', { ...someone('requester'), memberships: [], firms: [] })
      .answer('GET /api/me/join-requests', { items: [ownJoining] });
    await page.type('ask-reason', 'Purchasing');
    page.element.querySelector('sd-ask-to-join form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    expect(page.api.last('POST /api/registrations/join-requests')?.body).toMatchObject({
      uscc: '91110000600037341L',
      login: 'li.min',
      displayName: '李敏',
      reason: 'Purchasing',
    });
    expect(page.url()).toBe('/join');
  });
});
