/** Which round a job is about. */
export interface RoundJob {
  readonly jurisdictionId: string;
  readonly roundId: string;
}

/**
 * Every job there is, by name, with its payload: ids only, so that a job that waited long acts on today's rows
 * and no personal data lies in the queue. A name is also the topic of its outbox rows and the name of its queue.
 */
export interface JobRegistry {
  'round.compute': RoundJob;
  'round.publish': RoundJob;
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
};

export const JOB_NAMES = Object.keys(JOBS) as readonly JobName[];
