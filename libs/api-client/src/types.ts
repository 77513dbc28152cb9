import type { components } from './generated/schema.js';

/**
 * The api's shapes under the names the portal speaks of, all taken from its OpenAPI document: nothing here is written by hand
 * but the names. Pieces and fen are whole numbers; days are YYYY-MM-DD; instants are ISO 8601 in UTC.
 */
type Schemas = components['schemas'];

export type Category = Schemas['Category'];
export const CATEGORIES: readonly Category[] = ['masks', 'disinfectant', 'goggles', 'thermometers'];

export type Role = Schemas['Role'];
export type Me = Schemas['Me'];
export type OverrideList = Schemas['OverrideList'];
export type OverrideInput = Schemas['OverrideBody'];
export type OverrideCost = Schemas['OverrideCostView'];
export type OverrideReason = Schemas['OverrideReason'];
export const OVERRIDE_REASONS: readonly OverrideReason[] = [
  'CRITICAL_SERVICE',
  'OUTBREAK_ON_SITE',
  'RECORD_WRONG',
  'SUPPLIED_ELSEWHERE',
  'APPEAL',
];
export type SecondFactor = Schemas['SecondFactorView'];
export type SecondFactorSecret = Schemas['SecondFactorSecret'];
export type RecoveryCodes = Schemas['RecoveryCodes'];
export type SavedView = Schemas['SavedViewOfList'];
export type SavedViewList = Schemas['SavedViewList'];
export type SavedViewInput = Schemas['SavedViewBody'];
export type SessionList = Schemas['SessionList'];
export type Jurisdiction = Schemas['CityToday'];
export type Reference = Schemas['Reference'];
export type District = Schemas['ReferenceDistrict'];
export type Product = Schemas['ReferenceProduct'];

export type Today = Schemas['Today'];
export type OpenDataCatalogue = Schemas['OpenDataCatalogue'];
export type RoundReplay = Schemas['RoundReplayView'];
export type RoundReplayList = Schemas['RoundReplayList'];
export type Cockpit = Schemas['Cockpit'];
export type CockpitCategory = Schemas['CockpitCategory'];
export type CockpitFigures = Schemas['CockpitFigures'];
export type CockpitQueue = Schemas['CockpitQueue'];
export type CockpitQueueName = CockpitQueue['queue'];
export type ScarcityCell = Schemas['ScarcityCell'];
export type ProgressReport = Schemas['ProgressReport'];
export type ProgressRow = Schemas['ProgressRow'];
export type ProgressFigures = Schemas['ProgressFigures'];
export type ProgressMovementPage = Schemas['ProgressMovementPage'];
export type ServiceFigures = Schemas['ServiceFigures'];
export type ServiceFiguresRow = Schemas['ServiceFiguresRow'];
export type PeriodUnit = 'day' | 'week';
export type PublicRound = Schemas['PublicRound'];
export type PublicRoundPage = Schemas['PublicRoundPage'];
export type PublicRoundDetail = Schemas['PublicRoundDetail'];
export type ComingSeeds = Schemas['ComingSeeds'];
export type PublicAward = Schemas['PublicAward'];
export type PublicLedger = Schemas['PublicLedger'];
export type PublicLedgerEntry = Schemas['PublicLedgerEntry'];
export type LedgerPage = Schemas['LedgerPage'];
export type LedgerStatus = Schemas['LedgerStatus'];
export type LedgerEntryProof = Schemas['LedgerEntryProof'];
/** A tier or a district on the public page; null where the figure isn't public yet. */
export type GroupDemand = Omit<Schemas['DistrictFigures'], 'districtId'>;

export type PolicyStanding = Schemas['PolicyStanding'];
export type Policy = Schemas['PolicyView'];
export type PolicyPage = Schemas['PolicyPage'];
export type PolicyDetail = Schemas['PolicyDetail'];
export type PolicyPreset = Schemas['PolicyPreset'];
export type PolicyPresets = Schemas['PolicyPresets'];
export type PolicyInput = Schemas['SetPolicyBody'];

export type ScenarioState = Schemas['ScenarioState'];
export type ScenarioChoice = Schemas['ScenarioChoice'];
export type ScenarioInput = Schemas['StartScenariosBody'];
export type ScenarioPolicy = Schemas['ScenarioPolicyView'];
export type ScenarioFigures = Schemas['ScenarioFiguresView'];
export type ScenarioGroup = Schemas['ScenarioGroupView'];
export type ScenarioRun = Schemas['ScenarioRunDetail'];
export type ScenarioRunList = Schemas['ScenarioRunList'];
export type ScenarioChangePage = Schemas['ScenarioChangePage'];
export type RoundSchedule = Schemas['RoundSchedule'];
export type RoundState = Schemas['RoundState'];
export type RoundSummary = Schemas['RoundSummary'];
export type RoundFailure = Schemas['RoundFailure'];
export type RoundPage = Schemas['RoundPage'];
export type Round = Schemas['RoundDetail'];
export type RoundBlock = Schemas['RoundBlock'];
export type RoundStory = Schemas['RoundStory'];
export type BlockStory = Schemas['BlockStory'];
export type RoundAnomalies = Schemas['RoundAnomalies'];
export type AnomalousAward = Schemas['AnomalousAward'];
export type AnomalyCode = Schemas['AnomalyCode'];
export type RoundTotals = Schemas['RoundTotalsView'];
/** A tier or a district in a round's result. */
export type GroupResult = Omit<Schemas['RoundDistrict'], 'districtId'>;
/** What an event of a round's stream carries. */
export type RoundProgress = Pick<RoundSummary, 'state' | 'stage' | 'percent' | 'version'>;

