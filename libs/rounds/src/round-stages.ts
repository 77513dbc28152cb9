import type { RoundState } from '@supplydock/domain';

/** How far a round is, in words of the progress bar. */
export const ROUND_STAGES = ['QUEUED', 'SNAPSHOTTING', 'COMPUTING', 'VERIFYING', 'WRITING', 'PROPOSED'] as const;
export type RoundStage = (typeof ROUND_STAGES)[number];

/** Percent at the start and at the end of each stage; about the share of time of a round of 20,000 requisitions. */
export const STAGE_PERCENT: Readonly<Record<RoundStage, readonly [number, number]>> = {
  QUEUED: [0, 0],
  SNAPSHOTTING: [1, 35],
  COMPUTING: [35, 60],
  VERIFYING: [60, 70],
  WRITING: [70, 99],
  PROPOSED: [100, 100],
};

/** Share of SNAPSHOTTING in which the engine thread writes the file. */
export const SNAPSHOT_FILE_SHARE = [0.6, 0.8] as const;

/** States that nothing follows by itself: a stream of progress ends there. */
export const RESTING_STATES: readonly RoundState[] = [
  'PROPOSED',
  'PUBLISHED',
  'REJECTED',
  'FAILED',
  'CANCELLED',
  'SUPERSEDED',
];
