import type { MigrationInterface, QueryRunner } from 'typeorm';
import { raiseTenantWall } from './tenant-table.js';

/** What the schedule did about each category's day, and the seeds that are announced before their rounds. */
export class ScheduleAndSeeds1583000000821 implements MigrationInterface {
  readonly name = 'ScheduleAndSeeds1583000000821';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE scheduled_rounds (
      jurisdiction_id text NOT NULL,
      category text NOT NULL,
      service_date date NOT NULL,
      outcome text NOT NULL,
      round_id uuid,
      at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT scheduled_rounds_opened CHECK ((outcome = 'OPENED') = (round_id IS NOT NULL)),
      CONSTRAINT scheduled_rounds_pkey PRIMARY KEY (jurisdiction_id, category, service_date),
      CONSTRAINT scheduled_rounds_round_id_fkey FOREIGN KEY (jurisdiction_id, round_id) REFERENCES rounds (jurisdiction_id, id)
    )`);
    await raiseTenantWall(runner, 'scheduled_rounds', 'SELECT, INSERT');
    await runner.query(`CREATE TABLE round_seeds (
      jurisdiction_id text NOT NULL,
      category text NOT NULL,
      service_date date NOT NULL,
      revision integer NOT NULL,
      seed text NOT NULL,
      announced_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT round_seeds_form CHECK (seed ~ '^[0-9a-f]{64}$'),
      CONSTRAINT round_seeds_pkey PRIMARY KEY (jurisdiction_id, category, service_date, revision),
      CONSTRAINT round_seeds_jurisdiction_id_fkey FOREIGN KEY (jurisdiction_id) REFERENCES jurisdictions (id)
    )`);
    await raiseTenantWall(runner, 'round_seeds', 'SELECT, INSERT');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE round_seeds');
    await runner.query('DROP TABLE scheduled_rounds');
  }
}
