import type { MigrationInterface, QueryRunner } from 'typeorm';
import { raiseTenantWall } from './tenant-table.js';

/** Daily wishes that firms re-confirm, and the hour at which a city's round begins: the cut-off. */
export class StandingRequisitions1583000000310 implements MigrationInterface {
  readonly name = 'StandingRequisitions1583000000310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE jurisdictions
      ADD COLUMN cut_off_minutes integer NOT NULL DEFAULT '570',
      ADD CONSTRAINT jurisdictions_cut_off_in_day CHECK (cut_off_minutes > 0 AND cut_off_minutes <= 1440)`);
    await runner.query(`CREATE TABLE standing_requisitions (
      jurisdiction_id text NOT NULL,
      id uuid NOT NULL,
      enterprise_id uuid NOT NULL,
      category text NOT NULL,
      asked_pieces bigint NOT NULL,
      accepts text array NOT NULL,
      max_price_fen bigint,
      since date NOT NULL,
      ended_at timestamptz,
      reminded_for date,
      version integer NOT NULL DEFAULT '1',
      CONSTRAINT standing_requisitions_asked_range CHECK (asked_pieces > 0 AND asked_pieces <= 1000000000),
      CONSTRAINT standing_requisitions_category_known CHECK (category IN ('masks','disinfectant','goggles','thermometers')),
      CONSTRAINT standing_requisitions_accepts_something CHECK (cardinality(accepts) > 0),
      CONSTRAINT standing_requisitions_pkey PRIMARY KEY (jurisdiction_id, id),
      CONSTRAINT standing_requisitions_enterprise_id_fkey FOREIGN KEY (jurisdiction_id, enterprise_id)
        REFERENCES enterprises (jurisdiction_id, id)
    )`);
    await runner.query(
      'CREATE UNIQUE INDEX standing_requisitions_one_live ON standing_requisitions (jurisdiction_id, enterprise_id, category) WHERE ended_at IS NULL',
    );
    await raiseTenantWall(runner, 'standing_requisitions', 'SELECT, INSERT, UPDATE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE standing_requisitions');
    await runner.query('ALTER TABLE jurisdictions DROP COLUMN cut_off_minutes');
  }
}
