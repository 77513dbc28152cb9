import { BASE31, addDays, composeUscc, sizeOf, type Tier } from '@supplydock/domain';
import type { CitySeed, Trade } from './city-parameters.js';
import { shanghaiTime, type DemoEnterprise, type DemoHeadcount } from './city.js';
import type { Random } from './random.js';

/** The firm of the demo requester: a printer's in Huangpu whose wish is well above what the pool can give. */
export const DEMO_REQUESTER = {
  name: '上海申禾印务有限公司',
  district: '310101',
  industry: '印刷',
  headcount: 43,
} as const;

const REGISTRATION_DAYS = 19; // firms registered between 10 and 28 February
const ENTERPRISE_KIND = '91'; // registered by the market regulator, an enterprise
const SUPPLIER_HEADCOUNT = { median: 140, sigma: 0.7 };

type Kind = 'requester' | 'supplier' | 'newcomer';

/**
 * The city's firms: those that ask, the suppliers, and newcomers still under review, in this order.
 * The first one is the demo requester's.
 */
export function generateEnterprises(seed: CitySeed, random: Random): DemoEnterprise[] {
  const { enterprises, suppliers, newEnterprises } = seed.parameters;
  const maker = new EnterpriseMaker(seed, random);
  const tiers = random.shuffled(tiersOf(enterprises.count, enterprises.tierShares));
  return [
    maker.demoRequester(tiers),
    ...tiers.slice(1).map((tier) => maker.make('requester', tier)),
    ...Array.from({ length: suppliers }, () => maker.make('supplier', 1)),
    ...Array.from({ length: newEnterprises }, () => maker.make('newcomer', 4)),
  ];
}

/** Exactly the shares of tiers 1 to 3, the rest tier 4; the first one is 4, because it is the demo requester's. */
function tiersOf(count: number, shares: Readonly<Record<'1' | '2' | '3', number>>): Tier[] {
  const part = (tier: 1 | 2 | 3) => new Array<Tier>(Math.round(count * shares[tier])).fill(tier);
  const named = [...part(1), ...part(2), ...part(3)];
  return [...named, ...new Array<Tier>(count - named.length).fill(4)];
}

class EnterpriseMaker {
  private readonly taken = new Set<string>([DEMO_REQUESTER.name]);
  private readonly districts: readonly (readonly [id: string, weight: number])[];

  constructor(
    private readonly seed: CitySeed,
    private readonly random: Random,
  ) {
    const { residentsWeight } = seed.parameters.enterprises;
    this.districts = seed.reference.districts.map(({ id, residents10k }) => [
      id,
      residents10k * (residentsWeight[id] ?? 1),
    ]);
  }

  /** Takes a tier-4 place, so that the shares stay exact. */
  demoRequester(tiers: Tier[]): DemoEnterprise {
    const place = tiers.indexOf(4);
    [tiers[0], tiers[place]] = [tiers[place], tiers[0]];
    const { name, district, industry, headcount } = DEMO_REQUESTER;
    return { ...this.make('requester', 4), name, districtId: district, industry, headcount, size: sizeOf(headcount), uscc: this.uscc(district) }; // prettier-ignore
  }

  make(kind: Kind, tier: Tier): DemoEnterprise {
    const { random, seed } = this;
    const trade = random.pick(kind === 'supplier' ? seed.names.supplierTrades : seed.names.trades[tier]);
    const districtId = this.district(kind);
    const headcount = this.headcount(kind, tier);
    const createdAt = shanghaiTime(
      kind === 'newcomer'
        ? addDays(seed.parameters.day, -1)
        : addDays('2020-02-10', random.int(0, REGISTRATION_DAYS - 1)),
      random.between(8 * 60, 20 * 60),
    );
    return {
      id: random.uuidv7(createdAt),
      uscc: this.uscc(districtId),
      name: this.name(trade),
      districtId,
      industry: trade.industry,
      size: sizeOf(headcount),
      tier,
      state: kind === 'newcomer' ? 'UNDER_REVIEW' : 'VERIFIED',
      isSupplier: kind === 'supplier',
      contactName: random.pick(seed.names.familyNames) + random.pick(seed.names.givenNames),
      contactPhone: `199${String(random.int(0, 99_999_999)).padStart(8, '0')}`,
      createdAt,
      headcount,
    };
  }

  private district(kind: Kind): string {
    const { unservedDistrict } = this.seed.parameters.maskLots;
    const open = kind === 'supplier' ? this.districts.filter(([id]) => id !== unservedDistrict) : this.districts;
    return this.random.weighted(open);
  }

  private headcount(kind: Kind, tier: Tier): number {
    const { medianByTier, sigma, max } = this.seed.parameters.enterprises.headcount;
    const drawn =
      kind === 'supplier'
        ? this.random.logNormal(SUPPLIER_HEADCOUNT.median, SUPPLIER_HEADCOUNT.sigma)
        : this.random.logNormal(medianByTier[tier], sigma);
    return Math.min(max, Math.max(1, Math.round(drawn)));
  }

  private uscc(districtId: string): string {
    const organisation = () => `MA1${Array.from({ length: 5 }, () => this.random.pick(BASE31)).join('')}`;
    return this.unique(() => composeUscc(ENTERPRISE_KIND, districtId, organisation()));
  }

  private name(trade: Trade): string {
    const { brandFirst, brandSecond } = this.seed.names;
    return this.unique(
      () => `上海${this.random.pick(brandFirst)}${this.random.pick(brandSecond)}${trade.word}有限公司`,
    );
  }

  private unique(draw: () => string): string {
    let drawn = draw();
    while (this.taken.has(drawn)) drawn = draw();
    this.taken.add(drawn);
    return drawn;
  }
}

const FIRST_COUNT = '2020-02-10';
const SECOND_WAVE = '2020-02-24';
const SHARE_SECOND_WAVE = 0.06;
const SHARE_NEXT_WEEK = 0.01;

/**
 * Headcounts as they came in: most firms returned at once, some in two waves, a few have announced more staff from next
 * week on, which must not count yet. Newcomers' figures are not verified.
 */
export function generateHeadcounts(
  seed: CitySeed,
  enterprises: readonly DemoEnterprise[],
  random: Random,
): DemoHeadcount[] {
  return enterprises.flatMap(({ id: enterpriseId, headcount, state }): DemoHeadcount[] => {
    const isVerified = state === 'VERIFIED';
    const row = (effectiveFrom: string, staff: number) => ({
      enterpriseId,
      effectiveFrom,
      headcount: staff,
      isVerified,
    });
    if (!isVerified) return [row(addDays(seed.parameters.day, -1), headcount)];
    if (headcount > 1 && random.chance(SHARE_SECOND_WAVE)) {
      return [row(FIRST_COUNT, Math.ceil(headcount / 2)), row(SECOND_WAVE, headcount)];
    }
    const now = row(FIRST_COUNT, headcount);
    return random.chance(SHARE_NEXT_WEEK) ? [now, row(addDays(seed.parameters.day, 7), headcount * 2)] : [now];
  });
}
