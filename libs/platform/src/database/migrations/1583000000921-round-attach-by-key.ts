import type { MigrationInterface, QueryRunner } from 'typeorm';
import { GUARD } from './1582934400003-round-partitions.js';
import { replaceAttach } from './1583000000700-round-attach.js';
import { ATTACH as ATTACH_BEFORE } from './1583000000861-round-statistics.js';

const CREATE_SIGNATURE = 'round_partitions_create(text, uuid)';
const DIFFERENCES_SIGNATURE = 'round_award_differences(text, text)';

/** Rows of another round are refused as they come: that costs less than a scan of all of them before the attach. */
const OWN_ROWS = `
    EXECUTE format('ALTER TABLE %I ADD CHECK (jurisdiction_id = %L AND round_id = %L)', 'awards_' || suffix, p_jurisdiction, p_round);
    EXECUTE format('ALTER TABLE %I ADD CHECK (jurisdiction_id = %L AND round_id = %L)', 'award_lines_' || suffix, p_jurisdiction, p_round);`;

const CREATE = (ownRows: string): string => `
  CREATE FUNCTION round_partitions_create(p_jurisdiction text, p_round uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE suffix text := replace(p_round::text, '-', '');
  BEGIN ${GUARD}
    EXECUTE format('CREATE TABLE %I (LIKE awards INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', 'awards_' || suffix);
    EXECUTE format('CREATE TABLE %I (LIKE award_lines INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', 'award_lines_' || suffix);${ownRows}
    EXECUTE format('GRANT INSERT ON %I, %I TO supplydock_app', 'awards_' || suffix, 'award_lines_' || suffix);
  END $$`;

/** Both tables are read in the order of their keys, side by side; hashing a million ids takes twice the time. */
const DIFFERENCES = `
  CREATE FUNCTION round_award_differences(p_awards text, p_lines text, OUT wrong bigint, OUT without_award bigint)
  LANGUAGE plpgsql SET search_path = public, pg_temp SET enable_hashjoin = off SET enable_hashagg = off AS $$
  BEGIN
    EXECUTE format($q$
      SELECT count(*) FILTER (WHERE a.requisition_id IS NOT NULL AND a.pieces <> coalesce(l.pieces, 0)),
             count(*) FILTER (WHERE a.requisition_id IS NULL)
        FROM %I a
        FULL JOIN (SELECT jurisdiction_id, round_id, requisition_id, sum(pieces) AS pieces
                     FROM %I GROUP BY jurisdiction_id, round_id, requisition_id) l
          USING (jurisdiction_id, round_id, requisition_id)$q$, p_awards, p_lines)
      INTO wrong, without_award;
  END $$`;

const CHECKS = `
    SELECT d.wrong, d.without_award INTO wrong, without_award FROM round_award_differences(awards_table, lines_table) d;
    IF wrong > 0 THEN RAISE EXCEPTION '% awards differ from the sum of their lines', wrong USING ERRCODE = 'SD002'; END IF;
    IF without_award > 0 THEN RAISE EXCEPTION '% requisitions have lines without an award', without_award USING ERRCODE = 'SD002'; END IF;
    RAISE NOTICE '0.85';
    EXECUTE format($q$
      SELECT count(*) FILTER (WHERE l.pieces > coalesce(r.frozen_pieces, 0)), count(*) FILTER (WHERE NOT l.is_whole)
        FROM (SELECT x.lot_id, sum(x.pieces) AS pieces, bool_and(x.pieces %% lots.pack_pieces = 0) AS is_whole
                FROM %I x JOIN lots ON lots.jurisdiction_id = $1 AND lots.id = x.lot_id GROUP BY x.lot_id) l
        LEFT JOIN round_lots r ON r.jurisdiction_id = $1 AND r.round_id = $2 AND r.lot_id = l.lot_id$q$, lines_table)
      INTO wrong, broken USING p_jurisdiction, p_round;
    IF wrong > 0 THEN RAISE EXCEPTION '% lots would give more than was frozen of them', wrong USING ERRCODE = 'SD002'; END IF;
    IF broken > 0 THEN RAISE EXCEPTION 'lines of % lots are not whole packs', broken USING ERRCODE = 'SD002'; END IF;
    RAISE NOTICE '0.95';`;

const ATTACH = `
  CREATE FUNCTION round_partitions_attach(p_jurisdiction text, p_round uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    suffix text := replace(p_round::text, '-', '');
    awards_table text := 'awards_' || suffix;
    lines_table text := 'award_lines_' || suffix;
    wrong bigint;
    without_award bigint;
    broken bigint;
  BEGIN ${GUARD}
    EXECUTE format('REVOKE ALL ON %I, %I FROM supplydock_app', awards_table, lines_table);
    EXECUTE format('ALTER TABLE %I ADD PRIMARY KEY (jurisdiction_id, round_id, requisition_id)', awards_table);
    RAISE NOTICE '0.25';
    EXECUTE format('ALTER TABLE %I ADD PRIMARY KEY (jurisdiction_id, round_id, requisition_id, lot_id)', lines_table);
    RAISE NOTICE '0.45';
    EXECUTE format('ANALYZE %I (jurisdiction_id, round_id, requisition_id, enterprise_id, district_id, tier, pieces, block)', awards_table);
    EXECUTE format('ANALYZE %I (jurisdiction_id, round_id, requisition_id, lot_id, pieces)', lines_table);
    RAISE NOTICE '0.6';
    ${CHECKS}
    EXECUTE format('ALTER TABLE awards ATTACH PARTITION %I FOR VALUES IN (%L)', awards_table, p_round);
    EXECUTE format('ALTER TABLE award_lines ATTACH PARTITION %I FOR VALUES IN (%L)', lines_table, p_round);
  END $$`;

/** Keys first, then the sums along the keys; what round a row is of is checked as it is loaded. */
export class RoundAttachByKey1583000000921 implements MigrationInterface {
  readonly name = 'RoundAttachByKey1583000000921';

  async up(runner: QueryRunner): Promise<void> {
    await replaceCreate(runner, CREATE(OWN_ROWS));
    await runner.query(DIFFERENCES);
    await runner.query(`REVOKE ALL ON FUNCTION ${DIFFERENCES_SIGNATURE} FROM PUBLIC`);
    await replaceAttach(runner, ATTACH);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replaceAttach(runner, ATTACH_BEFORE);
    await runner.query(`DROP FUNCTION ${DIFFERENCES_SIGNATURE}`);
    await replaceCreate(runner, CREATE(''));
  }
}

async function replaceCreate(runner: QueryRunner, statement: string): Promise<void> {
  await runner.query(`DROP FUNCTION ${CREATE_SIGNATURE}`);
  await runner.query(statement);
  await runner.query(`REVOKE ALL ON FUNCTION ${CREATE_SIGNATURE} FROM PUBLIC`);
  await runner.query(`GRANT EXECUTE ON FUNCTION ${CREATE_SIGNATURE} TO supplydock_app`);
}
