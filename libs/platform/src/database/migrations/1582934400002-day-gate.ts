import type { MigrationInterface, QueryRunner } from 'typeorm';

const GATE = (name: string, rows: string): string => `
  CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE touched record; gate text;
  BEGIN
    FOR touched IN SELECT DISTINCT jurisdiction_id, category, service_date FROM (${rows}) AS t
                   ORDER BY jurisdiction_id, category, service_date LOOP
      INSERT INTO allocation_days (jurisdiction_id, category, service_date)
        VALUES (touched.jurisdiction_id, touched.category, touched.service_date) ON CONFLICT DO NOTHING;
      SELECT state INTO gate FROM allocation_days d
        WHERE (d.jurisdiction_id, d.category, d.service_date) =
              (touched.jurisdiction_id, touched.category, touched.service_date) FOR SHARE;
      IF gate <> 'OPEN' THEN
        RAISE EXCEPTION 'the requisitions of % on % are held by a round', touched.category, touched.service_date
          USING ERRCODE = 'SD001', DETAIL = gate;
      END IF;
    END LOOP;
    RETURN NULL;
  END $$`;

/**
 * A round holds all requisitions of a category's day by one row of allocation_days. Whoever writes a requisition shares
 * that row, whoever freezes it locks it: no requisition changes under a round (SQLSTATE SD001), and freezing a million
 * of them costs one row.
 */
export class DayGate1582934400002 implements MigrationInterface {
  readonly name = 'DayGate1582934400002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(GATE('requisitions_gate_insert', 'SELECT * FROM new_rows'));
    await runner.query(GATE('requisitions_gate_update', 'SELECT * FROM new_rows UNION ALL SELECT * FROM old_rows'));
    await runner.query(`CREATE TRIGGER requisitions_gate_insert AFTER INSERT ON requisitions
      REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION requisitions_gate_insert()`);
    await runner.query(`CREATE TRIGGER requisitions_gate_update AFTER UPDATE ON requisitions
      REFERENCING NEW TABLE AS new_rows OLD TABLE AS old_rows
      FOR EACH STATEMENT EXECUTE FUNCTION requisitions_gate_update()`);
    await runner.query(`CREATE FUNCTION outbox_wake() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN NOTIFY outbox; RETURN NULL; END $$`);
    await runner.query(`CREATE TRIGGER outbox_wake AFTER INSERT ON outbox
      FOR EACH STATEMENT EXECUTE FUNCTION outbox_wake()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER outbox_wake ON outbox');
    await runner.query('DROP FUNCTION outbox_wake()');
    await runner.query('DROP TRIGGER requisitions_gate_update ON requisitions');
    await runner.query('DROP TRIGGER requisitions_gate_insert ON requisitions');
    await runner.query('DROP FUNCTION requisitions_gate_update()');
    await runner.query('DROP FUNCTION requisitions_gate_insert()');
  }
}
