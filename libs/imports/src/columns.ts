import { toHalfWidth } from '@supplydock/domain';

/** A column of a template: what it holds, and what people call it. */
export interface SheetColumn<Field extends string> {
  readonly field: Field;
  /** Name in the template. */
  readonly en: string;
  readonly zh: string;
  /** Other names that people's own lists use. */
  readonly also: readonly string[];
  /** False when an empty cell, or no such column, means something. */
  readonly isRequired: boolean;
}

/** Index of the column in the file that holds a field. */
export type ColumnMapOf<Field extends string> = Readonly<Partial<Record<Field, number>>>;

/** Names of columns that somebody explained before, as normalHeader writes them. */
export type RememberedOf<Field extends string> = ReadonlyMap<string, Field>;

/** Case, spaces, signs and the width of characters do not make another name: '数量(件)' is '数量（件）'. */
export function normalHeader(name: string): string {
  return toHalfWidth(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Which column holds which field, by the names in the file's first row. What was explained before goes first. Of two
 * columns that could hold a field the first one does.
 */
export function mapColumnsOf<Field extends string>(
  template: readonly SheetColumn<Field>[],
  header: readonly string[],
  remembered: RememberedOf<Field>,
): ColumnMapOf<Field> {
  const byName = new Map(
    template.flatMap(({ field, en, zh, also }) => [en, zh, field, ...also].map((name) => [normalHeader(name), field])),
  );
  const columns: Partial<Record<Field, number>> = {};
  for (const known of [remembered, byName]) {
    const taken = new Set(Object.values(columns));
    for (const [index, name] of header.entries()) {
      const field = known.get(normalHeader(name)) as Field | undefined;
      if (field && columns[field] === undefined && !taken.has(index)) columns[field] = index;
    }
  }
  return columns;
}

/** Fields that a row cannot do without and no column holds. */
export function missingOf<Field extends string>(
  template: readonly SheetColumn<Field>[],
  columns: ColumnMapOf<Field>,
): Field[] {
  return template
    .filter(({ field, isRequired }) => isRequired && columns[field] === undefined)
    .map(({ field }) => field);
}
