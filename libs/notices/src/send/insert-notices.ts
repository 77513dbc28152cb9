import type { EntityManager } from 'typeorm';
import { NOTICES, type NoticeKind } from '@supplydock/domain';

/** What firms are told: a statement with the columns enterprise_id, subject_id and figures. */
export interface Told {
  readonly jurisdictionId: string;
  readonly kind: NoticeKind;
  /** $1 is the jurisdiction; parameters of its own begin at $4. */
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/**
 * Writes one notice for every person of the firms concerned whose role the kind is for: one statement, however many
 * firms. Somebody with two roles in a firm is told once.
 * @returns how many people were told
 */
export async function insertNotices(tx: EntityManager, told: Told): Promise<number> {
  const [{ count }] = await tx.query<{ count: number }[]>(
    `WITH told AS (${told.sql}),
          people AS (
            SELECT DISTINCT m.user_id, m.enterprise_id
              FROM memberships m
              JOIN users u ON u.jurisdiction_id = m.jurisdiction_id AND u.id = m.user_id AND u.disabled_at IS NULL
             WHERE m.jurisdiction_id = $1 AND m.role = ANY($3) AND m.enterprise_id IN (SELECT enterprise_id FROM told)),
          added AS (
            INSERT INTO notices (jurisdiction_id, id, user_id, kind, enterprise_id, subject_id, figures)
            SELECT $1, uuidv7(), p.user_id, $2, t.enterprise_id, t.subject_id, t.figures
              FROM told t JOIN people p USING (enterprise_id)
            RETURNING 1)
     SELECT count(*)::int AS count FROM added`,
    [told.jurisdictionId, told.kind, NOTICES[told.kind].roles, ...told.parameters],
  );
  return count;
}
