import { FakeApi } from '../../testing/fake-api.js';
import { openPage, textsIn } from '../../testing/open-page.js';
import {
  award,
  awardNotice,
  documents,
  earlierPolicy,
  entitlement,
  expiryNotice,
  firm,
  firmTimeline,
  ledgerEntry,
  keptMail,
  lot,
  lotTimeline,
  noticeSettings,
  onSite,
  pageOf,
  policy,
  preset,
  priceReview,
  qualification,
  joiner,
  ownJoining,
  people,
  quarantined,
  requisition,
  requisitionTimeline,
  round,
  scenarioChanges,
  scenarioRun,
  scheduledMasks,
  someone,
  standing,
  today,
} from '../../testing/samples.js';
import { appeal, appealChange } from '../../testing/samples-of-appeals.js';
import { publicRound } from '../../testing/samples-of-results.js';
import {
  cockpit,
  movementPage,
  openData,
  progressReport,
  replays,
  roundAnomalies,
  roundStory,
  serviceFigures,
} from '../../testing/samples-of-office.js';
import type { Messages } from './messages.js';

/** Every text of the dictionaries between marks: what stands outside of them was never translated. */
function marked<T>(node: T): T {
  if (typeof node === 'string') return `⟦${node}⟧` as T;
  if (typeof node === 'function') return ((...args: unknown[]) => `⟦${node(...args)}⟧`) as T;
  if (Array.isArray(node)) return node.map(marked) as T;
  return Object.fromEntries(Object.entries(node as object).map(([key, value]) => [key, marked(value)])) as T;
}

/** Names that are data of the samples. */
const NAMES =
  /\b(Surgical mask|KN95 respirator|F-9C41-77D0|91110000600037341L|Huangpu|Pudong|YY 0469-2011|GB 2626-2006|200220A1|M0302-7K3Q-F9DXC|Li Min|li@example\.cn|standard|shanghai-rehearsal|beibei-flat|Beibei|Rounds|tier|How urgent)\b/g;

/** What else may stand outside the marks, by its shape. */
const DATA = [
  /^[\d\s.,:;·×−+=–%¥()↑↓↕/-]+$/, // figures and signs
  /^\d{1,2} \w{3} \d{4}(, \d\d:\d\d)?$/, // days
  /^[0-9a-f]{12,64}…?$/, // digests
  /^[A-Z]+(_[A-Z]+)+$|^[a-z]+ …?[0-9a-f-]{6,36}$|^\{.*\}$/s, // what the ledger holds: codes, subjects, JSON
  /^[0-9a-f]{64}$/, // digests
  /^printf %s .* \| sha256sum$/, // a command
  /^[a-z]$/, // keys of the keyboard
  /^\d+ [0-9a-f]{64}$/, // receipts
  /^\.(jpg|pdf)$/, // ends of file names
  /^npm run -s dock -- [a-z]+( [A-Z]+| --[a-z]+)*$/, // commands
  /^(requester|supplier|officer|approver|district|hotline|auditor|supplydock-demo-2020)$/, // demo log-ins
];

