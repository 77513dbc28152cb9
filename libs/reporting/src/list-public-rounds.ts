import { Injectable } from '@nestjs/common';
import { AppConfig, UnitOfWork } from '@supplydock/platform';
import type { PublicRoundsQuery } from './public-requests.dto.js';
import type { PublicRoundPage } from './public-round.dto.js';
import { DECIDED_STATES, PUBLIC_ROUND_SQL, publicRoundOf, type PublicRoundRow } from './public-round-row.js';

/** Rounds whose awards are public, the latest first. */
@Injectable()
export class ListPublicRounds {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly config: AppConfig,
  ) {}

  list({ limit, cursor }: PublicRoundsQuery): Promise<PublicRoundPage> {
    const { jurisdictionId } = this.config;
    return this.uow.run(jurisdictionId, async (tx) => {
      // Ids are UUIDv7: their order is the order of opening.
      const rows = await tx.query<PublicRoundRow[]>(
        `${PUBLIC_ROUND_SQL} AND state = ANY($2) AND ($3::uuid IS NULL OR id < $3) ORDER BY id DESC LIMIT $4`,
        [jurisdictionId, DECIDED_STATES, cursor ?? null, limit + 1],
      );
      const [{ total }] = await tx.query<{ total: number }[]>(
        'SELECT count(*)::int AS total FROM rounds WHERE jurisdiction_id = $1 AND state = ANY($2)',
        [jurisdictionId, DECIDED_STATES],
      );
      const items = rows.slice(0, limit).map(publicRoundOf);
      return { items, nextCursor: rows.length > limit ? items[limit - 1].id : null, total };
    });
  }
}
