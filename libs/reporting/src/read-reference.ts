import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CATEGORIES, standardsOn, type Day, type Standard } from '@supplydock/domain';
import { readCityToday } from '@supplydock/identity';
import { PRODUCT_STANDARDS_SQL } from '@supplydock/inventory';
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
    return this.uow.run(jurisdictionId, async (tx) => {
      const jurisdiction = await readCityToday(tx, jurisdictionId, this.clock);
      const products = await readProducts(tx, jurisdictionId, jurisdiction.today);
      const districts = await tx.query<ReferenceDistrict[]>(
        `SELECT id, name_en AS "nameEn", name_zh AS "nameZh", centroid_lng AS lng, centroid_lat AS lat
           FROM districts WHERE jurisdiction_id = $1 ORDER BY id`,
        [jurisdictionId],
      );
      return { jurisdiction, districts, products, categories: [...CATEGORIES] };
    });
  }
}

type ProductRow = Omit<ReferenceProduct, 'standards'> & { readonly known: readonly Standard[] };

async function readProducts(tx: EntityManager, jurisdictionId: string, today: Day): Promise<ReferenceProduct[]> {
  const rows = await tx.query<ProductRow[]>(
    `SELECT id, category, name_en AS "nameEn", name_zh AS "nameZh", standard, ${PRODUCT_STANDARDS_SQL} AS known,
            is_medical AS "isMedical", shelf_life_days AS "shelfLifeDays", unit_en AS "unitEn", unit_zh AS "unitZh"
       FROM products p WHERE jurisdiction_id = $1 ORDER BY array_position($2::text[], category), id`,
    [jurisdictionId, CATEGORIES],
  );
  return rows.map(({ known, ...product }) => ({
    ...product,
    standards: standardsOn(known, today).map(({ standard }) => standard),
  }));
}
