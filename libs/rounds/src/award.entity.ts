import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * What a round gives one requisition. Partitioned by round: a round's million awards are loaded by COPY into a bare
 * table which is then keyed, checked and attached (round_partitions_attach), so there are no foreign keys here;
 * the attach checks instead that every line's lot was frozen by this round.
 */
@Entity('awards')
@Check('awards_within_claim', 'asked_pieces >= claim_pieces AND claim_pieces >= pieces AND pieces >= 0')
@Check(
  'awards_state_known',
  "state IN ('PROPOSED','OFFERED','ACCEPTED','DECLINED','LAPSED','SHIPPED','PARTIALLY_RECEIVED','RECEIVED','DISPUTED','RECALLED')",
)
export class Award {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  roundId!: string;

  @PrimaryColumn('uuid')
  requisitionId!: string;

  @Column('uuid')
  enterpriseId!: string;

  @Column('text')
  districtId!: string;

  @Column('smallint')
  tier!: number;

  /** Weight in the division: verified staff on site. */
  @Column('integer')
  headcount!: number;

  @Column('bigint')
  receivedPieces!: number;

  @Column('bigint')
  askedPieces!: number;

  @Column('bigint')
  claimPieces!: number;

  /** Exact share, as a fraction in lowest terms. */
  @Column('numeric')
  fairNum!: string;

  @Column('numeric')
  fairDen!: string;

  @Column('bigint')
  pieces!: number;

  @Column('integer', { nullable: true })
  block!: number | null;

  @Column('text')
  state!: string;

  /** Reason codes with their numbers, as in the awards file. */
  @Column('jsonb')
  reasons!: object[];
}

/** From which lot how many pieces of an award come; whole packs, checked when the partition is attached. */
@Entity('award_lines')
@Check('award_lines_positive', 'pieces > 0')
export class AwardLine {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  roundId!: string;

  @PrimaryColumn('uuid')
  requisitionId!: string;

  @PrimaryColumn('uuid')
  lotId!: string;

  @Column('bigint')
  pieces!: number;
}
