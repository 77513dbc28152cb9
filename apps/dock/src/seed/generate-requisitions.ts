import { addDays, entitlementOf, plausibilityOf, type Category, type PolicyRules } from '@supplydock/domain';
import type { CitySeed, OtherGoods } from './city-parameters.js';
import { shanghaiTime, type DemoEnterprise, type DemoReceipt, type DemoRequisition } from './city.js';
import { DEMO_REQUESTER } from './generate-enterprises.js';
import type { Random } from './random.js';

/** What the demo requester received in the week, and asks for now. */
const REQUESTER = { receivedPieces: 60, askedPieces: 500, accepts: ['medical', 'surgical'], maxPriceFen: 300 };
const PACK = 10;
/** Filed from the evening before to the cut-off, minutes of the service day. */
const FILED_MINUTES = [-4 * 60, 9.5 * 60] as const;

interface Filing {
  readonly enterprise: DemoEnterprise;
  readonly category: Category;
  readonly askedPieces: number;
  readonly accepts: readonly string[];
  readonly maxPriceFen: number | null;
}

/** Requisitions of all categories; each is judged by the domain's own rule, so that approved and quarantined are real. */
export function generateRequisitions(
  seed: CitySeed,
  enterprises: readonly DemoEnterprise[],
  random: Random,
): DemoRequisition[] {
  const rules = new Map(seed.policies.policies.map((policy) => [policy.category, policy.rules]));
  const asking = enterprises.filter(({ isSupplier, state }) => !isSupplier && state === 'VERIFIED');
  const filings = [
    ...maskFilings(seed, enterprises, random),
    ...seed.parameters.otherGoods.flatMap((goods) => otherFilings(goods, asking, random)),
  ];
  return filings.map((filing) => file(seed, filing, rules.get(filing.category)!, random));
}

/**
 * Requisitions that a quarantine desk can decide: the round holds the day of the masks, not that of other goods. Newcomers
 * ask for what they need before their headcount is verified, suppliers for what nobody needs.
 */
export function generateQuarantined(
  seed: CitySeed,
  enterprises: readonly DemoEnterprise[],
  random: Random,
): DemoRequisition[] {
  const { category, accepts, bottlesPerHead, implausibleAsked } = seed.parameters.quarantined;
  const { rules } = seed.policies.policies.find((policy) => policy.category === category)!;
  const wish = { category, accepts, maxPriceFen: null };
  const newcomers = enterprises.filter(({ state }) => state === 'UNDER_REVIEW');
  const suppliers = enterprises.filter(({ isSupplier }) => isSupplier).slice(0, implausibleAsked.length);
  const filings: Filing[] = [
    ...newcomers.map((enterprise) => {
      const wanted = Math.ceil(enterprise.headcount * random.between(...bottlesPerHead));
      return { ...wish, enterprise, askedPieces: wanted };
    }),
    ...suppliers.map((enterprise, index) => ({ ...wish, enterprise, askedPieces: implausibleAsked[index] })),
  ];
  return filings.map((filing) => file(seed, filing, rules, random));
}

/** Every verified firm asks for masks; suppliers file the implausible wishes of the day, newcomers plausible ones. */
function maskFilings(seed: CitySeed, enterprises: readonly DemoEnterprise[], random: Random): Filing[] {
  const { wishes, askedDaysPerHead, implausibleAsked } = seed.parameters.maskRequisitions;
  const weighted = wishes.map((wish) => [wish, wish.share] as const);
  let implausible = 0;
  return enterprises.flatMap((enterprise): Filing[] => {
    if (enterprise.isSupplier && implausible >= implausibleAsked.length) return [];
    const wish = random.weighted(weighted);
    const wanted = Math.max(1, Math.round(enterprise.headcount * random.between(...askedDaysPerHead)));
    const askedPieces = enterprise.isSupplier ? implausibleAsked[implausible++] : roughly(wanted, random);
    const filing = { enterprise, category: 'masks', askedPieces, accepts: wish.accepts, maxPriceFen: random.pick(wish.maxPriceFen) } as const; // prettier-ignore
    return [enterprise.name === DEMO_REQUESTER.name ? { ...filing, ...REQUESTER } : filing];
  });
}

