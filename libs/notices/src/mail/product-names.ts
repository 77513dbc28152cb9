import type { EntityManager } from 'typeorm';
import type { Language } from '@supplydock/domain';

/** Names of the city's products in each language, by id. */
export async function readProductNames(
  tx: EntityManager,
  jurisdictionId: string,
): Promise<Readonly<Record<Language, ReadonlyMap<string, string>>>> {
  const rows = await tx.query<{ id: string; en: string; zh: string }[]>(
    'SELECT id, name_en AS en, name_zh AS zh FROM products WHERE jurisdiction_id = $1',
    [jurisdictionId],
  );
  return {
    en: new Map(rows.map(({ id, en }) => [id, en])),
    zh: new Map(rows.map(({ id, zh }) => [id, zh])),
  };
}
