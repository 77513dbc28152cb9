import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import {
  CATEGORIES,
  addDays,
  claimOf,
  daysBetween,
  entitlementOf,
  parseMobile,
  parsePolicyRules,
  parseUscc,
  receiptWindow,
  sizeOf,
} from '@supplydock/domain';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY_ROOT } from '@supplydock/platform';
import { readCitySeed, standardOn } from './city-parameters.js';
import { generateCity } from './generate-city.js';

const seed = readCitySeed();
const city = generateCity(seed);
const { day } = city;
const askers = city.enterprises.filter(({ isSupplier, state }) => !isSupplier && state === 'VERIFIED');
const maskIds = new Set(seed.reference.products.filter(({ category }) => category === 'masks').map(({ id }) => id));
const maskLots = city.lots.filter(({ productId }) => maskIds.has(productId));
const available = maskLots.filter(({ state }) => state === 'AVAILABLE');
const masks = city.requisitions.filter(({ category }) => category === 'masks');
const rules = seed.policies.policies.find(({ category }) => category === 'masks')!.rules;
const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
const countBy = <T>(items: readonly T[], key: (item: T) => string | number) =>
  items.reduce<Record<string, number>>(
    (counts, item) => ({ ...counts, [key(item)]: (counts[key(item)] ?? 0) + 1 }),
    {},
  );

/** Claim of every mask requisition in the round, by the domain's own arithmetic. */
function claims(): { enterpriseId: string; claim: number }[] {
  const window = receiptWindow(rules, day);
  const received = new Map<string, number>();
  for (const { enterpriseId, category, receivedOn, pieces } of city.receipts) {
    if (category !== 'masks' || receivedOn < window.from || receivedOn > window.to) continue;
    received.set(enterpriseId, (received.get(enterpriseId) ?? 0) + pieces);
  }
  const byId = new Map(city.enterprises.map((enterprise) => [enterprise.id, enterprise]));
  return masks
    .filter(({ state }) => state === 'APPROVED')
    .map(({ enterpriseId, askedPieces }) => {
      const firm = { ...byId.get(enterpriseId)!, receivedPieces: received.get(enterpriseId) ?? 0 };
      return { enterpriseId, claim: claimOf(askedPieces, entitlementOf(rules, firm).entitlementPieces) };
    });
}

describe('the demo city', () => {
  it('is the same every time', () => {
    const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');
    expect(digest(generateCity(readCitySeed()))).toBe(digest(city));
  });

  it('has 20,000 verified firms that ask, 60 suppliers and some newcomers', () => {
    expect(askers.length).toBe(20_000);
    expect(city.enterprises.filter(({ isSupplier }) => isSupplier).length).toBe(60);
    expect(new Set(city.enterprises.map(({ id }) => id)).size).toBe(city.enterprises.length);
    expect(new Set(city.enterprises.map(({ name }) => name)).size).toBe(city.enterprises.length);
    expect(new Set(city.enterprises.map(({ uscc }) => uscc)).size).toBe(city.enterprises.length);
  });

  it('gives every firm a right USCC of its district and a right telephone number', () => {
    const wrong = city.enterprises.filter(({ uscc, districtId, contactPhone }) => {
      const read = parseUscc(uscc);
      const isRight = read.ok && read.value.division === districtId && read.value.warnings.length === 0;
      return !isRight || !parseMobile(contactPhone).ok;
    });
    expect(wrong).toEqual([]);
  });

  it('has the tiers in their shares, sizes by staff, firms in all 16 districts', () => {
    expect(countBy(askers, ({ tier }) => tier)).toEqual({ 1: 300, 2: 1000, 3: 4000, 4: 14_700 });
    expect(city.enterprises.filter(({ size, headcount }) => size !== sizeOf(headcount))).toEqual([]);
    expect(Object.keys(countBy(askers, ({ districtId }) => districtId)).length).toBe(16);
    const sizes = countBy(askers, ({ size }) => size);
    expect(sizes['micro'] + sizes['small']).toBeGreaterThan(19_000);
  });

  it('has log-normal headcounts: the logarithm is symmetric about the median', () => {
    const logs = askers.filter(({ tier }) => tier === 4).map(({ headcount }) => Math.log(headcount));
    const mean = sum(logs) / logs.length;
    const deviation = Math.sqrt(sum(logs.map((value) => (value - mean) ** 2)) / logs.length);
    expect(Math.exp(mean)).toBeGreaterThan(13);
    expect(Math.exp(mean)).toBeLessThan(17);
    expect(deviation).toBeGreaterThan(0.9);
    expect(deviation).toBeLessThan(1.1);
  });

  it('has a headcount in force for every firm, and none of next week counted', () => {
    const current = new Map<string, number>();
    for (const { enterpriseId, effectiveFrom, headcount } of city.headcounts) {
      if (effectiveFrom <= day) current.set(enterpriseId, headcount);
    }
    expect(city.enterprises.filter(({ id, headcount }) => current.get(id) !== headcount)).toEqual([]);
    expect(city.headcounts.some(({ effectiveFrom }) => effectiveFrom > day)).toBe(true);
  });
});