function untranslated(element: HTMLElement): string[] {
  return textsIn(element)
    .map((text) =>
      text
        .replace(/⟦[^⟦⟧]*(⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧/gu, ' ')
        .replace(/[\p{Script=Han}（）]+/gu, ' ')
        .replace(NAMES, ' ')
        .trim(),
    )
    .filter((rest) => rest !== '' && !DATA.some((shape) => shape.test(rest)));
}

function api(): FakeApi {
  const listed = { ...award, enterpriseName: '上海申禾印务有限公司', districtId: '310101', tier: 4 };
  const mayAppeal = { isOpen: true, isCounted: true, until: '2020-03-09T09:00:00Z', id: null, state: null };
  const closed = { ...requisition, state: 'CLOSED', award, appeal: mayAppeal };
  return new FakeApi()
    .answer('GET /api/public/today', today)
    .answer('GET /api/public/rounds', pageOf(publicRound))
    .answer('GET /api/public/rounds/r1', publicRound)
    .answer('GET /api/public/awards/M0302-7K3Q-F9DXC', {
      ...award,
      reference: 'M0302-7K3Q-F9DXC',
      category: 'masks',
      serviceDate: '2020-03-02',
    })
    .answer('GET /api/public/seeds', {
      items: [{ ...publicRound.seedAnnounced, category: 'masks', serviceDate: '2020-03-03', revision: 1 }],
    })
    .answer('GET /api/round-schedule', { items: [scheduledMasks] })
    .answer('GET /api/public/ledger', {
      head: { seq: 7, hash: ledgerEntry.hash },
      days: [{ day: '2020-03-02', entries: 7, seq: 7, hash: ledgerEntry.hash }],
    })
    .answer('GET /api/public/ledger/7', { seq: 7, at: ledgerEntry.at, hash: ledgerEntry.hash })
    .answer('GET /api/ledger', { ...pageOf(ledgerEntry), head: { seq: 7, hash: ledgerEntry.hash } })
    .answer('GET /api/ledger/entries/7', ledgerEntry)
    .answer('GET /api/public/open-data', openData)
    .answer('GET /api/cockpit', cockpit)
    .answer('GET /api/reports/progress', progressReport)
    .answer('GET /api/reports/progress/movements', movementPage)
    .answer('GET /api/reports/service', serviceFigures)
    .answer('GET /api/rounds', pageOf(round))
    .answer('GET /api/policies', pageOf(policy, earlierPolicy))
    .answer('GET /api/policies/p1', earlierPolicy)
    .answer('GET /api/policies/p2', policy)
    .answer('GET /api/scenario-runs', { items: [scenarioRun] })
    .answer('GET /api/scenario-runs/s1', scenarioRun)
    .answer('GET /api/scenario-runs/s1/changes', scenarioChanges)
    .answer('GET /api/policy-presets', { items: [preset] })
    .answer('GET /api/rounds/r1', round)
    .answer('GET /api/rounds/r1/story', roundStory)
    .answer('GET /api/rounds/r1/anomalies', roundAnomalies)
    .answer('GET /api/rounds/r1/replays', replays)
    .answer('GET /api/rounds/r1/awards', pageOf(listed))
    .answer('GET /api/entitlement', entitlement)
    .answer('GET /api/requisitions', pageOf(closed))
    .answer('GET /api/requisitions/q1', closed)
    .answer('GET /api/requisitions/q1/timeline', {
      items: requisitionTimeline.items.map((one) => ({ ...one, text: null })),
    }) // prettier-ignore
    .answer('GET /api/enterprises', pageOf(firm))
    .answer('GET /api/enterprises/e1/documents', documents)
    .answer('GET /api/enterprises/e1/people', people)
    .answer('GET /api/join-requests', { items: [joiner] })
    .answer('GET /api/me/join-requests', { items: [ownJoining] })
    .answer('GET /api/enterprises/e1/work-filings', onSite)
    .answer(
      'GET /api/work-filings/incomplete',
      pageOf({ enterpriseId: 'e1', enterpriseName: '某厂', districtId: '310101', filing: onSite.current }),
    )
    .answer('GET /api/enterprises/e1', { ...firm, id: 'e1' })
    .answer('GET /api/enterprises/e1/timeline', firmTimeline)
    .answer('GET /api/enterprises/e1/warnings', { items: [{ code: 'ORGANISATION_CODE_CHECK', firms: [] }] })
    .answer('GET /api/headcount-filings', pageOf(firm.filings[0]))
    .answer('GET /api/notices', pageOf(awardNotice, expiryNotice))
    .answer('GET /api/standing-requisitions', { items: [standing] })
    .answer('GET /api/quarantine', pageOf(quarantined))
    .answer('GET /api/me/notice-settings', noticeSettings)
    .answer('GET /api/rounds/r1/overrides', {
      items: [
        {
          requisitionId: 'q1',
          enterpriseName: '某厂',
          districtId: '310101',
          proposedPieces: 1,
          claimPieces: 9,
          pieces: 8,
          reason: 'APPEAL',
          note: '说明',
          authorName: '王磊',
          state: 'KEPT',
        },
      ],
      owed: [
        { requisitionId: 'q1', enterpriseName: '某厂', owedPieces: 2, proposedPieces: 1, claimPieces: 9, isSet: false },
      ],
      version: 7,
    })
    .answer('GET /api/appeals', pageOf(appeal))
    .answer('GET /api/appeals/p1', appeal)
    .answer('GET /api/appeals/p1/changes', pageOf(appealChange))
    .answer('GET /api/appeals/p1/documents', documents)
    .answer('GET /api/me/second-factor', {
      isSetUp: true,
      since: ledgerEntry.at,
      recoveryCodesLeft: 9,
      isVerified: false,
    })
    .answer('GET /api/me/sessions', {
      items: [
        { id: 's1', createdAt: ledgerEntry.at, lastSeenAt: ledgerEntry.at, userAgent: '某浏览器', isCurrent: false },
      ],
    })
    .answer('GET /api/kept-mails', pageOf(keptMail))
    .answer(
      'GET /api/price-reviews',
      pageOf({
        ...priceReview,
        lotId: 'l1',
        productId: 'surgical',
        batch: '200220A1',
        supplierName: '上海云勇有限公司',
        districtId: '310115',
        availablePieces: 5000,
      }),
    ) // prettier-ignore
    .answer('GET /api/qualifications', pageOf(qualification))
    .answer('GET /api/qualifications/k1', qualification)
    .answer('GET /api/qualifications/k1/documents', documents)
    .answer('GET /api/lots', pageOf(lot))
    .answer('GET /api/lots/l1', { ...lot, priceReview })
    .answer('GET /api/lots/l1/awards', { items: [], nextCursor: null, total: 0, pieces: 0 })
    .answer('GET /api/lots/l1/timeline', lotTimeline);
}

describe('no page has text of its own', () => {
  it.each([
    ['/', 'auditor'],
    ['/sign-in', 'auditor'],
    ['/account', 'approver'],
    ['/rounds/r1/changes', 'city_officer'],
    ['/results?reference=M0302-7K3Q-F9DXC', 'auditor'],
    ['/results/r1', 'auditor'],
    [`/ledger?entry=7&hash=${ledgerEntry.hash}`, 'auditor'],
    ['/ledger/entries', 'auditor'],
    ['/ledger/entries/7', 'city_officer'],
    ['/nowhere', 'auditor'],
    ['/open-data', 'auditor'],
    ['/cockpit', 'city_officer'],
    ['/reports', 'city_officer'],
    ['/reports/movements', 'auditor'],
    ['/rounds', 'city_officer'],
    ['/policies', 'city_officer'],
    ['/policies/p2?with=p1&saved=yes', 'auditor'],
    ['/policies/new?from=p1', 'city_officer'],
    ['/scenarios', 'city_officer'],
    ['/scenarios/s1', 'city_officer'],
    ['/policies/new?preset=beibei-flat', 'city_officer'],
    ['/rounds/r1', 'city_officer'],
    ['/rounds/r1/anomalies', 'auditor'],
    ['/rounds/r1/awards', 'auditor'],
    ['/rounds/r1/decision', 'approver'],
    ['/firm', 'requester'],
    ['/firm/requisition', 'requester'],
    ['/firm/requisitions', 'requester'],
    ['/firm/requisitions/q1', 'requester'],
    ['/firm/appeals', 'requester'],
    ['/firm/appeals/new?requisition=q1', 'requester'],
    ['/firm/appeals/p1', 'requester'],
    ['/appeals', 'district_officer'],
    ['/appeals/p1', 'city_officer'],
    ['/requisitions', 'district_officer'],
    ['/requisitions/q1', 'hotline_operator'],
    ['/my-firm', 'requester'],
    ['/my-firm/on-site', 'requester'],
    ['/my-firm/people', 'requester'],
    ['/join', 'auditor'],
    ['/join', 'requester'],
    ['/register', 'auditor'],
    ['/firms', 'district_officer'],
    ['/firms?part=changes', 'district_officer'],
    ['/firms?part=onSite', 'district_officer'],
    ['/firms/several?import=i1', 'district_officer'],
    ['/firms/several?part=changes', 'district_officer'],
    ['/firms/e1', 'district_officer'],
    ['/firms/import', 'district_officer'],
    ['/supplier/lots/import', 'supplier'],
    ['/notices', 'supplier'],
    ['/quarantine', 'district_officer'],
    ['/notices/settings', 'requester'],
    ['/kept-mails', 'auditor'],
    ['/hotline?q=x', 'hotline_operator'],
    ['/hotline/e1', 'hotline_operator'],
    ['/hotline/e1/requisition', 'hotline_operator'],
    ['/supplier/lots', 'supplier'],
    ['/supplier/lots/new', 'supplier'],
    ['/goods', 'city_officer'],
    ['/goods/lots', 'auditor'],
    ['/goods/qualifications', 'city_officer'],
    ['/goods/qualifications/k1', 'city_officer'],
    ['/supplier/qualifications', 'supplier'],
    ['/supplier/qualifications/apply?product=kn95', 'supplier'],
    ['/supplier/qualifications/k1', 'supplier'],
    ['/goods/lots/l1', 'city_officer'],
    ['/supplier/lots/l1', 'supplier'],
    ['/supplier/lots/l1/edit', 'supplier'],
    ['/supplier/lots/new?copy=l1', 'supplier'],
  ] as const)('%s', async (url, role) => {
    const page = await openPage(url, { as: someone(role), api: api(), messages: (texts: Messages) => marked(texts) });
    expect(page.text()).toContain('⟦');
    expect(untranslated(page.element)).toEqual([]);
  });
});
