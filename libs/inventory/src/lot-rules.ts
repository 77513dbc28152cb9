import {
  addDays,
  daysBetween,
  isCostNeeded,
  isWholePacks,
  priceBreaches,
  standardsOn,
  type Day,
  type PriceBreach,
  type PriceRules,
  type Standard,
} from '@supplydock/domain';
import type { FieldError } from '@supplydock/platform';

/** What a supplier says of a lot. */
export interface LotInput {
  readonly productId: string;
  readonly districtId: string;
  readonly serves: readonly string[] | null;
  readonly batch: string;
  readonly producedOn: Day;
  readonly expiresOn: Day;
  readonly pieces: number;
  readonly packPieces: number;
  readonly priceFen: number;
  /** What the supplier paid for one piece, in fen, and where that stands; null or absent when it does not say. */
  readonly costFen?: number | null;
  readonly costSource?: string | null;
}

/** What the channel knows on the day the lot is posted. */
export interface LotFacts {
  readonly today: Day;
  /** null when there is no such product. */
  readonly product: {
    readonly shelfLifeDays: number;
    readonly standards: readonly Standard[];
  } | null;
  readonly districtIds: readonly string[];
  /** What the policy in force says of the product's price. */
  readonly price: PriceRules;
}

/**
 * Judges a lot before it is posted. Pure: the same lot on the same day is judged alike in the form and in an import.
 * @returns every field that is wrong, with a stable code: UNKNOWN_PRODUCT, STANDARD_NOT_IN_FORCE, UNKNOWN_DISTRICT,
 *   PRODUCED_IN_FUTURE, EXPIRED, EXPIRES_BEFORE_PRODUCTION, SHELF_LIFE_EXCEEDED, NOT_WHOLE_PACKS, PRICE_ABOVE_CEILING (and no
 *   purchase price to judge it by), COST_MISSING, COST_SOURCE_MISSING; none when it may be posted
 */
export function judgeLot(lot: LotInput, facts: LotFacts): FieldError[] {
  return [...judgeProduct(facts), ...judgePlace(lot, facts), ...judgeDates(lot, facts), ...judgeQuantities(lot, facts)];
}

function judgeProduct({ product, today }: LotFacts): FieldError[] {
  if (!product) return [error('productId', 'UNKNOWN_PRODUCT', 'is not a product of this channel', '不是本渠道的产品')];
  if (standardsOn(product.standards, today).length > 0) return [];
  const names = product.standards.map(({ standard }) => standard);
  return [error('productId', 'STANDARD_NOT_IN_FORCE', `none of its standards (${names.join(', ')}) is in force today`, `其标准（${names.join('、')}）目前均未生效`)]; // prettier-ignore
}

function judgePlace({ districtId, serves }: LotInput, { districtIds }: LotFacts): FieldError[] {
  const unknown = (serves ?? []).filter((id) => !districtIds.includes(id));
  return [
    ...(districtIds.includes(districtId) ? [] : [error('districtId', 'UNKNOWN_DISTRICT', 'is not a district of this city', '不是本市的行政区')]), // prettier-ignore
    ...(unknown.length === 0 ? [] : [error('serves', 'UNKNOWN_DISTRICT', `${unknown[0]} is not a district of this city`, `${unknown[0]} 不是本市的行政区`)]), // prettier-ignore
  ];
}

function judgeDates({ producedOn, expiresOn }: LotInput, { today, product }: LotFacts): FieldError[] {
  if (producedOn > today) return [error('producedOn', 'PRODUCED_IN_FUTURE', 'must not be after today', '不得晚于今天')];
  if (expiresOn < today) return [error('expiresOn', 'EXPIRED', 'has passed', '已过有效期')];
  if (expiresOn <= producedOn) return [error('expiresOn', 'EXPIRES_BEFORE_PRODUCTION', 'must be after the day of production', '须晚于生产日期')]; // prettier-ignore
  if (product && standardsOn(product.standards, producedOn).length === 0) {
    const [first] = product.standards.map(({ validFrom }) => validFrom).sort();
    return [error('producedOn', 'STANDARD_NOT_IN_FORCE', `no standard of the product was in force on that day; the first is from ${first}`, `生产当日该产品的标准尚未生效，最早自 ${first} 起`)]; // prettier-ignore
  }
  if (product && daysBetween(producedOn, expiresOn) > product.shelfLifeDays) {
    const latest = addDays(producedOn, product.shelfLifeDays);
    return [error('expiresOn', 'SHELF_LIFE_EXCEEDED', `must be at most ${latest}: the product keeps ${product.shelfLifeDays} days`, `不得晚于 ${latest}：该产品保质期为 ${product.shelfLifeDays} 天`)]; // prettier-ignore
  }
  return [];
}

function judgeQuantities(lot: LotInput, { price }: LotFacts): FieldError[] {
  return [...judgePacks(lot.pieces, lot.packPieces), ...judgeCost(lot, price)];
}

/** A price that only the purchase price can justify needs it; an officer decides then (see `breachesOf`). */
function judgeCost({ priceFen, costFen = null, costSource = null }: LotInput, price: PriceRules): FieldError[] {
  if (costFen !== null)
    return costSource ? [] : [error('costSource', 'COST_SOURCE_MISSING', 'say where the purchase price stands, such as an invoice', '请注明进价出处，例如发票')]; // prettier-ignore
  if (!isCostNeeded(priceFen, price)) return [];
  const { ceilingFen } = price;
  return ceilingFen === null
    ? [error('costFen', 'COST_MISSING', 'this product is judged by its margin: say what you paid for a piece', '该产品按毛利审核：请填写进价')]
    : [error('priceFen', 'PRICE_ABOVE_CEILING', `must be at most ${ceilingFen} fen a piece under the policy in force, unless you say what you paid and an officer accepts it`, `现行政策规定每件不得超过 ${ceilingFen} 分；如需审核，请填写进价及出处`)]; // prettier-ignore
}

/** Rules that the price of a lot breaks; the lot waits for an officer then. */
export function breachesOf({ priceFen, costFen = null }: LotInput, { price }: LotFacts): PriceBreach[] {
  return priceBreaches(priceFen, costFen, price);
}

/** NOT_WHOLE_PACKS unless the pieces are a whole number of packs. */
export function judgePacks(pieces: number, packPieces: number): FieldError[] {
  if (isWholePacks(pieces, packPieces)) return [];
  return [error('pieces', 'NOT_WHOLE_PACKS', `must be a whole number of packs of ${packPieces}`, `须为每包 ${packPieces} 件的整数倍`)]; // prettier-ignore
}

function error(field: string, code: string, message: string, messageZh: string): FieldError {
  return { field, code, message, messageZh };
}
