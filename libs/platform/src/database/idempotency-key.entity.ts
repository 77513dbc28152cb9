import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The answer of a POST that creates or moves goods, kept so that a retry gets the same bytes. */
@Entity('idempotency_keys')
@Index('idempotency_keys_age', ['createdAt'])
export class IdempotencyKeyRow {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  userId!: string;

  /** Method and route pattern, e.g. `POST /api/lots`. */
  @PrimaryColumn('text')
  route!: string;

  @PrimaryColumn('text')
  key!: string;

  /** SHA-256 of the request's parameters and body, hexadecimal. */
  @Column('text')
  fingerprint!: string;

  @Column('integer', { nullable: true })
  status!: number | null;

  @Column('text', { nullable: true })
  body!: string | null;

  @Column('jsonb', { nullable: true })
  headers!: Record<string, string> | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
