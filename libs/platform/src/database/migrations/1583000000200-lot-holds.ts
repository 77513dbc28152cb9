import type { MigrationInterface, QueryRunner } from 'typeorm';
import { raiseTenantWall } from './tenant-table.js';

/** What keeps a lot from rounds, and what people wrote with an entry of the ledger about their goods. */
export class LotHolds1583000000200 implements MigrationInterface {
  readonly name = 'LotHolds1583000000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE lots
      ADD COLUMN holds text array NOT NULL DEFAULT '{}',
      ADD CONSTRAINT lots_holds_known CHECK (holds <@ ARRAY['SUPPLIER','PRICE_REVIEW','QUALIFICATION'])`);
    await runner.query("UPDATE lots SET holds = '{SUPPLIER}' WHERE state IN ('DECLARED','ON_HOLD')");
    await runner.query(`ALTER TABLE lots ADD CONSTRAINT lots_held_for_a_reason
      CHECK (state NOT IN ('DECLARED','ON_HOLD','AVAILABLE') OR (state = 'AVAILABLE') = (cardinality(holds) = 0))`);
    await runner.query(`CREATE TABLE inventory_texts (
      jurisdiction_id text NOT NULL,
      seq bigint NOT NULL,
      subject_type text NOT NULL,
      subject_id uuid NOT NULL,
      body text NOT NULL,
      CONSTRAINT inventory_texts_pkey PRIMARY KEY (jurisdiction_id, seq)
    )`);
    await runner.query(
      'CREATE INDEX inventory_texts_subject ON inventory_texts (jurisdiction_id, subject_type, subject_id)',
    );
    await raiseTenantWall(runner, 'inventory_texts', 'SELECT, INSERT');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE inventory_texts');
    await runner.query('ALTER TABLE lots DROP CONSTRAINT lots_held_for_a_reason, DROP COLUMN holds');
  }
}
