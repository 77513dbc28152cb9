import { httpResource, type HttpResourceRef } from '@angular/common/http';
import type {
  Category,
  Cockpit,
  ComingSeeds,
  DocumentList,
  FirmOnSite,
  FirmPeople,
  IncompleteFirmPage,
  EnterpriseDetail,
  EnterprisePage,
  EnterpriseTimeline,
  EnterpriseWarnings,
  Entitlement,
  ImportCollection,
  ImportVerdict,
  AwardPage,
  HeadcountFilingPage,
  LedgerEntryProof,
  LedgerPage,
  LedgerStatus,
  KeptMailPage,
  LotDetail,
  ListImport,
  ListImportRowPage,
  LotPage,
  NoticePage,
  PublicAward,
  PublicLedger,
  PublicLedgerEntry,
  PublicRoundDetail,
  PublicRoundPage,
  LotAwardPage,
  LotTimeline,
  QuarantinePage,
  NoticeSettings,
  PolicyDetail,
  PolicyPage,
  PolicyPresets,
  OpenDataCatalogue,
  ProgressMovementPage,
  ProgressReport,
  ServiceFigures,
  PriceReviewPage,
  QualificationDetail,
  QualificationPage,
  StandingList,
  Reference,
  RequisitionDetail,
  RequisitionPage,
  RequisitionTimeline,
  Round,
  RoundPage,
  SavedViewList,
  RoundSchedule,
  OverrideList,
  SecondFactor,
  SessionList,
  RoundReplayList,
  ScenarioChangePage,
  ScenarioRun,
  ScenarioRunList,
  Today,
} from './types.js';
import { present, type Params } from './params.js';

/**
 * The portal's reads. Each is called in an injection context and takes its parameters as functions of signals:
 * the request follows them. A function that answers undefined means 'not yet': nothing is asked.
 */
type Read<T> = HttpResourceRef<T | undefined>;

export const readReference = (): Read<Reference> => httpResource<Reference>(() => '/api/reference');

export const readToday = (category: () => Category): Read<Today> =>
  httpResource<Today>(() => ({ url: '/api/public/today', params: { category: category() } }));

/** What an official sees first. */
export const readCockpit = (): Read<Cockpit> => httpResource<Cockpit>(() => '/api/cockpit');

/** The ministry's progress report of a day or week. */
export const readProgress = (query: () => Params): Read<ProgressReport> => readPage('/api/reports/progress', query);

export const readProgressMovements = (query: () => Params): Read<ProgressMovementPage> =>
  readPage('/api/reports/progress/movements', query);

export const readServiceFigures = (query: () => Params): Read<ServiceFigures> =>
  readPage('/api/reports/service', query);

/** Files that anybody may have, and what their fields mean. */
export const readOpenData = (): Read<OpenDataCatalogue> =>
  httpResource<OpenDataCatalogue>(() => '/api/public/open-data');

/** Decided rounds, without a log-in. */
export const readPublicRounds = (query: () => Params | undefined): Read<PublicRoundPage> =>
  readPage('/api/public/rounds', query);

export const readPublicRound = (id: () => string | undefined): Read<PublicRoundDetail> =>
  readOne('/api/public/rounds', id);

/** Digests of seeds whose rounds are still to come. */
export const readComingSeeds = (): Read<ComingSeeds> => httpResource<ComingSeeds>(() => '/api/public/seeds');

export const readPublicAward = (reference: () => string | undefined): Read<PublicAward> =>
  readOne('/api/public/awards', reference);

export const readPublicLedger = (): Read<PublicLedger> => httpResource<PublicLedger>(() => '/api/public/ledger');

export const readPublicEntry = (seq: () => number | undefined): Read<PublicLedgerEntry> =>
  readOne('/api/public/ledger', () => seq()?.toString());

export interface LedgerListQuery extends Params {
  cursor?: string | null;
  limit?: number;
  subjectType?: string | null;
  subjectId?: string | null;
}

export const readLedgerEntries = (query: () => LedgerListQuery): Read<LedgerPage> => readPage('/api/ledger', query);

export const readLedgerEntry = (seq: () => string | undefined): Read<LedgerEntryProof> =>
  readOne('/api/ledger/entries', seq);

/** Walks the whole chain; asked for only when somebody wants to know. */
export const readLedgerStatus = (isWanted: () => boolean): Read<LedgerStatus> =>
  httpResource<LedgerStatus>(() => (isWanted() ? '/api/ledger/status' : undefined));

/** Where a decided round's canonical files lie. */
export const publicFileUrl = (id: string, file: 'snapshot' | 'awards-file' | 'overrides-file'): string =>
  `/api/public/rounds/${id}/${file}`;

export interface RoundQuery extends Params {
  category?: Category | null;
  cursor?: string | null;
  limit?: number;
}

