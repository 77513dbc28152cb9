import type { EntityManager } from 'typeorm';
import { parsePolicyRules, type Category, type PolicyRules } from '@supplydock/domain';
import { Problem, type FieldError } from '@supplydock/platform';

/**
 * Reads rules that a person typed.
 * @param path of the rules in the request
 * @throws VALIDATION_FAILED naming every wrong field, also a price ceiling of a product of another category
 */
export async function checkRules(
  tx: EntityManager,
  jurisdictionId: string,
  category: Category,
  value: unknown,
  path = 'rules',
): Promise<PolicyRules> {
  const parsed = parsePolicyRules(value);
  const errors = parsed.ok
    ? await foreignProducts(tx, jurisdictionId, category, parsed.value)
    : parsed.error.map(({ field, code, expected, expectedZh }) => {
        return { field, code, message: `must be: ${expected}`, messageZh: `应为：${expectedZh}` };
      });
  if (!parsed.ok || errors.length > 0) {
    const named = errors.map((error) => ({ ...error, field: error.field ? `${path}.${error.field}` : path }));
    throw new Problem('VALIDATION_FAILED', { params: { count: named.length }, errors: named });
  }
  return parsed.value;
}

async function foreignProducts(
  tx: EntityManager,
  jurisdictionId: string,
  category: Category,
  { priceCeilingsFen }: PolicyRules,
): Promise<FieldError[]> {
  const products = await tx.query<{ id: string }[]>(
    'SELECT id FROM products WHERE jurisdiction_id = $1 AND category = $2',
    [jurisdictionId, category],
  );
  const known = new Set(products.map(({ id }) => id));
  return Object.keys(priceCeilingsFen)
    .filter((product) => !known.has(product))
    .map((product) => ({
      field: `priceCeilingsFen.${product}`,
      code: 'POLICY_PRODUCT',
      message: 'this is no product of the category',
      messageZh: '该类别没有此产品',
    }));
}
