/** Limits of a file that is handed in, each tested at the limit (read-table.spec.ts). */
export const FILE_LIMITS = {
  bytes: 10 * 2 ** 20,
  /** Rows below the header, empty ones not counted. */
  dataRows: 5_000,
  /** The template has 9; suppliers keep notes beside. */
  columns: 50,
  /** Longer than any field of a lot; a huge cell is an attack or a mistake. */
  cellCharacters: 2_000,
  /** Rows a sheet may number at all, empty ones too: people leave gaps, not a million of them. */
  sheetRows: 20_000,
  /** 5,000 rows of a sheet unpack to about 4 MB. */
  unpackedBytes: 32 * 2 ** 20,
  /** Excel writes about 12 parts. */
  zipEntries: 200,
  /** Sheets of repeated figures reach 30; from 200 on somebody wants to fill our memory. */
  zipRatio: 200,
  /** Parts below this size may shrink as they like: 100 kB hurt nobody. */
  zipRatioFromBytes: 100_000,
} as const;

/** How the process that reads a file is held. */
export const READER_LIMITS = {
  /** A file at all limits needs about 90 MB. */
  heapMegabytes: 192,
  milliseconds: 10_000,
  /** Processes at once: the api has two cores to share with its other requests. */
  atOnce: 2,
  /** Files that may wait for their turn. */
  waiting: 8,
} as const;