describe('the demo lots', () => {
  it('are 240 available mask lots of 60 suppliers with exactly 1,000,000 masks in whole packs', () => {
    expect(available.length).toBe(240);
    expect(new Set(available.map(({ supplierId }) => supplierId)).size).toBe(60);
    expect(sum(available.map(({ pieces }) => pieces))).toBe(1_000_000);
    for (const { pieces, packPieces } of city.lots) expect(pieces > 0 && pieces % packPieces === 0).toBe(true);
    expect([...new Set(available.map(({ packPieces }) => packPieces))].sort()).toEqual([10, 20, 50]);
    expect(Object.keys(countBy(available, ({ productId }) => productId)).sort()).toEqual([
      'daily',
      'kn95',
      'medical',
      'surgical',
    ]);
  });

  it('fit their shelf life, and were made before the day', () => {
    const shelf = new Map(seed.reference.products.map(({ id, shelfLifeDays }) => [id, shelfLifeDays]));
    for (const { productId, producedOn, expiresOn, createdAt } of city.lots) {
      expect(daysBetween(producedOn, expiresOn)).toBe(shelf.get(productId));
      expect(producedOn < createdAt.toISOString().slice(0, 10)).toBe(true);
    }
  });

  it('hold what a real day has: expired, too short a life, use first, unaffordable, an area nobody serves', () => {
    expect(maskLots.filter(({ state, expiresOn }) => state === 'EXPIRED' && expiresOn < day).length).toBe(4);
    const left = available.map(({ expiresOn }) => daysBetween(day, expiresOn));
    expect(left.filter((days) => days < rules.minRemainingLifeDays).length).toBe(4);
    expect(left.filter((days) => days >= rules.minRemainingLifeDays && days <= rules.useFirstWithinDays).length).toBe(
      12,
    );
    const dear = available.filter((lot) =>
      masks.every(
        ({ accepts, maxPriceFen }) => !accepts.includes(lot.productId) || (maxPriceFen ?? Infinity) < lot.priceFen,
      ),
    );
    expect(dear.length).toBe(1);
    expect(available.every(({ serves }) => serves !== null && !serves.includes('310151'))).toBe(true);
    expect(askers.some(({ districtId }) => districtId === '310151')).toBe(true);
  });

  it('stay within the price ceilings of the policy', () => {
    for (const { productId, priceFen } of available) {
      expect(priceFen).toBeLessThanOrEqual(rules.priceCeilingsFen[productId] ?? Infinity);
    }
  });
});

describe('the demo requisitions', () => {
  it('are 20,000 for masks in the round; the implausible and the unverified are quarantined, none is dropped', () => {
    expect(countBy(masks, ({ state }) => state)).toEqual({ APPROVED: 20_000, QUARANTINED: 60 });
    const codes = countBy(
      masks.filter(({ quarantine }) => quarantine),
      ({ quarantine }) => quarantine!.code,
    );
    expect(codes['HEADCOUNT_UNVERIFIED']).toBe(40);
    expect(Object.keys(codes).sort()).toEqual([
      'ASKED_ABOVE_CITY_LIMIT', 'ASKED_FAR_ABOVE_NEED', 'ASKED_LOOKS_ACCIDENTAL', 'HEADCOUNT_UNVERIFIED',
    ]); // prettier-ignore
    expect(new Set(city.requisitions.map(({ id }) => id)).size).toBe(city.requisitions.length);
  });

  it('leave a queue that can be decided while the round holds the masks’ day', () => {
    const others = city.requisitions.filter(({ category, state }) => category !== 'masks' && state === 'QUARANTINED');
    const codes = countBy(others, ({ quarantine }) => quarantine!.code);
    expect(codes['HEADCOUNT_UNVERIFIED']).toBe(40);
    expect(others.length).toBe(40 + seed.parameters.quarantined.implausibleAsked.length);
  });

  it('claim about twice what the lots hold', () => {
    const total = sum(claims().map(({ claim }) => claim));
    expect(total).toBeGreaterThan(1_900_000);
    expect(total).toBeLessThan(2_100_000);
  });

  it('ask in every category, at most once a firm', () => {
    expect(Object.keys(countBy(city.requisitions, ({ category }) => category)).sort()).toEqual([...CATEGORIES].sort());
    const keys = city.requisitions.map(({ enterpriseId, category }) => enterpriseId + category);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the demo history', () => {
  it('covers the seven days before, for most firms but not all', () => {
    const days = countBy(
      city.receipts.filter(({ category }) => category === 'masks'),
      ({ receivedOn }) => receivedOn,
    );
    expect(Object.keys(days).sort()).toEqual(Array.from({ length: 7 }, (_, ago) => addDays(day, ago - 7)));
    const served = new Set(
      city.receipts.filter(({ category }) => category === 'masks').map(({ enterpriseId }) => enterpriseId),
    );
    expect(served.size / askers.length).toBeGreaterThan(0.6);
    expect(served.size / askers.length).toBeLessThan(0.8);
  });
});

describe('reference seeds', () => {
  it('name the standard in force on the day for every product', () => {
    expect(
      standardOn(
        seed.reference.products.find(({ id }) => id === 'kn95')!,
        day,
      ).code,
    ).toBe('GB 2626-2006');
    for (const product of seed.reference.products) expect(standardOn(product, day).code).toMatch(/^(GB|YY)/);
  });

  it('hold six presets that are right policies', () => {
    const { presets } = JSON.parse(readFileSync(join(REPOSITORY_ROOT, 'seeds/reference/policy-presets.json'), 'utf8'));
    expect(presets.length).toBe(6);
    for (const { id, rules: preset } of presets)
      expect([id, parsePolicyRules(preset)]).toEqual([id, { ok: true, value: preset }]);
  });
});
