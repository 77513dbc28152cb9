import type { MigrationInterface, QueryRunner } from 'typeorm';
import { raiseTenantWall } from './tenant-table.js';

/** Work-resumption filings; and indexes for what the warnings about a firm compare, so that they scan no city. */
export class OnSite1583000000120 implements MigrationInterface {
  readonly name = 'OnSite1583000000120';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE work_filings (
      jurisdiction_id text NOT NULL,
      id uuid NOT NULL,
      enterprise_id uuid NOT NULL,
      effective_from date NOT NULL,
      on_site integer NOT NULL,
      in_place text array NOT NULL,
      filed_by uuid NOT NULL,
      filed_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT work_filings_on_site_range CHECK (on_site BETWEEN 0 AND 1000000),
      CONSTRAINT work_filings_in_place_known CHECK (in_place <@ ARRAY['mechanism','inspection','supplies','management','education']),
      CONSTRAINT work_filings_pkey PRIMARY KEY (jurisdiction_id, id),
      CONSTRAINT work_filings_enterprise_id_fkey FOREIGN KEY (jurisdiction_id, enterprise_id)
        REFERENCES enterprises (jurisdiction_id, id)
    )`);
    await runner.query(
      'CREATE INDEX work_filings_enterprise ON work_filings (jurisdiction_id, enterprise_id, effective_from, id)',
    );
    await runner.query('CREATE INDEX enterprises_contact ON enterprises (jurisdiction_id, contact_name)');
    await runner.query(`CREATE INDEX enterprises_address ON enterprises
      (jurisdiction_id, lower(regexp_replace(address, '[^[:alnum:]]+', '', 'g'))) WHERE address <> ''`);
    await raiseTenantWall(runner, 'work_filings', 'SELECT, INSERT');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX enterprises_address');
    await runner.query('DROP INDEX enterprises_contact');
    await runner.query('DROP TABLE work_filings');
  }
}
