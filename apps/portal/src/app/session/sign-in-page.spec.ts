import { FakeApi, refusal } from '../../testing/fake-api.js';
import { openPage } from '../../testing/open-page.js';
import { pageOf, round, someone } from '../../testing/samples.js';
import { ownPath } from './sign-in-page.js';

describe('log-in', () => {
  it('names what is missing in a summary that takes focus', async () => {
    const page = await openPage('/sign-in');
    page.element.querySelector<HTMLElement>('button[type=submit]')?.click();
    await page.settle();
    expect(page.text()).toContain('There is a problem Enter your login Enter your password');
    expect(document.activeElement?.getAttribute('role')).toBe('alert');
    expect(page.api.last('POST /api/sessions')).toBeUndefined();
  });

  it('says that login or password is wrong, and nothing more', async () => {
    const api = new FakeApi().answer('POST /api/sessions', refusal(401, 'LOG_IN_FAILED'));
    const page = await openPage('/sign-in', { api });
    await page.type('login', 'officer');
    await page.type('password', 'wrong');
    page.element.querySelector<HTMLElement>('button[type=submit]')?.click();
    await page.settle();
    expect(page.text()).toContain('Login or password is wrong');
  });

  it('leads back to the page that was asked for, filters included', async () => {
    const officer = someone('city_officer');
    const api = new FakeApi().answer('POST /api/sessions', officer).answer('GET /api/rounds', pageOf(round));
    const page = await openPage('/rounds?category=goggles', { api });
    expect(page.url()).toBe('/sign-in?returnUrl=%2Frounds%3Fcategory%3Dgoggles');
    await page.press('officer');
    expect(page.url()).toBe('/rounds?category=goggles');
  });

  it('shows a page of another role as not there', async () => {
    const page = await openPage('/rounds', { as: someone('requester') });
    expect(page.text()).toContain('There is no such page');
  });

  it.each([
    ['/rounds?x=1', '/rounds?x=1'],
    ['//evil.example', null],
    ['/\\evil.example', null],
    ['https://evil.example', null],
    ['/sign-in', null],
    [undefined, null],
  ])('takes %p as way back %p', (url, path) => {
    expect(ownPath(url)).toBe(path);
  });
});
