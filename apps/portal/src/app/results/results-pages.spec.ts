import { FakeApi, refusal } from '../../testing/fake-api.js';
import { openPage } from '../../testing/open-page.js';
import { award } from '../../testing/samples.js';
import { publicRound } from '../../testing/samples-of-results.js';
import type { RecomputeNews, RecomputeOrder } from './recompute-messages.js';
import { RecomputeWorker } from './recompute-worker.js';
import type { Recomputed } from './recompute.js';

const REFERENCE = 'M0302-Y15T-L4QRJ';
const { lines: _lines, state: _state, ...told } = award;
const rounds = { items: [publicRound], total: 1, nextCursor: null };

const api = (): FakeApi =>
  new FakeApi()
    .answer('GET /api/public/rounds', rounds)
    .answer(`GET /api/public/rounds/${publicRound.id}`, publicRound)
    .answer(`GET /api/public/awards/${REFERENCE}`, {
      ...told,
      reference: REFERENCE,
      category: 'masks',
      serviceDate: '2020-03-02',
    });

describe('approved rounds', () => {
  it('are listed, each with its page', async () => {
    const page = await openPage('/results', { api: api() });
    expect(page.text()).toContain('23,950');
    expect(page.element.querySelector('tbody a')?.getAttribute('href')).toBe(`/results/${publicRound.id}`);
  });

  it('show the digests of seeds to come', async () => {
    const seed = { ...publicRound.seedAnnounced, category: 'masks', serviceDate: '2020-03-03', revision: 1 };
    const page = await openPage('/results', { api: api().answer('GET /api/public/seeds', { items: [seed] }) });
    expect(page.text()).toContain('Seeds of rounds to come');
    expect(page.text()).toContain(publicRound.seedAnnounced?.seedSha256);
  });

  it('say so when there is none yet', async () => {
    const page = await openPage('/results', {
      api: api().answer('GET /api/public/rounds', { items: [], total: 0, nextCursor: null }),
    });
    expect(page.text()).toContain('No round has been approved yet');
  });

  it('show one requisition by its reference', async () => {
    const page = await openPage(`/results?reference=${REFERENCE}`, { api: api() });
    expect(page.text()).toContain(`Requisition ${REFERENCE}`);
    expect(page.text()).toContain('Pool too small');
  });

  it('name what is wrong with a reference', async () => {
    const wrong = await openPage('/results?reference=M1', {
      api: api().answer('GET /api/public/awards/M1', refusal(400, 'REFERENCE_UNREADABLE')),
    });
    expect(wrong.text()).toContain('REFERENCE_UNREADABLE title');
    await wrong.type('reference', '');
    await wrong.press('Look up');
    expect(wrong.text()).toContain('Type the reference of the receipt');
  });
});

describe('a round as anybody sees it', () => {
  it.each([
    ['AGREES', publicRound, 'it is the announced digest'],
    ['DIFFERS', { ...publicRound, seed: 'ee'.repeat(32) }, 'it is NOT the announced digest'],
    [
      'DERIVED',
      // printf %s '310000|masks|2020-03-02|1' | sha256sum
      { ...publicRound, seedAnnounced: null, seed: '6807c01d24cd49ecc362fd1a22baf44961d87a957464cc22b3d1aacc7c041e5c' },
      'A rehearsal announces no seed',
    ],
    ['UNKNOWN', { ...publicRound, seedAnnounced: null }, 'No digest of this seed was announced'],
  ])('judges its seed: %s', async (_verdict, round, words) => {
    const page = await openPage(`/results/${round.id}`, {
      api: api().answer(`GET /api/public/rounds/${round.id}`, round),
    });
    expect(page.text()).toContain(words);
  });

  it('tells its rule, its seed and its digests, and a dash where too few firms stand', async () => {
    const page = await openPage(`/results/${publicRound.id}`, { api: api() });
    expect(page.text()).toContain('1. Tiers 1: up to 5 a head');
    expect(page.text()).toContain(publicRound.seed);
    expect(page.text()).toContain('Pudong – – –');
    expect(page.text()).toContain('fewer than 5');
  });

  it('is recomputed beside the page: how far, then whether it is right', async () => {
    const worker = new FakeWorker();
    const page = await openPage(`/results/${publicRound.id}`, {
      api: api(),
      providers: [{ provide: RecomputeWorker, useValue: worker }],
    });
    await page.press('Recompute in this browser');
    expect(worker.order?.published.awardsSha256).toBe(publicRound.awardsSha256);
    worker.hear({ kind: 'step', step: 'VERIFY', share: 0 });
    await page.settle();
    expect(page.element.querySelector('[aria-current=step]')?.textContent).toContain('Let the verifier judge');
    worker.hear({ kind: 'done', result: { ...RIGHT, isRight: true } });
    await page.settle();
    expect(page.text()).toContain('The round is right');
    expect(worker.isEnded).toBe(true);

    await page.press('Recompute again');
    const difference = { line: 7, theirs: '{"a":1}', ours: '{"a":2}' };
    const figures = { sum: 1, pieces: 2 };
    const violations = [{ line: 7, code: 'LINES_SUM' as const, figures, message: 'lines sum to 1' }];
    worker.hear({ kind: 'done', result: { ...RIGHT, isRight: false, difference, violations, violationCount: 3 } });
    await page.settle();
    expect(page.text()).toContain('The first difference is in line 7');
    expect(page.text()).toContain('Line 7: lines sum to 1 (LINES_SUM) and 2 more');
  });

  it('can be stopped, and says why it could not be done', async () => {
    const worker = new FakeWorker();
    const page = await openPage(`/results/${publicRound.id}`, {
      api: api(),
      providers: [{ provide: RecomputeWorker, useValue: worker }],
    });
    await page.press('Recompute in this browser');
    await page.press('Stop');
    expect(worker.isEnded).toBe(true);
    await page.press('Recompute in this browser');
    worker.hear({ kind: 'failed', why: 'download', message: '503' });
    await page.settle();
    expect(page.text()).toContain('The files could not be downloaded');
    await page.press('Recompute again');
    const refusal = { line: 3, field: 'lot.pieces', code: 'NOT_INTEGER', expected: 'a whole number' } as const;
    worker.hear({ kind: 'failed', why: 'unreadable', refusal });
    await page.settle();
    expect(page.text()).toContain('The snapshot cannot be read: line 3, field lot.pieces, expected a whole number');
  });
});

const RIGHT: Omit<Recomputed, 'isRight'> = {
  snapshotSha256: 'a'.repeat(64),
  isSnapshotRight: true,
  awardsSha256: 'b'.repeat(64),
  isAwardsRight: true,
  ownAwardsSha256: 'b'.repeat(64),
  difference: null,
  violations: [],
  violationCount: 0,
  byHand: null,
  requisitions: 20_000,
  lots: 240,
};

/** Says what the test tells it to. */
class FakeWorker {
  order: RecomputeOrder | null = null;
  isEnded = false;
  hear: (news: RecomputeNews) => void = () => undefined;

  start(order: RecomputeOrder, hear: (news: RecomputeNews) => void): Pick<Worker, 'terminate'> {
    this.order = order;
    this.hear = hear;
    this.isEnded = false;
    return { terminate: () => (this.isEnded = true) };
  }
}
