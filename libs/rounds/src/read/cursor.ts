import { Problem } from '@supplydock/platform';

/** Where a page ended: the value it was sorted by and the id that breaks ties. Opaque to clients. */
export interface Cursor {
  readonly value: string | number;
  readonly id: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Cursor as text that is safe in an address. */
export function writeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify([cursor.value, cursor.id])).toString('base64url');
}

/**
 * Reads a cursor that a client sent back.
 * @param kind type of the value that the list is sorted by
 * @throws MALFORMED_VALUE when it is not one of ours
 */
export function readCursor(text: string, kind: 'string' | 'number'): Cursor {
  try {
    const [value, id]: unknown[] = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (typeof value === kind && typeof id === 'string' && UUID.test(id))
      return { value: value as string | number, id };
  } catch {
    // told below
  }
  throw new Problem('MALFORMED_VALUE', { detail: 'The cursor does not belong to this list.' });
}
