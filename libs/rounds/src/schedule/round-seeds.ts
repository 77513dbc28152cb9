import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { addDays, CATEGORIES, type Category, type Day } from '@supplydock/domain';
import { LedgerService } from '@supplydock/ledger';
import { AppConfig, channelDay, Clock, pgClientOf, UnitOfWork } from '@supplydock/platform';
import { sealedSeed, SeedSource } from '../seed-source.js';

/** Which round a seed is for. */
export interface SeedPlace {
  readonly jurisdictionId: string;
  readonly category: Category;
  readonly serviceDate: Day;
  readonly revision: number;
}

/** SHA-256 of a seed's 64 digits as text: `printf %s SEED | sha256sum` gives the same. */
export const digestOfSeed = (seed: string): string => createHash('sha256').update(seed).digest('hex');

/** What a seed is for, as it goes into its making. */
export const nameOf = ({ jurisdictionId, category, serviceDate, revision }: SeedPlace): string =>
  `${jurisdictionId}|${category}|${serviceDate}|${revision}`;

/**
 * Commit and reveal: a seed is drawn and its digest announced in the ledger before anybody can open its round; the seed
 * itself is told with the round. A later revision's seed is announced when the one before it is told.
 */
@Injectable()
export class RoundSeeds {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
    private readonly source: SeedSource,
    private readonly config: AppConfig,
  ) {}

  /**
   * Announces the first seeds of today and tomorrow, each once, whoever asks and how often. A rehearsal has none: its
   * seeds are derived.
   * @returns how many were announced now
   */
  announceAhead(jurisdictionId: string): Promise<number> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const today = await channelDay(tx, jurisdictionId, this.clock);
      const [city] = await tx.query<{ isRehearsal: boolean }[]>(
        'SELECT rehearsal_day IS NOT NULL AS "isRehearsal" FROM jurisdictions WHERE id = $1',
        [jurisdictionId],
      );
      if (city.isRehearsal) return 0;
      let announced = 0;
      for (const serviceDate of [today, addDays(today, 1)]) {
        for (const category of CATEGORIES) {
          const place = { jurisdictionId, category, serviceDate, revision: 1 };
          if (await this.announce(tx, place)) announced += 1;
        }
      }
      return announced;
    });
  }

  /**
   * The round's seed, and the next revision's digest into the ledger. One that nobody announced is drawn now.
   * @throws Error when the key it was announced under is not among the settings any more
   */
  async reveal(tx: EntityManager, place: SeedPlace): Promise<string> {
    await this.announce(tx, place);
    const { jurisdictionId, category, serviceDate, revision } = place;
    const [row] = await tx.query<{ seed: string | null; salt: string; seedSha256: string }[]>(
      `SELECT seed, salt, seed_sha256 AS "seedSha256" FROM round_seeds
        WHERE jurisdiction_id = $1 AND category = $2 AND service_date = $3 AND revision = $4`,
      [jurisdictionId, category, serviceDate, revision],
    );
    const candidates = row.seed
      ? [row.seed]
      : this.config.seedKeys.map((key) => sealedSeed(key, row.salt, nameOf(place)));
    const seed = candidates.find((candidate) => digestOfSeed(candidate) === row.seedSha256);
    if (!seed) throw new Error(`SEED_KEY lacks the key under which the seed of ${nameOf(place)} was announced`);
    await this.announce(tx, { ...place, revision: revision + 1 });
    return seed;
  }

  /** @returns false when it was announced before */
  private async announce(tx: EntityManager, place: SeedPlace): Promise<boolean> {
    const { jurisdictionId, category, serviceDate, revision } = place;
    const salt = this.source.random();
    const seedSha256 = digestOfSeed(sealedSeed(this.config.seedKeys[0], salt, nameOf(place)));
    const client = await pgClientOf(tx);
    const drawn = await client.query(
      `INSERT INTO round_seeds (jurisdiction_id, category, service_date, revision, salt, seed_sha256)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
      [jurisdictionId, category, serviceDate, revision, salt, seedSha256],
    );
    if (drawn.rowCount !== 1) return false;
    await this.ledger.append(tx, {
      jurisdictionId,
      kind: 'SEED_ANNOUNCED',
      subjectType: 'seed',
      subjectId: `${category} ${serviceDate} ${revision}`,
      actorId: null,
      payload: { category, serviceDate, revision, seedSha256 },
    });
    return true;
  }
}
