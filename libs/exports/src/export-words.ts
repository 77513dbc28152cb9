import { DateTime } from 'luxon';
import type { EntityManager } from 'typeorm';
import { LIST_WORDS_EN, LIST_WORDS_ZH, type ListWords } from '@supplydock/domain';
import type { ExportLanguage } from './export-query.js';

/** The same in both languages: groups of three digits. */
const FIGURES = new Intl.NumberFormat('en-GB');

interface Named {
  readonly id: string;
  readonly nameEn: string;
  readonly nameZh: string;
}

/** What stands in a file instead of a code, in the language of its reader. What is unknown is written as it came. */
export class ExportWords {
  readonly words: ListWords;

  constructor(
    private readonly language: ExportLanguage,
    /** Name of the city. */
    readonly city: string,
    private readonly timeZone: string,
    private readonly districts: ReadonlyMap<string, string>,
    private readonly products: ReadonlyMap<string, string>,
  ) {
    this.words = language === 'zh' ? LIST_WORDS_ZH : LIST_WORDS_EN;
  }

  district(id: string): string {
    return this.districts.get(id) ?? id;
  }

  product(id: string): string {
    return this.products.get(id) ?? id;
  }

  /** A state, category, size, tier or reason. */
  of<Kind extends keyof ListWords>(kind: Kind, code: string | number): string {
    return (this.words[kind] as Readonly<Record<string | number, string>>)[code] ?? String(code);
  }

  /** Several in one cell. */
  all(texts: readonly string[]): string {
    return texts.join(this.language === 'zh' ? '、' : ', ');
  }

  /** '2020-03-02' → '2 March 2020' or '2020年3月2日'. */
  day(day: string): string {
    return DateTime.fromISO(day, { locale: 'en' }).toFormat(this.language === 'zh' ? 'yyyy年M月d日' : 'd MMMM yyyy');
  }

  /** 12345 → '12,345'. */
  figure(whole: number): string {
    return FIGURES.format(whole);
  }

  /** '2020-03-02T01:30:00.000Z' → '2020-03-02 09:30' in the city's time. */
  time(moment: string): string {
    return DateTime.fromISO(moment, { zone: this.timeZone }).toFormat('yyyy-MM-dd HH:mm');
  }
}

/** Names of the city's districts and products. */
export async function readExportWords(
  tx: EntityManager,
  jurisdictionId: string,
  language: ExportLanguage,
): Promise<ExportWords> {
  const named = async (table: 'districts' | 'products'): Promise<Map<string, string>> => {
    const rows = await tx.query<Named[]>(
      `SELECT id, name_en AS "nameEn", name_zh AS "nameZh" FROM ${table} WHERE jurisdiction_id = $1`,
      [jurisdictionId],
    );
    return new Map(rows.map(({ id, nameEn, nameZh }) => [id, language === 'zh' ? nameZh : nameEn]));
  };
  const [city] = await tx.query<(Named & { timeZone: string })[]>(
    'SELECT id, name_en AS "nameEn", name_zh AS "nameZh", time_zone AS "timeZone" FROM jurisdictions WHERE id = $1',
    [jurisdictionId],
  );
  const [districts, products] = [await named('districts'), await named('products')];
  return new ExportWords(language, language === 'zh' ? city.nameZh : city.nameEn, city.timeZone, districts, products);
}
