import { Injectable } from '@nestjs/common';
import type { Actor } from '@supplydock/identity';
import { Problem, UnitOfWork } from '@supplydock/platform';
import type { NoticePage, NoticesQuery, NoticeView } from '../notice.dto.js';

/** Nobody reads the difference between 100 and 1,000 off a bell. */
const COUNT_AT_MOST = 100;

const OWN = `FROM notices n WHERE n.jurisdiction_id = $1 AND n.user_id = $2 AND n.is_shown`;
const LISTED = `${OWN} AND ($3 = false OR n.read_at IS NULL)`;
/** Who left a firm may have kept its notices; they lead nowhere any more. */
const FIRM = `(SELECT json_build_object('id', e.id, 'name', e.name) FROM enterprises e
  WHERE e.jurisdiction_id = n.jurisdiction_id AND e.id = n.enterprise_id AND EXISTS (
        SELECT FROM memberships m
         WHERE m.jurisdiction_id = n.jurisdiction_id AND m.user_id = n.user_id AND m.enterprise_id = e.id))`;

type NoticeRow = Omit<NoticeView, 'createdAt' | 'readAt'> & { createdAt: Date; readAt: Date | null };

/** The notices of a person: nobody, of whatever role, reads another's. */
@Injectable()
export class OwnNotices {
  constructor(private readonly uow: UnitOfWork) {}

  /** The latest first. */
  list({ jurisdictionId, userId }: Actor, { cursor, limit, unread }: NoticesQuery): Promise<NoticePage> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const filters = [jurisdictionId, userId, unread];
      const rows = await tx.query<NoticeRow[]>(
        `SELECT n.id, n.kind, n.subject_id AS "subjectId", ${FIRM} AS firm, n.figures, n.created_at AS "createdAt",
                n.read_at AS "readAt" ${LISTED} AND ($4::uuid IS NULL OR n.id < $4) ORDER BY n.id DESC LIMIT $5`,
        [...filters, cursor ?? null, limit + 1],
      );
      const [{ total }] = await tx.query<{ total: number }[]>(`SELECT count(*)::int AS total ${LISTED}`, filters);
      const items = rows.slice(0, limit).map(viewOf);
      return { items, nextCursor: rows.length > limit ? items[items.length - 1].id : null, total };
    });
  }

  /** How many are not read, at most 100. */
  countUnread({ jurisdictionId, userId }: Actor): Promise<number> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const [{ count }] = await tx.query<{ count: number }[]>(
        `SELECT count(*)::int AS count FROM (SELECT 1 ${OWN} AND n.read_at IS NULL LIMIT ${COUNT_AT_MOST}) AS unread`,
        [jurisdictionId, userId],
      );
      return count;
    });
  }

  /** Marks one as read; again is harmless. @throws NOT_FOUND when it is not the person's */
  async read({ jurisdictionId, userId }: Actor, id: string): Promise<void> {
    await this.uow.run(jurisdictionId, async (tx) => {
      const [, count] = await tx.query<[unknown, number]>(
        `UPDATE notices SET read_at = coalesce(read_at, now())
          WHERE jurisdiction_id = $1 AND user_id = $2 AND id = $3`,
        [jurisdictionId, userId, id],
      );
      if (count === 0) throw new Problem('NOT_FOUND');
    });
  }

  /** Marks what the person has seen, up to one of their notices. @throws NOT_FOUND when that is not theirs */
  async readUpTo(actor: Actor, id: string): Promise<void> {
    const { jurisdictionId, userId } = actor;
    await this.uow.run(jurisdictionId, async (tx) => {
      await this.read(actor, id);
      await tx.query(
        `UPDATE notices SET read_at = now()
          WHERE jurisdiction_id = $1 AND user_id = $2 AND id <= $3 AND read_at IS NULL`,
        [jurisdictionId, userId, id],
      );
    });
  }
}

function viewOf({ createdAt, readAt, ...notice }: NoticeRow): NoticeView {
  return { ...notice, createdAt: createdAt.toISOString(), readAt: readAt?.toISOString() ?? null };
}
