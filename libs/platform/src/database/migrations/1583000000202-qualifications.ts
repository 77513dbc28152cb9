import type { MigrationInterface, QueryRunner } from 'typeorm';
import { raiseTenantWall } from './tenant-table.js';

/** What suppliers are qualified for: applications, decisions, and until when they hold. */
export class Qualifications1583000000202 implements MigrationInterface {
  readonly name = 'Qualifications1583000000202';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE qualifications (
      jurisdiction_id text NOT NULL,
      id uuid NOT NULL,
      supplier_id uuid NOT NULL,
      product_id text NOT NULL,
      state text NOT NULL,
      goods_name text NOT NULL,
      standard text NOT NULL,
      certificates jsonb NOT NULL,
      valid_to date NOT NULL,
      daily_cap_pieces bigint,
      audience text array,
      review_since timestamptz NOT NULL DEFAULT now(),
      applied_by uuid,
      applied_at timestamptz NOT NULL DEFAULT now(),
      decided_by uuid,
      decided_at timestamptz,
      reason text,
      version integer NOT NULL DEFAULT '1',
      CONSTRAINT qualifications_state_known CHECK (state IN ('APPLIED','DOCUMENT_CHECK','QUALIFIED','PROVISIONAL','REFUSED','SUSPENDED','LAPSED')),
      CONSTRAINT qualifications_cap_positive CHECK (daily_cap_pieces > 0),
      CONSTRAINT qualifications_audience_somebody CHECK (cardinality(audience) > 0),
      CONSTRAINT qualifications_provisional_whole CHECK ((state = 'PROVISIONAL') <= (daily_cap_pieces IS NOT NULL)),
      CONSTRAINT qualifications_pkey PRIMARY KEY (jurisdiction_id, id),
      CONSTRAINT qualifications_supplier_id_fkey FOREIGN KEY (jurisdiction_id, supplier_id) REFERENCES enterprises (jurisdiction_id, id),
      CONSTRAINT qualifications_product_id_fkey FOREIGN KEY (jurisdiction_id, product_id) REFERENCES products (jurisdiction_id, id)
    )`);
    await runner.query(
      "CREATE UNIQUE INDEX qualifications_one_open ON qualifications (jurisdiction_id, supplier_id, product_id) WHERE state IN ('APPLIED','DOCUMENT_CHECK')",
    );
    await runner.query(
      "CREATE UNIQUE INDEX qualifications_one_in_force ON qualifications (jurisdiction_id, supplier_id, product_id) WHERE state IN ('QUALIFIED','PROVISIONAL','SUSPENDED')",
    );
    await runner.query(
      'CREATE INDEX qualifications_queue ON qualifications (jurisdiction_id, state, review_since, id)',
    );
    await runner.query('CREATE INDEX qualifications_supplier ON qualifications (jurisdiction_id, supplier_id, id)');
    await raiseTenantWall(runner, 'qualifications', 'SELECT, INSERT, UPDATE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE qualifications');
  }
}
