import { Core1582934400000 } from './1582934400000-core.js';
import { TenantWall1582934400001 } from './1582934400001-tenant-wall.js';
import { DayGate1582934400002 } from './1582934400002-day-gate.js';
import { RoundPartitions1582934400003 } from './1582934400003-round-partitions.js';
import { LotImports1582934400020 } from './1582934400020-lot-imports.js';
import { FirmReview1583000000100 } from './1583000000100-firm-review.js';
import { Documents1583000000110 } from './1583000000110-documents.js';
import { OnSite1583000000120 } from './1583000000120-on-site.js';
import { Invitations1583000000130 } from './1583000000130-invitations.js';
import { LotHolds1583000000200 } from './1583000000200-lot-holds.js';
import { PriceReviews1583000000201 } from './1583000000201-price-reviews.js';
import { Qualifications1583000000202 } from './1583000000202-qualifications.js';
import { QuarantineDesk1583000000300 } from './1583000000300-quarantine-desk.js';
import { StandingRequisitions1583000000310 } from './1583000000310-standing-requisitions.js';
import { Notices1583000000400 } from './1583000000400-notices.js';
import { NoticeMail1583000000401 } from './1583000000401-notice-mail.js';
import { RoundAttach1583000000700 } from './1583000000700-round-attach.js';
import { RoundFailures1583000000701 } from './1583000000701-round-failures.js';
import { JoinRequests1583000000800 } from './1583000000800-join-requests.js';
import { FirmImports1583000000801 } from './1583000000801-firm-imports.js';
import { LaterStandards1583000000810 } from './1583000000810-later-standards.js';
import { SavedViews1583000000811 } from './1583000000811-saved-views.js';
import { CutOffs1583000000820 } from './1583000000820-cut-offs.js';
import { ScheduleAndSeeds1583000000821 } from './1583000000821-schedule-and-seeds.js';
import { Scenarios1583000000822 } from './1583000000822-scenarios.js';
import { SecondFactor1583000000830 } from './1583000000830-second-factor.js';
import { RoundOverrides1583000000831 } from './1583000000831-round-overrides.js';
import { MovementDays1583000000840 } from './1583000000840-movement-days.js';
import { RoundReplays1583000000841 } from './1583000000841-round-replays.js';
import { LedgerAppend1583000000860 } from './1583000000860-ledger-append.js';
import { RoundStatistics1583000000861 } from './1583000000861-round-statistics.js';
import { InvitationMails1583000000880 } from './1583000000880-invitation-mails.js';
import { FilingsOfImports1583000000881 } from './1583000000881-filings-of-imports.js';
import { Appeals1583000000890 } from './1583000000890-appeals.js';
import { OverrideLines1583000000900 } from './1583000000900-override-lines.js';
import { LatestHeadcounts1583000000910 } from './1583000000910-latest-headcounts.js';
import { SealedSeeds1583000000911 } from './1583000000911-sealed-seeds.js';
import { RoundTakeover1583000000920 } from './1583000000920-round-takeover.js';
import { RoundAttachByKey1583000000921 } from './1583000000921-round-attach-by-key.js';

/** In the order in which they run. A new migration is added at the end, never inserted or altered. */
export const MIGRATIONS = [
  Core1582934400000,
  TenantWall1582934400001,
  DayGate1582934400002,
  RoundPartitions1582934400003,
  LotImports1582934400020,
  FirmReview1583000000100,
  Documents1583000000110,
  OnSite1583000000120,
  Invitations1583000000130,
  LotHolds1583000000200,
  PriceReviews1583000000201,
  Qualifications1583000000202,
  QuarantineDesk1583000000300,
  StandingRequisitions1583000000310,
  Notices1583000000400,
  NoticeMail1583000000401,
  RoundAttach1583000000700,
  RoundFailures1583000000701,
  JoinRequests1583000000800,
  FirmImports1583000000801,
  LaterStandards1583000000810,
  SavedViews1583000000811,
  CutOffs1583000000820,
  ScheduleAndSeeds1583000000821,
  Scenarios1583000000822,
  SecondFactor1583000000830,
  RoundOverrides1583000000831,
  MovementDays1583000000840,
  RoundReplays1583000000841,
  LedgerAppend1583000000860,
  RoundStatistics1583000000861,
  InvitationMails1583000000880,
  FilingsOfImports1583000000881,
  Appeals1583000000890,
  OverrideLines1583000000900,
  LatestHeadcounts1583000000910,
  SealedSeeds1583000000911,
  RoundTakeover1583000000920,
  RoundAttachByKey1583000000921,
];
