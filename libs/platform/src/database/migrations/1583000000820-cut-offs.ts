import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The cut-off of a category: its policy's own, else the city's. One definition for reminders, schedule and pages. */
export class CutOffs1583000000820 implements MigrationInterface {
  readonly name = 'CutOffs1583000000820';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE FUNCTION cut_off_minutes_of(city text, goods text, service_day date) RETURNS integer
      LANGUAGE sql STABLE AS $$
        SELECT coalesce((SELECT (p.rules ->> 'cutOffMinutes')::int FROM policies p
                          WHERE p.jurisdiction_id = city AND p.category = goods AND p.effective_from <= service_day
                          ORDER BY p.effective_from DESC, p.created_at DESC, p.id DESC LIMIT 1), j.cut_off_minutes)
          FROM jurisdictions j WHERE j.id = city
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION cut_off_minutes_of');
  }
}
