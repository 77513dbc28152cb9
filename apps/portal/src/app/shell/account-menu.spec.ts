import { ACTING_FOR } from '../session/session.js';
import { FakeApi } from '../../testing/fake-api.js';
import { openPage } from '../../testing/open-page.js';
import { entitlement, pageOf, someone } from '../../testing/samples.js';
import { TestBed } from '@angular/core/testing';
import { AccountMenu } from './account-menu.js';
import { Shell } from './shell.js';

const firms = [
  { id: 'e1', name: '上海申禾印务有限公司' },
  { id: 'e2', name: '上海云勇有限公司' },
];
const first = { ...someone('requester'), firms };
const second = { ...first, memberships: [{ ...first.memberships[0], enterpriseId: 'e2', enterpriseName: firms[1].name }] }; // prettier-ignore
const api = (): FakeApi =>
  new FakeApi()
    .answer('GET /api/requisitions', pageOf())
    .answer('GET /api/entitlement', entitlement)
    .answer('GET /api/standing-requisitions', { items: [] })
    .answer('PUT /api/me/firm', second);

describe('a person of two firms', () => {
  it('acts for the other one by a press, and the page is opened anew for it', async () => {
    const page = await openPage('/firm', { as: first, api: api() });
    const menu = TestBed.createComponent(AccountMenu);
    await menu.whenStable();
    const buttons = [...(menu.nativeElement as HTMLElement).querySelectorAll<HTMLButtonElement>('.firms button')];
    expect(buttons.map(({ textContent }) => textContent?.trim())).toEqual([firms[1].name]);
    buttons[0].click();
    await page.settle();
    expect(page.api.last('PUT /api/me/firm')?.body).toEqual({ enterpriseId: 'e2' });
    expect(localStorage.getItem(ACTING_FOR)).toBe('e2');
    expect(page.url()).toBe('/firm');
    expect(page.text()).toContain(firms[1].name);
  });

  it('is followed by the other tabs of the browser', async () => {
    const page = await openPage('/firm', { as: first, api: api() });
    TestBed.createComponent(Shell);
    page.api.answer('GET /api/me', second);
    window.dispatchEvent(new StorageEvent('storage', { key: ACTING_FOR, newValue: 'e2' }));
    await page.settle();
    expect(page.text()).toContain(firms[1].name);
  });
});