function otherFilings(goods: OtherGoods, asking: readonly DemoEnterprise[], random: Random): Filing[] {
  return random
    .shuffled(asking)
    .slice(0, goods.requisitions)
    .map((enterprise) => {
      const askedPieces = Math.max(1, Math.ceil(enterprise.headcount * random.between(...goods.piecesPerHead)));
      const accepts = random.chance(0.6) ? goods.products : [random.pick(goods.products)];
      return { enterprise, category: goods.category, askedPieces, accepts, maxPriceFen: null };
    });
}

function file(seed: CitySeed, filing: Filing, rules: PolicyRules, random: Random): DemoRequisition {
  const { enterprise, askedPieces } = filing;
  const { day } = seed.parameters;
  const { needPieces } = entitlementOf(rules, { ...enterprise, receivedPieces: 0 });
  const isHeadcountVerified = enterprise.state === 'VERIFIED';
  const quarantine = plausibilityOf(rules, { askedPieces, isHeadcountVerified, needPieces });
  const submittedAt = shanghaiTime(day, random.between(...FILED_MINUTES));
  return {
    id: random.uuidv7(submittedAt),
    enterpriseId: enterprise.id,
    category: filing.category,
    askedPieces,
    accepts: [...filing.accepts].sort(),
    maxPriceFen: filing.maxPriceFen,
    neededBy: random.chance(0.2) ? addDays(day, random.int(1, 5)) : null,
    state: quarantine ? 'QUARANTINED' : 'APPROVED',
    quarantine,
    submittedAt,
  };
}

/** Most people ask for a round number. */
function roughly(pieces: number, random: Random): number {
  const step = random.chance(0.3) ? 1 : pieces >= 200 ? 50 : PACK;
  return Math.ceil(pieces / step) * step;
}

/** What firms received on the days before: many something, some nothing, so that the round has a history to even out. */
export function generateReceipts(
  seed: CitySeed,
  enterprises: readonly DemoEnterprise[],
  random: Random,
): DemoReceipt[] {
  const { days, chanceNone, chanceByDay, piecesPerHead } = seed.parameters.receipts;
  const { day, otherGoods } = seed.parameters;
  const receipt = (enterprise: DemoEnterprise, category: Category, productId: string, ago: number, pieces: number) => {
    const receivedOn = addDays(day, -ago);
    const id = random.uuidv7(shanghaiTime(receivedOn, random.between(9 * 60, 18 * 60)));
    return { id, enterpriseId: enterprise.id, category, productId, receivedOn, pieces };
  };
  return enterprises.flatMap((enterprise): DemoReceipt[] => {
    if (enterprise.isSupplier || enterprise.state !== 'VERIFIED') return [];
    if (enterprise.name === DEMO_REQUESTER.name) {
      return [
        receipt(enterprise, 'masks', 'surgical', 5, 40),
        receipt(enterprise, 'masks', 'medical', 2, REQUESTER.receivedPieces - 40),
      ];
    }
    const others = otherGoods
      .filter(({ receiptChance }) => random.chance(receiptChance))
      .map(({ category, products }) => receipt(enterprise, category, random.pick(products), random.int(1, days), 1));
    if (random.chance(chanceNone)) return others;
    const masks = chanceByDay.flatMap((chance, index) => {
      if (!random.chance(chance)) return [];
      const wanted = enterprise.headcount * random.between(...piecesPerHead);
      const product = random.pick(['surgical', 'surgical', 'medical', 'daily']);
      return [receipt(enterprise, 'masks', product, days - index, Math.max(PACK, Math.floor(wanted / PACK) * PACK))];
    });
    return [...masks, ...others];
  });
}
