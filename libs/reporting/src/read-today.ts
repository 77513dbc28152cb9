import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { CATEGORIES, type Category } from '@supplydock/domain';
import { readCityToday } from '@supplydock/identity';
import { AppConfig, Clock, UnitOfWork } from '@supplydock/platform';
import type { RoundCounts, RoundResult } from '@supplydock/rounds';
import type { EntityManager } from 'typeorm';
import { PUBLIC_ROUND_SQL, publicResult, publicRoundOf, type PublicRoundRow } from './public-round-row.js';
import { ShortCache, type CachedAnswer } from './short-cache.js';
import { areFew, withoutSmallCounts } from './small-counts.js';
import type { DistrictFigures, GroupFigures, ProductStock, TierFigures, Today } from './today.dto.js';

/** Long enough that a crowd costs one query, short enough that a person who reloads sees the change. */
const CACHE_SECONDS = 5;
/**
 * The requisitions of a day are all counted: a second's work for a million. Nobody waits for it but who comes first after
 * more than a minute.
 */
const DEMAND_STALE_SECONDS = 60;

interface DemandRow {
  readonly districtId: string;
  readonly tier: number;
  readonly requisitions: number;
  readonly askedPieces: number;
  readonly quarantined: number;
}

/** The public page: stock, demand and what the day's round gave. */
@Injectable()
export class ReadToday implements OnApplicationBootstrap {
  readonly cache: ShortCache<Today>;
  private readonly demand: ShortCache<readonly DemandRow[]>;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {
    this.cache = new ShortCache(clock, CACHE_SECONDS);
    this.demand = new ShortCache(clock, CACHE_SECONDS, DEMAND_STALE_SECONDS);
  }

  /** So that the first visitors do not wait either. Without a database or a city the process starts all the same. */
  async onApplicationBootstrap(): Promise<void> {
    await Promise.allSettled(CATEGORIES.map((category) => this.read(category)));
  }

  /** @throws NOT_FOUND when the jurisdiction was never seeded */
  read(category: Category): Promise<CachedAnswer<Today>> {
    return this.cache.get(category, () => this.query(category));
  }

  private async query(category: Category): Promise<Today> {
    const { jurisdictionId } = this.config;
    const jurisdiction = await this.uow.run(jurisdictionId, (tx) => readCityToday(tx, jurisdictionId, this.clock));
    const day = [jurisdictionId, category, jurisdiction.today] as const;
    // A renewal outlives who asked for it, so it has a transaction of its own.
    const { value: demand } = await this.demand.get(day.join(' '), () =>
      this.uow.run(jurisdictionId, (tx) => demandOf(tx, day)),
    );
    return this.uow.run(jurisdictionId, async (tx) => {
      const stockByProduct = await stockOf(tx, day);
      const round = await roundOf(tx, day);
      const result = publicResult(round);
      const total = totalOf(demand, result);
      return {
        jurisdiction,
        serviceDate: jurisdiction.today,
        category,
        stockPieces: sum(stockByProduct, ({ pieces }) => pieces),
        lots: sum(stockByProduct, ({ lots }) => lots),
        demand: {
          requisitions: total.requisitions,
          askedPieces: total.askedPieces,
          quarantined: orSmall(sum(demand, ({ quarantined }) => quarantined)),
        },
        round: round ? publicRoundOf(round) : null,
        total,
        byDistrict: withoutSmallCounts(
          groups(demand, 'districtId').map((rows) => {
            const { districtId } = rows[0];
            const counts = result?.byDistrict.find((group) => group.districtId === districtId);
            return { districtId, ...figures(rows, result !== null, counts) };
          }),
          (group): DistrictFigures => group,
          ({ districtId }) => ({ districtId, ...HIDDEN }),
        ),
        byTier: withoutSmallCounts(
          groups(demand, 'tier').map((rows) => {
            const { tier } = rows[0];
            const counts = result?.byTier.find((group) => group.tier === tier);
            return { tier, ...figures(rows, result !== null, counts) };
          }),
          (group): TierFigures => group,
          ({ tier }) => ({ tier, ...HIDDEN }),
        ),
        stockByProduct,
      };
    });
  }
}

type DayKey = readonly [jurisdictionId: string, category: Category, day: string];

