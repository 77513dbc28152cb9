import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePolicyRules, type Category, type Day, type PolicyRules, type Standard as NamedStandard } from '@supplydock/domain'; // prettier-ignore
import { REPOSITORY_ROOT } from '@supplydock/platform';

/** From and to of a uniform draw. */
export type Range = readonly [min: number, max: number];

export interface District {
  readonly id: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly lng: number;
  readonly lat: number;
  readonly centroidLng: number;
  readonly centroidLat: number;
  readonly residents10k: number;
}

export interface Standard {
  readonly code: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

export interface Product {
  readonly id: string;
  readonly category: Category;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly standards: readonly Standard[];
  readonly isMedical: boolean;
  readonly shelfLifeDays: number;
  readonly unitEn: string;
  readonly unitZh: string;
  /** Pieces a pack of this product usually holds. */
  readonly packPieces: readonly number[];
}

export interface Reference {
  readonly jurisdiction: { id: string; nameEn: string; nameZh: string; timeZone: string };
  readonly districts: readonly District[];
  readonly products: readonly Product[];
}

export interface Trade {
  readonly industry: string;
  readonly word: string;
}

export interface Names {
  readonly brandFirst: string;
  readonly brandSecond: string;
  readonly familyNames: string;
  readonly givenNames: readonly string[];
  readonly supplierTrades: readonly Trade[];
  readonly trades: Readonly<Record<'1' | '2' | '3' | '4', readonly Trade[]>>;
}

export interface Wish {
  readonly accepts: readonly string[];
  readonly share: number;
  readonly maxPriceFen: readonly (number | null)[];
}

export interface OtherGoods {
  readonly category: Category;
  readonly lots: number;
  readonly requisitions: number;
  readonly lotPieces: Range;
  /** Packs of these lots where they differ from the product's usual ones. */
  readonly packPieces?: readonly number[];
  readonly products: readonly string[];
  readonly priceFen: Readonly<Record<string, Range>>;
  readonly piecesPerHead: Range;
  readonly receiptChance: number;
}

/** seeds/demo/city.json: how many of what, and how they are distributed. */
export interface CityParameters {
  readonly seed: number;
  readonly day: Day;
  readonly newEnterprises: number;
  readonly suppliers: number;
  readonly enterprises: {
    readonly count: number;
    readonly tierShares: Readonly<Record<'1' | '2' | '3', number>>;
    readonly headcount: { sigma: number; medianByTier: Readonly<Record<'1' | '2' | '3' | '4', number>>; max: number };
    /** Share of a district's residents that counts when firms are placed; 1 where left out. */
    readonly residentsWeight: Readonly<Record<string, number>>;
  };
  readonly receipts: { days: number; chanceNone: number; chanceByDay: readonly number[]; piecesPerHead: Range };
  readonly maskLots: {
    readonly count: number;
    readonly pieces: number;
    readonly unservedDistrict: string;
    readonly products: Readonly<Record<string, number>>;
    readonly priceFen: Readonly<Record<string, Range>>;
    readonly unaffordablePriceFen: number;
    readonly shortLived: number;
    readonly useFirst: number;
    readonly expired: number;
  };
  readonly maskRequisitions: {
    readonly wishes: readonly Wish[];
    readonly askedDaysPerHead: Range;
    readonly implausibleAsked: readonly number[];
  };
  /** What waits for an officer while the masks' day is held by its round. */
  readonly quarantined: {
    readonly category: Category;
    readonly accepts: readonly string[];
    readonly bottlesPerHead: Range;
    readonly implausibleAsked: readonly number[];
  };
  readonly otherGoods: readonly OtherGoods[];
}

export interface DemoPolicy {
  readonly name: string;
  readonly category: Category;
  readonly rules: PolicyRules;
}

export interface CitySeed {
  readonly reference: Reference;
  readonly names: Names;
  readonly parameters: CityParameters;
  readonly policies: { effectiveFrom: Day; reason: string; policies: readonly DemoPolicy[] };
}

/** Reads everything the demo city is made from. Policies are checked here, the rest by the generator's tests. */
export function readCitySeed(): CitySeed {
  const read = <T>(path: string): T => JSON.parse(readFileSync(join(REPOSITORY_ROOT, 'seeds', path), 'utf8')) as T;
  const policies = read<CitySeed['policies']>('demo/policies.json');
  for (const { category, rules } of policies.policies) {
    const parsed = parsePolicyRules(rules);
    if (!parsed.ok) throw new Error(`seeds/demo/policies.json, ${category}: ${JSON.stringify(parsed.error)}`);
  }
  return {
    reference: {
      ...read<Reference>('reference/districts.json'),
      ...read<Pick<Reference, 'products'>>('reference/products.json'),
    },
    names: read('demo/names.json'),
    parameters: read('demo/city.json'),
    policies,
  };
}

/** Every standard of a product, as the channel keeps them. */
export function namedStandards({ standards }: Product): NamedStandard[] {
  return standards.map(({ code, validFrom, validTo }) => ({ standard: code, validFrom, validTo }));
}

/** The standard that a product must meet on a day. */
export function standardOn(product: Product, day: Day): Standard {
  const standard = product.standards.find(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo),
  );
  if (!standard) throw new Error(`${product.id}: no standard in force on ${day}`);
  return standard;
}
