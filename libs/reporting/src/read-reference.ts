import { Injectable } from '@nestjs/common';
import { CATEGORIES } from '@supplydock/domain';
import { readCityToday } from '@supplydock/identity';
import { AppConfig, Clock, UnitOfWork } from '@supplydock/platform';
import type { Reference, ReferenceDistrict, ReferenceProduct } from './reference.dto.js';
import { ShortCache, type CachedAnswer } from './short-cache.js';

/** Reference data change with a migration or a seed; a minute late is early enough. */
const CACHE_SECONDS = 60;

/** Districts, products and categories of the channel. */
@Injectable()
export class ReadReference {
  readonly cache: ShortCache<Reference>;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {
    this.cache = new ShortCache(clock, CACHE_SECONDS);
  }

  /** @throws NOT_FOUND when the jurisdiction was never seeded */
  read(): Promise<CachedAnswer<Reference>> {
    return this.cache.get('reference', () => this.query());
  }

  private query(): Promise<Reference> {
    const { jurisdictionId } = this.config;
    return this.uow.run(jurisdictionId, async (tx) => ({
      jurisdiction: await readCityToday(tx, jurisdictionId, this.clock),
      districts: await tx.query<ReferenceDistrict[]>(
        `SELECT id, name_en AS "nameEn", name_zh AS "nameZh", lng, lat
           FROM districts WHERE jurisdiction_id = $1 ORDER BY id`,
        [jurisdictionId],
      ),
      products: await tx.query<ReferenceProduct[]>(
        `SELECT id, category, name_en AS "nameEn", name_zh AS "nameZh", standard, is_medical AS "isMedical",
                shelf_life_days AS "shelfLifeDays", unit_en AS "unitEn", unit_zh AS "unitZh"
           FROM products WHERE jurisdiction_id = $1 ORDER BY array_position($2::text[], category), id`,
        [jurisdictionId, CATEGORIES],
      ),
      categories: [...CATEGORIES],
    }));
  }
}
