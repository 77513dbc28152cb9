import { FakeApi, refusal } from '../../testing/fake-api.js';
import { openPage, type OpenPage } from '../../testing/open-page.js';
import { pageOf, quarantined, requisition, someone } from '../../testing/samples.js';

const second = { ...quarantined, id: 'q2', reference: 'M0302-2222-22222', enterpriseName: '上海二号有限公司' };
const deskApi = (...items: object[]): FakeApi =>
  new FakeApi()
    .answer('GET /api/quarantine', pageOf(...items))
    .answer('GET /api/requisitions/q1', requisition)
    .answer('GET /api/requisitions/q2', requisition);
const open = (api: FakeApi, role: 'district_officer' | 'auditor' = 'district_officer'): Promise<OpenPage> =>
  openPage('/quarantine', { as: someone(role), api });

describe('the quarantine desk', () => {
  it('shows why the first one waits, by which arithmetic, whose it is, and its clock', async () => {
    const page = await open(deskApi(quarantined, second));
    for (const words of ['5,000 asked; the staff needs 129', '10 hours left', 'may be claimed', '印刷', '13800000000'])
      expect(page.text()).toContain(words);
  });

  it('releases with a reason and goes on with the next', async () => {
    const api = deskApi(quarantined, second).answer('POST /api/requisitions/q1/release', requisition);
    const page = await open(api);
    await page.press('It takes part');
    await page.type('case-reason', 'Two shifts');
    await page.press('Confirm');
    const sent = api.last('POST /api/requisitions/q1/release');
    expect(sent?.body).toEqual({ reason: 'Two shifts' });
    expect(sent?.headers.get('If-Match')).toBe('"2"');
    expect(sent?.headers.get('Idempotency-Key')).toBeTruthy();
    expect(page.text()).toContain('M0302-7K3Q-F9DXC is released. 1 requisition still waits.');
    expect(page.url()).toBe('/quarantine?case=q2');
    expect(page.element.querySelector<HTMLInputElement>('#case-reason')?.value).toBe('');
  });

  it('is worked by two keys a decision: a digit fills in choice and reason, Enter confirms and goes on', async () => {
    const api = deskApi(quarantined, second).answer('POST /api/requisitions/q1/rejection', requisition);
    const page = await open(api);
    const key = (name: string) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
    key('5');
    await page.settle();
    expect(document.activeElement?.textContent?.trim()).toBe('Confirm');
    (document.activeElement as HTMLElement).click(); // what Enter does on a button
    await page.settle();
    expect(api.last('POST /api/requisitions/q1/rejection')?.body).toEqual({
      reason: 'Far above what the staff needs: please enter what you need',
    });
    expect(page.url()).toBe('/quarantine?case=q2');
    key('k');
    await page.settle();
    expect(page.url()).toBe('/quarantine?case=q1');
  });

  it('asks for choice and reason, and sends nothing without', async () => {
    const page = await open(deskApi(quarantined));
    await page.press('Confirm');
    expect(page.text()).toContain('There is a problem Choose what to do Write at least 3 characters');
    expect(page.api.asked.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it('tells that somebody else was faster', async () => {
    const api = deskApi(quarantined).answer('POST /api/requisitions/q1/rejection', refusal(409, 'STATE_REFUSED'));
    const page = await open(api);
    await page.press('The firm reads the reason');
    await page.type('case-reason', 'A slip');
    await page.press('Confirm');
    expect(page.text()).toContain('Code STATE_REFUSED');
  });

  it('has nothing to decide while a round holds the day, nor for who may only read', async () => {
    const held = await open(deskApi({ ...quarantined, day: 'HELD' }));
    expect(held.text()).toContain('A round holds this day');
    expect(held.element.querySelector('#case-release')).toBeNull();
  });

  it('leaves the decision to those who may', async () => {
    const page = await open(deskApi(quarantined), 'auditor');
    expect(page.element.querySelector('#case-release')).toBeNull();
  });

  it('says when nothing waits', async () => {
    expect((await open(deskApi())).text()).toContain('Nothing waits');
  });
});
