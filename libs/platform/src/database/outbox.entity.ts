import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A message written in the transaction of its effect; the relay hands it to the queue. PostgreSQL is the truth, the queue a hint. */
@Entity('outbox')
@Index('outbox_waiting', ['createdAt'], { where: 'enqueued_at IS NULL' })
export class OutboxRow {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** Name of a job in the typed registry. */
  @Column('text')
  topic!: string;

  /** Ids only, never personal data. */
  @Column('jsonb')
  payload!: object;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  enqueuedAt!: Date | null;

  @Column('integer', { default: 0 })
  attempts!: number;
}

/** One row per message that a consumer has dealt with, written in the effect's own transaction. */
@Entity('inbox')
export class InboxRow {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('text')
  consumer!: string;

  @PrimaryColumn('uuid')
  messageId!: string;

  @Column('timestamptz', { default: () => 'now()' })
  processedAt!: Date;
}