/** Pieces of unexpired lots on offer that have not left: free, held by a round, or awarded. */
function stockOf(tx: EntityManager, day: DayKey): Promise<ProductStock[]> {
  return tx.query<ProductStock[]>(
    `SELECT l.product_id AS "productId", sum(v.available + v.reserved + v.allocated)::bigint AS pieces,
            count(*)::int AS lots
       FROM lots l
       JOIN products p ON p.jurisdiction_id = l.jurisdiction_id AND p.id = l.product_id
       JOIN lot_levels v ON v.jurisdiction_id = l.jurisdiction_id AND v.lot_id = l.id
      WHERE l.jurisdiction_id = $1 AND p.category = $2 AND l.expires_on > $3::date
        AND l.state IN ('AVAILABLE', 'DEPLETED') AND v.available + v.reserved + v.allocated > 0
      GROUP BY l.product_id ORDER BY l.product_id`,
    [...day],
  );
}

/** One row per district and tier: at most 64, summed up in the process. */
function demandOf(tx: EntityManager, day: DayKey): Promise<DemandRow[]> {
  return tx.query<DemandRow[]>(
    `SELECT e.district_id AS "districtId", e.tier,
            count(*) FILTER (WHERE r.state <> 'QUARANTINED')::int AS requisitions,
            coalesce(sum(r.asked_pieces) FILTER (WHERE r.state <> 'QUARANTINED'), 0)::bigint AS "askedPieces",
            count(*) FILTER (WHERE r.state = 'QUARANTINED')::int AS quarantined
       FROM requisitions r
       JOIN enterprises e ON e.jurisdiction_id = r.jurisdiction_id AND e.id = r.enterprise_id
      WHERE r.jurisdiction_id = $1 AND r.category = $2 AND r.service_date = $3::date
        AND r.state IN ('SUBMITTED', 'APPROVED', 'QUARANTINED')
      GROUP BY e.district_id, e.tier ORDER BY e.district_id, e.tier`,
    [...day],
  );
}

/** The day's round that counts: failed, rejected and cancelled ones left nothing behind. */
async function roundOf(tx: EntityManager, day: DayKey): Promise<PublicRoundRow | undefined> {
  const [row] = await tx.query<PublicRoundRow[]>(
    `${PUBLIC_ROUND_SQL} AND category = $2 AND service_date = $3::date
       AND state NOT IN ('FAILED', 'REJECTED', 'CANCELLED', 'SUPERSEDED') ORDER BY revision DESC LIMIT 1`,
    [...day],
  );
  return row;
}

function figures(
  rows: readonly DemandRow[],
  isPublic: boolean,
  counts: RoundCounts | undefined,
): GroupFigures & { requisitions: number } {
  return {
    requisitions: sum(rows, ({ requisitions }) => requisitions),
    askedPieces: sum(rows, ({ askedPieces }) => askedPieces),
    claimPieces: isPublic ? (counts?.claimPieces ?? 0) : null,
    awardedPieces: isPublic ? (counts?.awardedPieces ?? 0) : null,
    metInFull: isPublic ? (counts?.metInFull ?? 0) : null,
  };
}

const HIDDEN: GroupFigures = {
  requisitions: null,
  askedPieces: null,
  claimPieces: null,
  awardedPieces: null,
  metInFull: null,
};

/** The whole city; what the round gave is the sum of its districts. Nothing of it where only a few firms ask. */
function totalOf(demand: readonly DemandRow[], result: RoundResult | null): GroupFigures {
  const counts = result?.byDistrict;
  const given = (pick: (counts: RoundCounts) => number): number | null => (counts ? sum(counts, pick) : null);
  const asked = figures(demand, false, undefined);
  if (areFew(asked.requisitions)) return HIDDEN;
  return {
    ...asked,
    claimPieces: given(({ claimPieces }) => claimPieces),
    awardedPieces: given(({ awardedPieces }) => awardedPieces),
    metInFull: given(({ metInFull }) => metInFull),
  };
}

/** How few there are is not told; that there is none may be. */
function orSmall(count: number): number | null {
  return areFew(count) ? null : count;
}

/** Rows that share a key, in the key's order. */
function groups(rows: readonly DemandRow[], key: 'districtId' | 'tier'): DemandRow[][] {
  const byKey = new Map<string | number, DemandRow[]>();
  for (const row of rows) byKey.set(row[key], [...(byKey.get(row[key]) ?? []), row]);
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function sum<T>(rows: readonly T[], pick: (row: T) => number): number {
  return rows.reduce((total, row) => total + pick(row), 0);
}