export const readRounds = (query: () => RoundQuery | undefined): Read<RoundPage> => readPage('/api/rounds', query);

/** When the day's rounds begin by schedule. */
export const readRoundSchedule = (): Read<RoundSchedule> => httpResource<RoundSchedule>(() => '/api/round-schedule');

export const readRound = (id: () => string | undefined): Read<Round> => readOne('/api/rounds', id);

export const readPolicies = (query: () => RoundQuery | undefined): Read<PolicyPage> => readPage('/api/policies', query);

export const readPolicy = (id: () => string | undefined): Read<PolicyDetail> => readOne('/api/policies', id);

/** Rules that cities ran in 2020. */
export const readPolicyPresets = (): Read<PolicyPresets> => httpResource<PolicyPresets>(() => '/api/policy-presets');

/** How often a stored round was computed again, and what came out. */
export const readReplays = (roundId: () => string | undefined): Read<RoundReplayList> =>
  httpResource<RoundReplayList>(() => {
    const id = roundId();
    return id ? `/api/rounds/${id}/replays` : undefined;
  });

/** Comparisons of policies that are kept. */
export const readScenarioRuns = (category: () => Category): Read<ScenarioRunList> =>
  httpResource<ScenarioRunList>(() => ({ url: '/api/scenario-runs', params: { category: category() } }));

export const readScenarioRun = (id: () => string | undefined): Read<ScenarioRun> => readOne('/api/scenario-runs', id);

export const readScenarioChanges = (id: () => string | undefined, query: () => Params): Read<ScenarioChangePage> =>
  httpResource<ScenarioChangePage>(() => {
    const run = id();
    return run ? { url: `/api/scenario-runs/${run}/changes`, params: present(query()) } : undefined;
  });

export interface AwardQuery extends Params {
  cursor?: string | null;
  limit?: number;
  districtId?: string | null;
  tier?: number | null;
  reason?: string | null;
  q?: string | null;
  sort?: string | null;
}

export const readRoundAwards = (id: () => string | undefined, query: () => AwardQuery): Read<AwardPage> =>
  httpResource<AwardPage>(() => {
    const round = id();
    return round ? { url: `/api/rounds/${round}/awards`, params: present(query()) } : undefined;
  });

/** @param firmId the firm that phoned in; undefined for the own firm */
export const readEntitlement = (
  category: () => Category | undefined,
  firmId: () => string | undefined = () => undefined,
): Read<Entitlement> =>
  httpResource<Entitlement>(() => {
    const wanted = category();
    const params = present({ category: wanted, enterpriseId: firmId() });
    return wanted ? { url: '/api/entitlement', params } : undefined;
  });

/** Daily wishes of a firm and what became of them today. */
export const readStandings = (firmId: () => string | undefined = () => undefined): Read<StandingList> =>
  httpResource<StandingList>(() => ({
    url: '/api/standing-requisitions',
    params: present({ enterpriseId: firmId() }),
  }));

export interface RequisitionQuery extends Params {
  category?: Category | null;
  serviceDate?: string | null;
  state?: string | null;
  enterpriseId?: string | null;
  q?: string | null;
  sort?: string | null;
  cursor?: string | null;
  limit?: number;
}

export const readRequisitions = (query: () => RequisitionQuery | undefined): Read<RequisitionPage> =>
  readPage('/api/requisitions', query);

export const readRequisition = (id: () => string | undefined): Read<RequisitionDetail> =>
  readOne('/api/requisitions', id);

export const readRequisitionTimeline = (id: () => string | undefined): Read<RequisitionTimeline> =>
  readPart('requisitions', id, 'timeline');

export interface QuarantineQuery extends Params {
  cursor?: string | null;
  limit?: number;
  districtId?: string | null;
}

/** Quarantined requisitions that an officer may still decide. */
export const readQuarantine = (query: () => QuarantineQuery | undefined): Read<QuarantinePage> =>
  readPage('/api/quarantine', query);

export interface LotQuery extends Params {
  cursor?: string | null;
  limit?: number;
  productId?: string | null;
  state?: string | null;
  q?: string | null;
}

export const readLots = (query: () => LotQuery | undefined): Read<LotPage> => readPage('/api/lots', query);

export const readLot = (id: () => string | undefined): Read<LotDetail> => readOne('/api/lots', id);

/** For officers: prices that wait for a decision. */
export const readPriceReviews = (query: () => Params | undefined): Read<PriceReviewPage> =>
  readPage('/api/price-reviews', query);

export interface QualificationQuery extends Params {
  cursor?: string | null;
  limit?: number;
  state?: string | null;
}

export const readQualifications = (query: () => QualificationQuery | undefined): Read<QualificationPage> =>
  readPage('/api/qualifications', query);

export const readQualification = (id: () => string | undefined): Read<QualificationDetail> =>
  readOne('/api/qualifications', id);