export type Award = Schemas['AwardView'];
export type RoundAward = Schemas['RoundAward'];
export type AwardPage = Schemas['AwardPage'];

export type Entitlement = Schemas['EntitlementView'];
export type RequisitionState = Schemas['RequisitionState'];
export type RequisitionSort = Schemas['RequisitionSort'];
export type RequisitionTimeline = Schemas['RequisitionTimeline'];
export type Requisition = Schemas['RequisitionView'];
export type RequisitionPage = Schemas['RequisitionPage'];
export type ReceiptEntry = Schemas['ReceiptEntry'];
export type RequisitionDetail = Schemas['RequisitionDetail'];
export type RequisitionInput = Schemas['RequisitionBody'];
export type Standing = Schemas['StandingView'];
export type StandingList = Schemas['StandingList'];
export type StandingInput = Schemas['StandingBody'];
export type QuarantinedRequisition = Schemas['QuarantinedRequisition'];
export type QuarantinePage = Schemas['QuarantinePage'];

export type LotState = Schemas['LotState'];
export type LotLevels = Schemas['LotLevels'];
export type Lot = Schemas['LotView'];
export type LotPage = Schemas['LotPage'];
export type LotDetail = Schemas['LotDetail'];
export type LotHold = Schemas['LotHold'];
export type PriceReview = Schemas['PriceReviewView'];
export type PriceReviewPage = Schemas['PriceReviewPage'];
export type PriceBreach = Schemas['PriceBreachView'];
export type ReviewClock = Schemas['ReviewClockView'];
export type QualificationState = Schemas['QualificationState'];
export type CertificateKind = Schemas['CertificateKind'];
export type Qualification = Schemas['QualificationView'];
export type QualificationDetail = Schemas['QualificationDetail'];
export type QualificationPage = Schemas['QualificationPage'];
export type Application = Schemas['ApplyBody'];
export type Provision = Omit<Schemas['ProvisionalBody'], 'reason'>;
export type LotAwardPage = Schemas['LotAwardPage'];
export type LotTimeline = Schemas['LotTimeline'];
export type LotInput = Schemas['PostLotBody'];

export type EnterpriseState = Schemas['EnterpriseState'];
export type Size = Schemas['Size'];
export type ReviewLight = Schemas['ReviewLight'];
export type Enterprise = Schemas['EnterpriseView'];
export type EnterprisePage = Schemas['EnterprisePage'];
export type EnterpriseDetail = Schemas['EnterpriseDetail'];
export type EnterpriseWarnings = Schemas['EnterpriseWarnings'];
export type EnterpriseTimeline = Schemas['EnterpriseTimeline'];
export type HeadcountFilingState = Schemas['HeadcountFilingState'];
export type HeadcountFiling = Schemas['HeadcountFilingView'];
export type HeadcountFilingPage = Schemas['HeadcountFilingPage'];
export type Verification = Schemas['VerifyBody'];
export type RegistrationInput = Schemas['RegisterEnterpriseBody'];
export type Registration = Schemas['Registration'];
export type FirmPeople = Schemas['FirmPeople'];
export type FirmPerson = Schemas['FirmPerson'];
export type NewInvitation = Schemas['NewInvitation'];
export type OpenInvitation = Schemas['OpenInvitation'];
export type InvitationMail = Schemas['InvitationMail'];
export type AcceptInvitation = Schemas['AcceptInvitationBody'];
export type AskToJoin = Schemas['AskToJoinBody'];
export type AskAsVisitor = Schemas['AskAsVisitorBody'];
export type JoinRequestState = Schemas['JoinRequestState'];
export type OwnJoinRequests = Schemas['OwnJoinRequests'];
export type WaitingJoinRequest = Schemas['WaitingJoinRequest'];
export type WaitingJoinRequests = Schemas['WaitingJoinRequests'];
export type Joined = Schemas['Joined'];
export type FirmOnSite = Schemas['FirmOnSite'];
export type WorkInput = Schemas['FileWorkBody'];
export type IncompleteFirmPage = Schemas['IncompleteFirmPage'];
export type DocumentPurpose = Schemas['DocumentPurpose'];
export type DocumentView = Schemas['DocumentView'];
export type DocumentList = Schemas['DocumentList'];
/** A field of a lot that a column of a file holds. */
export type LotField = Schemas['LotField'];
export type LotImport = Schemas['LotImportView'];
export type ImportColumn = Schemas['ImportColumn'];
export type ImportVerdict = Schemas['ImportVerdict'];
export type ImportRow = Schemas['ImportRowView'];
export type ImportRowPage = Schemas['ImportRowPage'];
/** Where lists of one sort are handed in; what comes of them differs in the names of fields and in what a row becomes. */
export type ImportCollection = 'lot-imports' | 'firm-imports';
export interface ListImport extends Omit<LotImport, 'columns' | 'missing'> {
  columns: readonly { field: string; column: number }[];
  missing: readonly string[];
}
export interface ListImportRow extends Omit<ImportRow, 'lotId'> {
  lotId?: string | null;
  enterpriseId?: string | null;
}
export interface ListImportRowPage extends Omit<ImportRowPage, 'items'> {
  items: ListImportRow[];
}
export type ImportMode = Schemas['PostImportBody']['mode'];

export type NoticeKind = Schemas['NoticeKind'];
export type NoticeItem = Schemas['NoticeView'];
export type NoticePage = Schemas['NoticePage'];
export type NoticeSettings = Schemas['NoticeSettings'];
export type NoticeSettingsInput = Schemas['NoticeSettingsBody'];
export type KeptMailPage = Schemas['MailPage'];

export type ProblemDetails = Schemas['ProblemDetails'];
export type FieldProblem = Schemas['FieldErrorDetails'];
