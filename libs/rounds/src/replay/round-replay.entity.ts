import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Round } from '../round.entity.js';

/**
 * SAME: the same bytes came out. SNAPSHOT_CHANGED: the stored snapshot is not what the round froze. AWARDS_DIFFER: from the
 * right snapshot the engine computes other awards. REFUSED: the engine refused the snapshot, or the verifier the awards.
 */
export const REPLAY_OUTCOMES = ['SAME', 'SNAPSHOT_CHANGED', 'AWARDS_DIFFER', 'REFUSED'] as const;
export type ReplayOutcome = (typeof REPLAY_OUTCOMES)[number];

/** A stored round computed once more. */
@Entity('round_replays')
@ForeignKey(() => Round, ['jurisdictionId', 'roundId'], ['jurisdictionId', 'id'])
@Index('round_replays_one_open', ['jurisdictionId', 'roundId'], { unique: true, where: 'finished_at IS NULL' })
@Check('round_replays_outcome_known', "outcome IN ('SAME','SNAPSHOT_CHANGED','AWARDS_DIFFER','REFUSED')")
@Check('round_replays_finished_with_outcome', '(finished_at IS NULL) = (outcome IS NULL)')
export class RoundReplay {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  roundId!: string;

  @Column('uuid')
  askedBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  askedAt!: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  @Column('text', { nullable: true })
  outcome!: ReplayOutcome | null;

  /** SHA-256 of the stored snapshot as it was read, hexadecimal. */
  @Column('text', { nullable: true })
  snapshotSha256!: string | null;

  /** SHA-256 of the awards that came out, hexadecimal. */
  @Column('text', { nullable: true })
  awardsSha256!: string | null;

  @Column('integer', { nullable: true })
  computeMs!: number | null;
}
