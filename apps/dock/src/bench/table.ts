import Table from 'cli-table3';
import type { BenchRow } from './row.js';

const MARKS = new Map([
  [true, 'met'],
  [false, 'NOT MET'],
  [null, '·'],
]);

/** The bar's table for the terminal. */
export function tableOf(rows: readonly BenchRow[]): string {
  const table = new Table({
    head: ['row', 'what', 'requisitions × lots', 'ours', 'theirs', 'ratio', 'bar', '', 'note'],
    style: { head: [], border: [] },
    colWidths: [null, 34, null, null, null, null, null, null, 36],
    wordWrap: true,
  });
  for (const { row, what, size, ours, theirs, ratio, bar, isMet, note } of rows)
    table.push([row, what, size, ours, theirs, ratio, bar, MARKS.get(isMet), note]);
  return table.toString();
}
