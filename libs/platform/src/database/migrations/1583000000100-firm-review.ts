import type { MigrationInterface, QueryRunner } from 'typeorm';
import { raiseTenantWall } from './tenant-table.js';

/** Verification of firms: the 48-hour clock, filed headcounts, and what people wrote with a decision. */
export class FirmReview1583000000100 implements MigrationInterface {
  readonly name = 'FirmReview1583000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE enterprises
      ADD COLUMN address text NOT NULL DEFAULT '',
      ADD COLUMN review_since timestamptz NOT NULL DEFAULT now(),
      ADD COLUMN asked_at timestamptz`);
    await runner.query('CREATE INDEX enterprises_review ON enterprises (jurisdiction_id, state, review_since, id)');
    await runner.query('CREATE INDEX enterprises_phone ON enterprises (jurisdiction_id, contact_phone)');
    await runner.query(`CREATE TABLE headcount_filings (
      jurisdiction_id text NOT NULL,
      id uuid NOT NULL,
      enterprise_id uuid NOT NULL,
      headcount integer NOT NULL,
      effective_from date NOT NULL,
      state text NOT NULL,
      verified_headcount integer,
      verified_from date,
      reason text,
      filed_by uuid,
      filed_at timestamptz NOT NULL DEFAULT now(),
      decided_by uuid,
      decided_at timestamptz,
      version integer NOT NULL DEFAULT '1',
      CONSTRAINT headcount_filings_positive CHECK (headcount > 0 AND headcount <= 1000000),
      CONSTRAINT headcount_filings_state_known CHECK (state IN ('PENDING','VERIFIED','REJECTED','SUPERSEDED')),
      CONSTRAINT headcount_filings_verified_whole CHECK ((state = 'VERIFIED') <= (verified_headcount > 0 AND verified_from IS NOT NULL)),
      CONSTRAINT headcount_filings_pkey PRIMARY KEY (jurisdiction_id, id),
      CONSTRAINT headcount_filings_enterprise_id_fkey FOREIGN KEY (jurisdiction_id, enterprise_id)
        REFERENCES enterprises (jurisdiction_id, id)
    )`);
    await runner.query(
      'CREATE INDEX headcount_filings_enterprise ON headcount_filings (jurisdiction_id, enterprise_id, filed_at)',
    );
    await runner.query(
      "CREATE UNIQUE INDEX headcount_filings_one_pending ON headcount_filings (jurisdiction_id, enterprise_id) WHERE state = 'PENDING'",
    );
    await runner.query('CREATE INDEX headcount_filings_queue ON headcount_filings (jurisdiction_id, state, id)');
    await runner.query(`CREATE TABLE enterprise_texts (
      jurisdiction_id text NOT NULL,
      seq bigint NOT NULL,
      enterprise_id uuid NOT NULL,
      kind text NOT NULL,
      body text NOT NULL,
      CONSTRAINT enterprise_texts_pkey PRIMARY KEY (jurisdiction_id, seq),
      CONSTRAINT enterprise_texts_enterprise_id_fkey FOREIGN KEY (jurisdiction_id, enterprise_id)
        REFERENCES enterprises (jurisdiction_id, id)
    )`);
    await runner.query(
      'CREATE INDEX enterprise_texts_enterprise ON enterprise_texts (jurisdiction_id, enterprise_id, seq)',
    );
    await raiseTenantWall(runner, 'headcount_filings', 'SELECT, INSERT, UPDATE');
    await raiseTenantWall(runner, 'enterprise_texts', 'SELECT, INSERT');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE enterprise_texts');
    await runner.query('DROP TABLE headcount_filings');
    await runner.query('DROP INDEX enterprises_phone');
    await runner.query('DROP INDEX enterprises_review');
    await runner.query('ALTER TABLE enterprises DROP COLUMN asked_at, DROP COLUMN review_since, DROP COLUMN address');
  }
}
