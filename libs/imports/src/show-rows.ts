import { StreamableFile } from '@nestjs/common';
import type { ImportRowsQuery } from './import.dto.js';
import type { JudgedTableRow, Verdict } from './judged-row.js';
import { CSV_TYPE } from './media-types.js';

/** Rows counted by what they are today. */
export function countsOf(
  rows: readonly unknown[],
  judged: readonly JudgedTableRow[],
): { rows: number; good: number; bad: number; posted: number } {
  const count = (wanted: Verdict): number => judged.filter(({ verdict }) => verdict === wanted).length;
  return { rows: rows.length, good: count('good'), bad: count('bad'), posted: count('posted') };
}

/** One page of the rows, in the order of the file. */
export function pageOfRows<Row extends JudgedTableRow>(
  judged: readonly Row[],
  { verdict, after, limit }: ImportRowsQuery,
): { items: Row[]; nextAfter: number | null; total: number } {
  const wanted = verdict ? judged.filter((row) => row.verdict === verdict) : judged;
  const rest = wanted.filter(({ row }) => row > after);
  const items = rest.slice(0, limit);
  return { items, nextAfter: rest.length > limit ? items[items.length - 1].row : null, total: wanted.length };
}

/** A CSV text as the answer of a route. */
export function csvFile(text: string, name: string): StreamableFile {
  return new StreamableFile(Buffer.from(text), {
    type: `${CSV_TYPE}; charset=utf-8`,
    disposition: `attachment; filename="${name}"`,
  });
}
