import type { NoticeFigures, NoticeKind } from '@supplydock/domain';

/** Which round a job is about. */
export interface RoundJob {
  readonly jurisdictionId: string;
  readonly roundId: string;
}

/** One computation of a stored round that somebody asked for. */
export interface ReplayJob extends RoundJob {
  readonly replayId: string;
}

/** Which comparison of policies a job is about. */
export interface ScenarioJob {
  readonly jurisdictionId: string;
  readonly runId: string;
}

/** Which appeal a job is about. */
export interface AppealJob {
  readonly jurisdictionId: string;
  readonly appealId: string;
}

/** Which run of an appealed round a job is about. */
export interface AppealRunJob {
  readonly jurisdictionId: string;
  readonly runId: string;
}

/** Work of a whole city that finds its rows by itself. */
export interface CityJob {
  readonly jurisdictionId: string;
}

/** One thing to tell the people of one firm. */
export interface NoticeJobOf<Kind extends NoticeKind> {
  readonly jurisdictionId: string;
  readonly kind: Kind;
  /** The firm whose people are told. */
  readonly enterpriseId: string;
  /** What it is about; NOTICES says of which sort. */
  readonly subjectId: string;
  readonly figures: NoticeFigures<Kind>;
  /** Only this person is told, of the firm or not; everybody of the firm where it is left out. */
  readonly userId?: string;
}

/** Any notice, each kind with its own figures. */
export type NoticeJob = { [Kind in NoticeKind]: NoticeJobOf<Kind> }[NoticeKind];

/** One thing to tell the officials of the city whose role the kind is for. */
export type OfficeNoticeJob = {
  [Kind in NoticeKind]: Omit<NoticeJobOf<Kind>, 'enterpriseId' | 'userId'>;
}[NoticeKind];

/**
 * Every job there is, by name, with its payload: ids (and a notice's whole numbers), so that a job that waited long acts on today's rows
 * and no personal data lies in the queue. A name is also the topic of its outbox rows and the name of its queue.
 */
export interface JobRegistry {
  'round.compute': RoundJob;
  'round.publish': RoundJob;
  'round.replay': ReplayJob;
  'scenarios.compute': ScenarioJob;
  'appeal.rerun': AppealRunJob;
  'appeal.publish': AppealJob;
  'notice.send': NoticeJob;
  'notice.office': OfficeNoticeJob;
  'notice.awards': RoundJob;
  'notice.mail': CityJob;
}

export type JobName = keyof JobRegistry;

/** What a process does with one kind of job. */
export interface JobSettings {
  /** Jobs of this kind that one process runs at once. */
  readonly concurrency: number;
}

/** Settings of every job. A job that the registry gains without a line here does not compile. */
export const JOBS: { readonly [Name in JobName]: JobSettings } = {
  // a round of a million requisitions takes most of a worker's memory: one at a time
  'round.compute': { concurrency: 1 },
  'round.publish': { concurrency: 2 },
  // as heavy as a round, and never urgent
  'round.replay': { concurrency: 1 },
  // an engine thread as a round's
  'scenarios.compute': { concurrency: 1 },
  // an engine thread, twice a round's time
  'appeal.rerun': { concurrency: 1 },
  'appeal.publish': { concurrency: 2 },
  // a statement or two each
  'notice.send': { concurrency: 4 },
  // a handful of officials
  'notice.office': { concurrency: 1 },
  // in chunks, beside everything else the database does
  'notice.awards': { concurrency: 1 },
  // each holds a connection of the database and one of the mail server
  'notice.mail': { concurrency: 1 },
};

export const JOB_NAMES = Object.keys(JOBS) as readonly JobName[];
