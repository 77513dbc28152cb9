import type { MigrationInterface, QueryRunner } from 'typeorm';

const ARGUMENTS = 'text, text, text[], text[], text[], uuid[], jsonb[], text[], text[], text[]';

/** Read after the lock is had, so that times rise along the chain. */
const AT = `to_char(now_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const APPEND = `
  CREATE FUNCTION ledger_append(
    p_jurisdiction text, p_genesis text, p_kinds text[], p_subject_types text[], p_subject_ids text[], p_actor_ids uuid[],
    p_payloads jsonb[], p_first text[], p_second text[], p_third text[]
  ) RETURNS TABLE (seq bigint, hash text) LANGUAGE plpgsql AS $$
  #variable_conflict use_column
  DECLARE
    head record;
    entry record;
    now_at timestamptz;
    at_text text;
    last_hash text;
  BEGIN
    SELECT h.seq, h.hash INTO head FROM ledger_heads h WHERE h.jurisdiction_id = p_jurisdiction FOR UPDATE;
    IF NOT FOUND THEN
      INSERT INTO ledger_heads (jurisdiction_id, seq, hash) VALUES (p_jurisdiction, 0, p_genesis) ON CONFLICT DO NOTHING;
      SELECT h.seq, h.hash INTO head FROM ledger_heads h WHERE h.jurisdiction_id = p_jurisdiction FOR UPDATE;
    END IF;
    now_at := clock_timestamp();
    at_text := ${AT};
    FOR entry IN
      SELECT * FROM unnest(p_kinds, p_subject_types, p_subject_ids, p_actor_ids, p_payloads, p_first, p_second, p_third)
                    WITH ORDINALITY AS e(kind, subject_type, subject_id, actor_id, payload, first, second, third, n)
      ORDER BY n
    LOOP
      last_hash := head.hash;
      head.seq := head.seq + 1;
      head.hash := encode(sha256(convert_to(
        entry.first || at_text || entry.second || last_hash || '","seq":' || head.seq || entry.third, 'UTF8')), 'hex');
      INSERT INTO ledger_entries
          (jurisdiction_id, seq, kind, subject_type, subject_id, actor_id, payload, at, prev_hash, hash)
        VALUES (p_jurisdiction, head.seq, entry.kind, entry.subject_type, entry.subject_id, entry.actor_id, entry.payload,
                now_at, last_hash, head.hash);
      RETURN QUERY SELECT head.seq::bigint, head.hash::text;
    END LOOP;
    UPDATE ledger_heads SET seq = head.seq, hash = head.hash WHERE jurisdiction_id = p_jurisdiction;
  END $$`;

/**
 * One call adds entries to a chain: its head is locked, the time read, each entry hashed (the text its hash covers comes from the
 * application in three parts), inserted, and the head moved on. Everybody who decides anything waits for the head,
 * so it is not held for trips between the application and the database.
 */
export class LedgerAppend1583000000860 implements MigrationInterface {
  readonly name = 'LedgerAppend1583000000860';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(APPEND);
    await runner.query(`REVOKE ALL ON FUNCTION ledger_append(${ARGUMENTS}) FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION ledger_append(${ARGUMENTS}) TO supplydock_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION ledger_append(${ARGUMENTS})`);
  }
}
