import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  CATEGORIES,
  parsePolicyRules,
  reviewClock,
  type Category,
  type Day,
  type RoundState,
} from '@supplydock/domain';
import { rowScope, type Actor } from '@supplydock/identity';
import { channelDay, Clock, UnitOfWork } from '@supplydock/platform';
import { CUT_OFF_SQL, DEMAND_SQL, HEADS_SQL, POLICIES_SQL, ROUNDS_SQL, STOCK_SQL, WAITING_SQL } from './cockpit-sql.js';
import {
  COCKPIT_QUEUES,
  type Cockpit,
  type CockpitCategory,
  type CockpitFigures,
  type CockpitQueue,
  type CockpitQueueName,
  type OverdueCase,
} from './cockpit.dto.js';
import { ShortCache } from '../short-cache.js';
import { reachableLevels, type AskingHeads, type ReachingStock } from './reachable-levels.js';

const OVERDUE_TOLD = 20;
/** Figures of the whole city are the same for every officer; what waits is read anew each time. */
const FIGURES_SECONDS = 10;

type CityFigures = Pick<Cockpit, 'serviceDate' | 'categories' | 'scarcity'>;

interface WaitingRow {
  readonly queue: CockpitQueueName;
  readonly id: string;
  readonly targetId: string;
  readonly districtId: string | null;
  readonly name: string;
  readonly since: Date;
  readonly askedAt: Date | null;
}
interface RoundRow {
  readonly category: Category;
  readonly isToday: boolean;
  readonly id: string;
  readonly state: RoundState;
  readonly percent: number;
  readonly awardedPieces: number | null;
}
type DemandRow = { category: Category; isToday: boolean } & Pick<CockpitFigures, 'requisitions' | 'askedPieces'>;
type CutOffRow = Pick<CockpitCategory, 'category' | 'cutOff' | 'secondsToCutOff'>;
type StockRow = ReachingStock & { readonly category: Category };

/** What an official sees first: the day, what waits, where it is scarce. */
@Injectable()
export class ReadCockpit {
  private readonly figures: ShortCache<CityFigures>;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {
    this.figures = new ShortCache(clock, FIGURES_SECONDS);
  }

  /** @returns figures of the whole city; queues of the districts that the actor works on */
  async read(actor: Actor): Promise<Cockpit> {
    const { jurisdictionId } = actor;
    const scope = rowScope(actor, 'cockpit.read');
    const { value: figures } = await this.figures.get(jurisdictionId, () =>
      this.uow.run(jurisdictionId, async (tx) =>
        figuresOf(tx, jurisdictionId, await channelDay(tx, jurisdictionId, this.clock)),
      ),
    );
    return this.uow.run(jurisdictionId, async (tx) => {
      const waiting = await tx.query<WaitingRow[]>(WAITING_SQL, [jurisdictionId, scope.all, scope.districtIds]);
      const now = this.clock.now();
      return {
        ...figures,
        readAt: now.toISOString(),
        ...queuesOf(waiting, now),
      };
    });
  }
}

async function figuresOf(tx: EntityManager, jurisdictionId: string, day: Day): Promise<CityFigures> {
  const key = [jurisdictionId, day];
  const cutOffs = await tx.query<CutOffRow[]>(CUT_OFF_SQL, [...key, CATEGORIES]);
  const demand = await tx.query<DemandRow[]>(DEMAND_SQL, key);
  const rounds = await tx.query<RoundRow[]>(ROUNDS_SQL, key);
  const stock = await tx.query<StockRow[]>(STOCK_SQL, key);
  const heads = await tx.query<AskingHeads[]>(HEADS_SQL, key);
  const policies = await tx.query<{ category: Category; rules: unknown }[]>(POLICIES_SQL, key);
  const figures = (category: Category, isToday: boolean): CockpitFigures => {
    const of = (row: { category: Category; isToday: boolean }): boolean =>
      row.category === category && row.isToday === isToday;
    const { requisitions = 0, askedPieces = 0 } = demand.find(of) ?? {};
    return { requisitions, askedPieces, awardedPieces: rounds.find(of)?.awardedPieces ?? null };
  };
  const categories = CATEGORIES.map((category): CockpitCategory => {
    const round = rounds.find((row) => row.category === category && row.isToday);
    return {
      ...cutOffs.find((row) => row.category === category)!,
      stockPieces: stock.filter((row) => row.category === category).reduce((sum, { pieces }) => sum + pieces, 0),
      today: figures(category, true),
      yesterday: figures(category, false),
      round: round ? { id: round.id, state: round.state, percent: round.percent } : null,
      needPerHead: needPerHead(policies.find((row) => row.category === category)?.rules),
    };
  });
  return { serviceDate: day, categories, scarcity: reachableLevels(stock, heads) };
}

/** Rate × cover ÷ heads of the policy; null without one, and for a flat grant, which knows no heads. */
function needPerHead(rules: unknown): number | null {
  if (rules === undefined) return null;
  const parsed = parsePolicyRules(rules);
  if (!parsed.ok || parsed.value.grantPieces) return null;
  const { ratePerHeadPerDay, coverDays, perHeads } = parsed.value;
  return (ratePerHeadPerDay * coverDays) / perHeads;
}

function queuesOf(waiting: readonly WaitingRow[], now: Date): { queues: CockpitQueue[]; overdue: OverdueCase[] } {
  const cases = waiting.map((row) => ({ ...row, ...reviewClock(row.since, row.askedAt, now) }));
  const queues = COCKPIT_QUEUES.map((queue): CockpitQueue => {
    const own = cases.filter((row) => row.queue === queue);
    const count = (light: string): number => own.filter((row) => row.light === light).length;
    return {
      queue,
      green: count('green'),
      amber: count('amber'),
      red: count('red'),
      waiting: count('waiting'),
      oldestSince: own[0]?.since.toISOString() ?? null,
    };
  });
  const overdue = cases
    .filter(({ light }) => light === 'red')
    .slice(0, OVERDUE_TOLD)
    .map(({ askedAt: _asked, since, ...row }) => ({ ...row, since: since.toISOString() }));
  return { queues, overdue };
}
