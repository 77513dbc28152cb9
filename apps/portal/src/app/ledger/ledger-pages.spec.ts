import { FakeApi, refusal } from '../../testing/fake-api.js';
import { openPage } from '../../testing/open-page.js';
import { ledgerEntry, pageOf, someone } from '../../testing/samples.js';

const head = { seq: 7, hash: ledgerEntry.hash };
const api = (): FakeApi =>
  new FakeApi()
    .answer('GET /api/public/ledger', { head, days: [{ day: '2020-03-02', entries: 7, ...head }] })
    .answer('GET /api/public/ledger/7', { seq: 7, at: ledgerEntry.at, hash: ledgerEntry.hash })
    .answer('GET /api/public/ledger/8', refusal(404, 'NOT_FOUND'))
    .answer('GET /api/ledger', { ...pageOf(ledgerEntry), head })
    .answer('GET /api/ledger/entries/7', ledgerEntry);

describe('the ledger as anybody sees it', () => {
  it('shows where the chain ends, now and on each day, and leads nobody to the entries who may not see them', async () => {
    const page = await openPage('/ledger', { api: api() });
    expect(page.text()).toContain('Where the chain ends now Entry 7');
    expect(page.text()).toContain('2 Mar 2020 7 7');
    expect(page.element.querySelector('a[href="/ledger/entries"]')).toBeNull();
  });

  it.each([
    ['7', ledgerEntry.hash, 'The ledger says the same'],
    ['7', '0'.repeat(64), 'The ledger says another hash'],
    ['8', ledgerEntry.hash, 'There is no such entry'],
  ])('holds a receipt against it: entry %s, hash %s', async (entry, hash, verdict) => {
    const page = await openPage('/ledger', { api: api() });
    await page.type('entry', entry);
    await page.type('hash', ` ${hash.toUpperCase()} `);
    await page.press('Check');
    expect(page.text()).toContain(verdict);
  });

  it('says what is wrong with what was typed, and asks nothing', async () => {
    const page = await openPage('/ledger', { api: api() });
    await page.type('entry', '1e3');
    await page.type('hash', 'abc');
    await page.press('Check');
    expect(page.text()).toContain('An entry is a whole number from 1 on');
    expect(page.text()).toContain('A hash has 64 characters');
    expect(page.api.last('GET /api/public/ledger/7')).toBeUndefined();
  });
});

describe('the entries, for the auditor', () => {
  const as = someone('auditor');

  it('are listed; the chain is walked when somebody asks, and the first bad entry is named', async () => {
    const page = await openPage('/ledger/entries', { api: api(), as });
    expect(page.text()).toContain('ROUND_APPROVED');
    expect(page.api.last('GET /api/ledger/status')).toBeUndefined();
    const checkedAt = '2020-03-02T03:00:00Z';
    page.api.answer('GET /api/ledger/status', { verified: 7, head, fault: null, checkedAt });
    await page.press('Check the whole chain');
    expect(page.text()).toContain('7 entries follow from each other');
    page.api.answer('GET /api/ledger/status', { verified: 3, head, fault: { kind: 'ALTERED', seq: 4 }, checkedAt });
    await page.press('Check the whole chain');
    expect(page.text()).toContain('The chain breaks at entry 4 Its content is not what its hash says.');
  });

  it('are filtered to one thing', async () => {
    const page = await openPage(`/ledger/entries?subjectType=round&subjectId=${ledgerEntry.subjectId}`, {
      api: api(),
      as,
    });
    expect(page.api.last('GET /api/ledger')?.params.get('subjectId')).toBe(ledgerEntry.subjectId);
  });
});

describe('one entry', () => {
  const as = someone('auditor');

  it('is hashed again here', async () => {
    const page = await openPage('/ledger/entries/7', { api: api(), as });
    expect(page.text()).toContain('It is the last one of the chain');
  });

  it('does not verify when its text was altered', async () => {
    const altered = api().answer('GET /api/ledger/entries/7', { ...ledgerEntry, covered: '{"seq":8}' });
    const page = await openPage('/ledger/entries/7', { api: altered, as });
    expect(page.text()).toContain('its content was altered');
  });

  it('does not verify when the next one holds another hash', async () => {
    const replaced = api().answer('GET /api/ledger/entries/7', { ...ledgerEntry, hashInNext: '0'.repeat(64) });
    const page = await openPage('/ledger/entries/7', { api: replaced, as });
    expect(page.text()).toContain('this one was replaced');
  });
});