/** Every award that a lot went to, once its round was decided. */
export const readLotAwards = (id: () => string, cursor: () => string | null): Read<LotAwardPage> =>
  httpResource<LotAwardPage>(() => ({
    url: `/api/lots/${id()}/awards`,
    params: present({ cursor: cursor(), limit: 25 }),
  }));

export const readLotTimeline = (id: () => string | undefined): Read<LotTimeline> => readPart('lots', id, 'timeline');

export interface EnterpriseQuery extends Params {
  cursor?: string | null;
  limit?: number;
  state?: string | null;
  q?: string | null;
}

export const readEnterprises = (query: () => EnterpriseQuery | undefined): Read<EnterprisePage> =>
  readPage('/api/enterprises', query);

export const readEnterprise = (id: () => string | undefined): Read<EnterpriseDetail> => readOne('/api/enterprises', id);

export const readTimeline = (id: () => string | undefined): Read<EnterpriseTimeline> =>
  readPart('enterprises', id, 'timeline');

/** For officers: what a firm shares with others. */
export const readWarnings = (id: () => string | undefined): Read<EnterpriseWarnings> =>
  readPart('enterprises', id, 'warnings');

/** Headcounts of verified firms that wait for their district. */
export const readHeadcountFilings = (query: () => Params | undefined): Read<HeadcountFilingPage> =>
  readPage('/api/headcount-filings', query);

/** Who acts for a firm. */
export const readPeople = (id: () => string | undefined): Read<FirmPeople> => readPart('enterprises', id, 'people');

/** Who of a firm is on site. */
export const readOnSite = (id: () => string | undefined): Read<FirmOnSite> =>
  readPart('enterprises', id, 'work-filings');

/** Verified firms whose filing of today lacks one of the five. */
export const readIncompleteFirms = (query: () => Params | undefined): Read<IncompleteFirmPage> =>
  readPage('/api/work-filings/incomplete', query);

/** @param collection whose documents: '/api/enterprises/…/documents' */
export const readDocuments = (collection: () => string | undefined): Read<DocumentList> =>
  httpResource<DocumentList>(collection);

export const documentUrl = (collection: string, id: string): string => `${collection}/${id}`;

function readPart<T>(collection: string, id: () => string | undefined, part: string): Read<T> {
  return httpResource<T>(() => {
    const wanted = id();
    return wanted ? `/api/${collection}/${encodeURIComponent(wanted)}/${part}` : undefined;
  });
}
export const readImport = (collection: ImportCollection, id: () => string | undefined): Read<ListImport> =>
  readOne(`/api/${collection}`, id);

export interface ImportRowQuery extends Params {
  verdict?: ImportVerdict | null;
  after?: number | null;
  limit?: number;
}

export const readImportRows = (
  collection: ImportCollection,
  id: () => string,
  query: () => ImportRowQuery,
): Read<ListImportRowPage> =>
  httpResource<ListImportRowPage>(() => ({ url: `/api/${collection}/${id()}/rows`, params: present(query()) }));

export interface NoticeQuery {
  cursor?: string | null;
  limit?: number;
  /** 'true' for those that are not read. */
  unread?: string | null;
}

export const readNotices = (query: () => NoticeQuery): Read<NoticePage> =>
  readPage('/api/notices', () => ({ ...query() }));

export const readNoticeSettings = (): Read<NoticeSettings> =>
  httpResource<NoticeSettings>(() => '/api/me/notice-settings');

/** What is set by hand in a round, and what is kept beside it. */
export const readOverrides = (id: () => string | undefined): Read<OverrideList> =>
  httpResource<OverrideList>(() => {
    const wanted = id();
    return wanted ? `/api/rounds/${wanted}/overrides` : undefined;
  });

export const readSecondFactor = (): Read<SecondFactor> => httpResource<SecondFactor>(() => '/api/me/second-factor');

/** Where the reader is signed in. */
export const readOwnSessions = (): Read<SessionList> => httpResource<SessionList>(() => '/api/me/sessions');

/** E-mails as they would have gone out; NOT_FOUND where a mail server sends them. */
export const readKeptMails = (query: () => Params): Read<KeptMailPage> => readPage('/api/kept-mails', query);

/** A person's own names for filters of a list. */
export const readSavedViews = (list: () => string): Read<SavedViewList> =>
  httpResource<SavedViewList>(() => ({ url: '/api/me/views', params: { list: list() } }));

/** Addresses of files that the browser itself saves. */
function readOne<T>(collection: string, id: () => string | undefined): Read<T> {
  return httpResource<T>(() => {
    const wanted = id();
    return wanted ? `${collection}/${encodeURIComponent(wanted)}` : undefined;
  });
}

function readPage<T>(url: string, query: () => Params | undefined): Read<T> {
  return httpResource<T>(() => {
    const wanted = query();
    return wanted ? { url, params: present(wanted) } : undefined;
  });
}
