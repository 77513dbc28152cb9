import type { Product } from '@supplydock/api-client';

/** What a firm can use, in plain words; `own` means ticking products one by one. */
export interface ProductChoice {
  readonly id: 'any' | 'medical' | 'kn95' | 'own' | `only-${string}`;
  /** Products of the choice; empty for `own`. */
  readonly productIds: readonly string[];
}

/** 'KN95' may only be said of what meets this standard, of whichever year. */
const KN95_STANDARD = /^GB 2626-/;
/** Up to so many products, each is a choice of its own. */
const FEW = 3;

/**
 * Choices of a category, derived from its products: any; medical only where medical and other goods are mixed; KN95 only
 * where there is such a product; each product alone where there are few; and one's own mixture where there are many.
 */
export function choicesOf(products: readonly Product[]): ProductChoice[] {
  const idsOf = (some: readonly Product[]): string[] => some.map(({ id }) => id);
  const medical = products.filter(({ isMedical }) => isMedical);
  const kn95 = products.filter(({ standard }) => KN95_STANDARD.test(standard));
  const isMixed = medical.length > 0 && medical.length < products.length;
  const any: ProductChoice = { id: 'any', productIds: idsOf(products) };
  if (products.length === 1) return [any];
  if (products.length <= FEW && !isMixed) {
    return [any, ...products.map(({ id }) => ({ id: `only-${id}`, productIds: [id] }) as const)];
  }
  return [
    any,
    ...(isMixed ? [{ id: 'medical', productIds: idsOf(medical) } as const] : []),
    ...(kn95.length > 0 ? [{ id: 'kn95', productIds: idsOf(kn95) } as const] : []),
    { id: 'own', productIds: [] },
  ];
}

/** The choice that these products are; `own` when they are none of the others. */
export function choiceOf(accepts: readonly string[], choices: readonly ProductChoice[]): ProductChoice['id'] {
  const key = (ids: readonly string[]): string => [...ids].sort().join();
  return choices.find(({ id, productIds }) => id !== 'own' && key(productIds) === key(accepts))?.id ?? 'own';
}
