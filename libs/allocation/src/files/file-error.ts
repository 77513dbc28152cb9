export type FileErrorCode =
  | 'EMPTY_FILE'
  | 'BYTE_ORDER_MARK'
  | 'TRUNCATED'
  | 'LINE_TOO_LONG'
  | 'TOO_MANY_ROWS'
  | 'BAD_UTF8'
  | 'BAD_JSON'
  | 'BAD_FORMAT'
  | 'MISSING_FIELD'
  | 'EXTRA_FIELD'
  | 'FIELD_ORDER'
  | 'NOT_CANONICAL'
  | 'BAD_TYPE'
  | 'NOT_INTEGER'
  | 'UNSAFE_INTEGER'
  | 'OUT_OF_RANGE'
  | 'BAD_TEXT'
  | 'BAD_DATE'
  | 'BAD_VALUE'
  | 'DUPLICATE'
  | 'UNSORTED'
  | 'UNKNOWN_DISTRICT'
  | 'NOT_WHOLE_PACKS'
  | 'LOT_AFTER_REQUISITION';

/** A malformed file or row: where, which field, what was expected. `line` is 1-based; 0 where rows come from elsewhere. */
export class FileError extends Error {
  override readonly name = 'FileError';
  constructor(
    readonly line: number,
    readonly field: string,
    readonly code: FileErrorCode,
    readonly expected: string,
  ) {
    super(`line ${line}, ${field === '' ? 'whole line' : `field ${field}`}: ${code}, expected ${expected}`);
  }
}
