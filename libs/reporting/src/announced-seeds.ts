import { Injectable } from '@nestjs/common';
import { AppConfig, channelDay, Clock, UnitOfWork } from '@supplydock/platform';
import type { EntityManager } from 'typeorm';
import type { AnnouncedSeed, ComingSeeds } from './public-round.dto.js';

/** The latest that are told: days ahead × categories × revisions of a day, with room. */
const AT_MOST = 100;

/** The digest is of the seed's digits as text. */
const SEED_SQL = `
  SELECT s.category, s.service_date AS "serviceDate", s.revision, s.announced_at AS "announcedAt",
         s.seed_sha256 AS "seedSha256",
         json_build_object('seq', e.seq, 'hash', e.hash) AS entry
    FROM round_seeds s
    JOIN ledger_entries e ON e.jurisdiction_id = s.jurisdiction_id AND e.subject_type = 'seed' AND e.kind = 'SEED_ANNOUNCED'
                         AND e.subject_id = s.category || ' ' || s.service_date || ' ' || s.revision
   WHERE s.jurisdiction_id = $1`;

/** Announced seeds, before and after their rounds. */
@Injectable()
export class AnnouncedSeeds {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {}

  /** Those whose round was not opened yet, of today and later. */
  coming(): Promise<ComingSeeds> {
    const { jurisdictionId } = this.config;
    return this.uow.run(jurisdictionId, async (tx) => {
      const today = await channelDay(tx, jurisdictionId, this.clock);
      const items = await tx.query<ComingSeeds['items']>(
        `${SEED_SQL} AND s.service_date >= $2
           AND NOT EXISTS (SELECT FROM rounds r WHERE r.jurisdiction_id = s.jurisdiction_id AND r.category = s.category
                              AND r.service_date = s.service_date AND r.revision = s.revision)
         ORDER BY s.service_date, s.category, s.revision LIMIT ${AT_MOST}`,
        [jurisdictionId, today],
      );
      return { items };
    });
  }

  /** What was announced for one round; null for a rehearsal's. */
  async ofRound(
    tx: EntityManager,
    round: { readonly category: string; readonly serviceDate: string; readonly revision: number },
  ): Promise<AnnouncedSeed | null> {
    const [found] = await tx.query<AnnouncedSeed[]>(
      `${SEED_SQL} AND s.category = $2 AND s.service_date = $3 AND s.revision = $4`,
      [this.config.jurisdictionId, round.category, round.serviceDate, round.revision],
    );
    if (!found) return null;
    const { seedSha256, announcedAt, entry } = found;
    return { seedSha256, announcedAt, entry };
  }
}
