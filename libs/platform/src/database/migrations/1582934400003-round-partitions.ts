import type { MigrationInterface, QueryRunner } from 'typeorm';

export const GUARD = `
    IF coalesce(current_setting('app.jurisdiction', true), '') <> p_jurisdiction THEN
      RAISE EXCEPTION 'round % is not of this transaction''s jurisdiction', p_round USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NOT EXISTS (SELECT FROM rounds WHERE jurisdiction_id = p_jurisdiction AND id = p_round) THEN
      RAISE EXCEPTION 'there is no round %', p_round USING ERRCODE = 'no_data_found';
    END IF;`;

const CREATE = `
  CREATE FUNCTION round_partitions_create(p_jurisdiction text, p_round uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE suffix text := replace(p_round::text, '-', '');
  BEGIN ${GUARD}
    EXECUTE format('CREATE TABLE %I (LIKE awards INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', 'awards_' || suffix);
    EXECUTE format('CREATE TABLE %I (LIKE award_lines INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', 'award_lines_' || suffix);
    EXECUTE format('GRANT INSERT ON %I, %I TO supplydock_app', 'awards_' || suffix, 'award_lines_' || suffix);
  END $$`;

const CHECKS = `
    EXECUTE format($q$
      SELECT count(*) FROM %I a
      LEFT JOIN (SELECT requisition_id, sum(pieces) AS pieces FROM %I GROUP BY 1) l USING (requisition_id)
      WHERE a.jurisdiction_id <> $1 OR a.round_id <> $2 OR a.pieces <> coalesce(l.pieces, 0)$q$, awards_table, lines_table)
      INTO wrong USING p_jurisdiction, p_round;
    IF wrong > 0 THEN RAISE EXCEPTION '% awards differ from the sum of their lines', wrong USING ERRCODE = 'SD002'; END IF;
    EXECUTE format($q$
      SELECT count(*) FROM %I l LEFT JOIN %I a USING (requisition_id)
      WHERE a.requisition_id IS NULL OR l.jurisdiction_id <> $1 OR l.round_id <> $2$q$, lines_table, awards_table)
      INTO wrong USING p_jurisdiction, p_round;
    IF wrong > 0 THEN RAISE EXCEPTION '% award lines have no award', wrong USING ERRCODE = 'SD002'; END IF;
    EXECUTE format($q$
      SELECT count(*) FROM (SELECT lot_id, sum(pieces) AS pieces FROM %I GROUP BY 1) l
      LEFT JOIN round_lots r ON r.jurisdiction_id = $1 AND r.round_id = $2 AND r.lot_id = l.lot_id
      WHERE l.pieces > coalesce(r.frozen_pieces, 0)$q$, lines_table) INTO wrong USING p_jurisdiction, p_round;
    IF wrong > 0 THEN RAISE EXCEPTION '% lots would give more than was frozen of them', wrong USING ERRCODE = 'SD002'; END IF;
    EXECUTE format($q$
      SELECT count(*) FROM %I l JOIN lots ON lots.jurisdiction_id = l.jurisdiction_id AND lots.id = l.lot_id
      WHERE l.pieces %% lots.pack_pieces <> 0$q$, lines_table) INTO wrong;
    IF wrong > 0 THEN RAISE EXCEPTION '% award lines are not whole packs', wrong USING ERRCODE = 'SD002'; END IF;`;

export const ATTACH = `
  CREATE FUNCTION round_partitions_attach(p_jurisdiction text, p_round uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    suffix text := replace(p_round::text, '-', '');
    awards_table text := 'awards_' || suffix;
    lines_table text := 'award_lines_' || suffix;
    wrong bigint;
  BEGIN ${GUARD}
    EXECUTE format('REVOKE ALL ON %I, %I FROM supplydock_app', awards_table, lines_table);
    EXECUTE format('ANALYZE %I', awards_table);
    EXECUTE format('ANALYZE %I', lines_table);
    ${CHECKS}
    EXECUTE format('ALTER TABLE %I ADD CHECK (round_id = %L)', awards_table, p_round);
    EXECUTE format('ALTER TABLE %I ADD CHECK (round_id = %L)', lines_table, p_round);
    EXECUTE format('ALTER TABLE %I ADD PRIMARY KEY (jurisdiction_id, round_id, requisition_id)', awards_table);
    EXECUTE format('ALTER TABLE %I ADD PRIMARY KEY (jurisdiction_id, round_id, requisition_id, lot_id)', lines_table);
    EXECUTE format('ALTER TABLE awards ATTACH PARTITION %I FOR VALUES IN (%L)', awards_table, p_round);
    EXECUTE format('ALTER TABLE award_lines ATTACH PARTITION %I FOR VALUES IN (%L)', lines_table, p_round);
  END $$`;

/**
 * A round's awards are loaded by COPY into bare tables, then checked against what the round froze (SQLSTATE SD002),
 * keyed and attached: at a million rows a fraction of the time of inserting under keys. The functions run as the owner,
 * because the application's role may create nothing.
 */
export class RoundPartitions1582934400003 implements MigrationInterface {
  readonly name = 'RoundPartitions1582934400003';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [CREATE, ATTACH]) await runner.query(statement);
    for (const name of ['create', 'attach']) {
      await runner.query(`REVOKE ALL ON FUNCTION round_partitions_${name}(text, uuid) FROM PUBLIC`);
      await runner.query(`GRANT EXECUTE ON FUNCTION round_partitions_${name}(text, uuid) TO supplydock_app`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION round_partitions_attach(text, uuid)');
    await runner.query('DROP FUNCTION round_partitions_create(text, uuid)');
  }
}
