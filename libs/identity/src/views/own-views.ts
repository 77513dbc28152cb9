import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Problem, UnitOfWork } from '@supplydock/platform';
import type { Actor } from '../actor.js';
import type { SavedViewBody, SavedViewList, SavedViewOfList } from './saved-view.dto.js';

/** Of one list: more than anybody finds their way in. */
export const MAX_VIEWS = 20;
/** Of one person in all lists. */
const MAX_VIEWS_TOGETHER = 200;

/** A person's own saved views. They decide nothing, so nothing stands in the ledger. */
@Injectable()
export class OwnViews {
  constructor(private readonly uow: UnitOfWork) {}

  list({ jurisdictionId, userId }: Actor, list: string): Promise<SavedViewList> {
    return this.uow.run(jurisdictionId, async (tx) => ({ items: await viewsOf(tx, jurisdictionId, userId, list) }));
  }

  /**
   * Keeps a view; one of the same name is replaced.
   * @returns the list's views
   * @throws VIEWS_FULL beyond 20 of a list or 200 of a person
   */
  keep({ jurisdictionId, userId }: Actor, { list, name, query, isDefault }: SavedViewBody): Promise<SavedViewList> {
    return this.uow.run(jurisdictionId, async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`views ${jurisdictionId} ${userId}`]);
      if (isDefault)
        await tx.query(
          'UPDATE saved_views SET is_default = false WHERE jurisdiction_id = $1 AND user_id = $2 AND list = $3',
          [jurisdictionId, userId, list],
        );
      await tx.query(
        `INSERT INTO saved_views (jurisdiction_id, id, user_id, list, name, query, is_default)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (jurisdiction_id, user_id, list, name)
         DO UPDATE SET query = excluded.query, is_default = excluded.is_default`,
        [jurisdictionId, uuidv7(), userId, list, name, query, isDefault],
      );
      const items = await viewsOf(tx, jurisdictionId, userId, list);
      const [{ together }] = await tx.query<{ together: number }[]>(
        'SELECT count(*)::int AS together FROM saved_views WHERE jurisdiction_id = $1 AND user_id = $2',
        [jurisdictionId, userId],
      );
      if (items.length > MAX_VIEWS || together > MAX_VIEWS_TOGETHER)
        throw new Problem('VIEWS_FULL', { params: { limit: MAX_VIEWS } });
      return { items };
    });
  }

  /** @throws NOT_FOUND when the person has no such view */
  remove({ jurisdictionId, userId }: Actor, id: string): Promise<void> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const [, count] = await tx.query<[unknown, number]>(
        'DELETE FROM saved_views WHERE jurisdiction_id = $1 AND user_id = $2 AND id = $3',
        [jurisdictionId, userId, id],
      );
      if (count === 0) throw new Problem('NOT_FOUND');
    });
  }
}

function viewsOf(tx: EntityManager, jurisdictionId: string, userId: string, list: string): Promise<SavedViewOfList[]> {
  return tx.query<SavedViewOfList[]>(
    `SELECT id, name, query, is_default AS "isDefault" FROM saved_views
      WHERE jurisdiction_id = $1 AND user_id = $2 AND list = $3 ORDER BY name, id`,
    [jurisdictionId, userId, list],
  );
}
