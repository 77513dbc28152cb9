import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The channel's day of a moment: a rehearsal stands still at its day, whatever the clock says. */
const DAY = (at: string): string =>
  `least((${at} AT TIME ZONE j.time_zone)::date, coalesce(j.rehearsal_day, 'infinity'::date))`;

/**
 * A movement counts to the channel's day on which it was made. It is stored, because a report of a past day must read the
 * same for ever, and set by the table itself, because many statements write movements and none may forget it.
 */
export class MovementDays1583000000840 implements MigrationInterface {
  readonly name = 'MovementDays1583000000840';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE lot_movements ADD COLUMN service_day date');
    await runner.query(
      `UPDATE lot_movements m SET service_day = ${DAY('m.at')} FROM jurisdictions j WHERE j.id = m.jurisdiction_id`,
    );
    await runner.query('ALTER TABLE lot_movements ALTER COLUMN service_day SET NOT NULL');
    await runner.query(`CREATE FUNCTION lot_movements_day() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        SELECT ${DAY('NEW.at')} INTO NEW.service_day FROM jurisdictions j WHERE j.id = NEW.jurisdiction_id;
        RETURN NEW;
      END $$`);
    await runner.query(`CREATE TRIGGER lot_movements_day BEFORE INSERT ON lot_movements
      FOR EACH ROW EXECUTE FUNCTION lot_movements_day()`);
    await runner.query('CREATE INDEX lot_movements_service_day ON lot_movements (jurisdiction_id, service_day, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX lot_movements_service_day');
    await runner.query('DROP TRIGGER lot_movements_day ON lot_movements');
    await runner.query('DROP FUNCTION lot_movements_day()');
    await runner.query('ALTER TABLE lot_movements DROP COLUMN service_day');
  }
}
