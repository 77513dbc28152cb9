import type { MovementKind } from '@supplydock/inventory';

/** Columns of the progress report between opening and closing. */
export const PROGRESS_COLUMNS = ['received', 'awarded', 'returned', 'expired'] as const;
export type ProgressColumn = (typeof PROGRESS_COLUMNS)[number];

/**
 * In which column of the report a movement counts. The report's stock is what the channel may still give: free and held by
 * a round. What moves between those two, or further on once it was awarded, changes nothing of it.
 */
export const COLUMN_OF: Readonly<Record<MovementKind, ProgressColumn | null>> = {
  POST: 'received',
  CORRECT: 'received',
  ALLOCATE: 'awarded',
  // an award that came back to the pool was not awarded after all
  DEALLOCATE: 'awarded',
  WITHDRAW: 'returned',
  WRITE_OFF: 'expired',
  RESERVE: null,
  RELEASE: null,
  SHIP: null,
  RECALL: null,
};

/** Kinds of movements that count in a column. */
export function kindsOf(column: ProgressColumn): MovementKind[] {
  return (Object.keys(COLUMN_OF) as MovementKind[]).filter((kind) => COLUMN_OF[kind] === column);
}
