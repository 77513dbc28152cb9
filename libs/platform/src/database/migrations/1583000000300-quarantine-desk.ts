import type { MigrationInterface, QueryRunner } from 'typeorm';
import { raiseTenantWall } from './tenant-table.js';

/** What officers decide about quarantined requisitions. A decision belongs to one version: an amendment outlives it. */
export class QuarantineDesk1583000000300 implements MigrationInterface {
  readonly name = 'QuarantineDesk1583000000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE requisitions ADD COLUMN waits_since timestamptz NOT NULL DEFAULT now()');
    await runner.query(`CREATE TABLE requisition_decisions (
      jurisdiction_id text NOT NULL,
      requisition_id uuid NOT NULL,
      version integer NOT NULL,
      outcome text NOT NULL,
      reason text,
      decided_by uuid NOT NULL,
      decided_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT requisition_decisions_outcome_known CHECK (outcome IN ('RELEASED','REJECTED','HEADCOUNT_VERIFIED')),
      CONSTRAINT requisition_decisions_has_reason CHECK ((outcome = 'HEADCOUNT_VERIFIED') = (reason IS NULL)),
      CONSTRAINT requisition_decisions_pkey PRIMARY KEY (jurisdiction_id, requisition_id, version),
      CONSTRAINT requisition_decisions_requisition_id_fkey FOREIGN KEY (jurisdiction_id, requisition_id)
        REFERENCES requisitions (jurisdiction_id, id)
    )`);
    // The queue reads the few that wait by the length of their wait, whatever their day and category.
    await runner.query(
      "CREATE INDEX requisitions_quarantine ON requisitions (jurisdiction_id, waits_since, id) WHERE state = 'QUARANTINED'",
    );
    await raiseTenantWall(runner, 'requisition_decisions', 'SELECT, INSERT');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX requisitions_quarantine');
    await runner.query('DROP TABLE requisition_decisions');
    await runner.query('ALTER TABLE requisitions DROP COLUMN waits_since');
  }
}
