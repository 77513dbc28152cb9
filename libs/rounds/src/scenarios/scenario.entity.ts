import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Category } from '@supplydock/inventory';
import type { ScenarioPolicy, ScenarioResult } from './scenario.js';

export const SCENARIO_STATES = ['QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'] as const;
export type ScenarioState = (typeof SCENARIO_STATES)[number];

/** Up to six policies tried on one day's facts. */
@Entity('scenario_runs')
@ForeignKey('User', ['jurisdictionId', 'createdBy'], ['jurisdictionId', 'id'])
@Check('scenario_runs_state_known', "state IN ('QUEUED','RUNNING','DONE','FAILED','CANCELLED')")
@Check('scenario_runs_done_has_result', "(state = 'DONE') = (result IS NOT NULL)")
@Check('scenario_runs_percent_range', 'percent BETWEEN 0 AND 100')
export class ScenarioRun {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  category!: Category;

  @Column('date')
  serviceDate!: string;

  @Column('jsonb')
  scenarios!: readonly ScenarioPolicy[];

  @Column('text')
  state!: ScenarioState;

  @Column('integer', { default: 0 })
  percent!: number;

  /** Fence, as a round's: a worker of an older epoch writes nothing. */
  @Column('integer', { default: 0 })
  runEpoch!: number;

  @Column('timestamptz', { nullable: true })
  leaseUntil!: Date | null;

  @Column('integer', { default: 0 })
  attempt!: number;

  /** The round whose frozen lots were used; null where no round held the day. */
  @Column('uuid', { nullable: true })
  baseRoundId!: string | null;

  @Column('jsonb', { nullable: true })
  result!: ScenarioResult | null;

  @Column('text', { nullable: true })
  failureCode!: string | null;

  @Column('uuid')
  createdBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;
}

/** What each scenario of a run would have given one requisition, in the order of the scenarios. */
@Entity('scenario_awards')
@ForeignKey(() => ScenarioRun, ['jurisdictionId', 'runId'], ['jurisdictionId', 'id'], { onDelete: 'CASCADE' })
export class ScenarioAward {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  runId!: string;

  @PrimaryColumn('uuid')
  requisitionId!: string;

  @Column('integer')
  headcount!: number;

  @Column('integer', { array: true })
  pieces!: number[];
}
