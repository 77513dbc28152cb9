import type { MigrationInterface, QueryRunner } from 'typeorm';

const SIGNATURE = 'round_work_take_over(text, uuid, integer)';

const TAKE_OVER = `
  CREATE FUNCTION round_work_take_over(p_jurisdiction text, p_round uuid, p_lease_seconds integer) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    work bigint := hashtextextended(format('round %s %s', p_jurisdiction, p_round), 0);
    ended integer;
  BEGIN
    IF NOT EXISTS (SELECT FROM rounds
                    WHERE jurisdiction_id = p_jurisdiction AND jurisdiction_id = current_setting('app.jurisdiction', true)
                      AND id = p_round AND lease_until <= now()) THEN
      RETURN 0;
    END IF;
    SELECT count(*) FILTER (WHERE pg_terminate_backend(a.pid)) INTO ended
      FROM pg_locks l
      JOIN pg_stat_activity a ON a.pid = l.pid
      JOIN pg_database d ON d.oid = l.database AND d.datname = current_database()
     WHERE l.locktype = 'advisory' AND l.objsubid = 1 AND l.granted AND l.pid <> pg_backend_pid()
       AND (l.classid::bigint << 32 | l.objid::bigint) = work
       AND a.xact_start < clock_timestamp() - make_interval(secs => p_lease_seconds);
    RETURN ended;
  EXCEPTION WHEN insufficient_privilege THEN
    RETURN 0; -- the sessions are another account's: their own time limits end them
  END $$`;

/**
 * A worker that was stopped in the middle of a transaction (not killed: its connection lives) would hold its round until the
 * transaction's time limit. Whoever takes the round after it ends that session: its lease ran out, so it can write nothing
 * any more. Sessions younger than a lease are somebody else's decision and are left alone.
 */
export class RoundTakeover1583000000920 implements MigrationInterface {
  readonly name = 'RoundTakeover1583000000920';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TAKE_OVER);
    await runner.query(`REVOKE ALL ON FUNCTION ${SIGNATURE} FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION ${SIGNATURE} TO supplydock_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION ${SIGNATURE}`);
  }
}
