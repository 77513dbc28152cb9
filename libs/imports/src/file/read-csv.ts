import Papa from 'papaparse';
import { FileRefused } from './file-refused.js';
import { FILE_LIMITS } from './limits.js';

/**
 * Reads CSV with commas, semicolons or tabs, any line end, quoted cells.
 * @returns rows of cells, the header first; empty rows stay, so that the index is the row in the file
 * @throws CSV_MALFORMED, FILE_TOO_MANY_ROWS
 */
export function readCsv(text: string): string[][] {
  const { data, errors, meta } = Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    // One beyond the limit tells that there are more; what follows is not even read.
    preview: FILE_LIMITS.sheetRows + 1,
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) throw new FileRefused('CSV_MALFORMED', { row: (broken.row ?? 0) + 1 });
  if (meta.truncated || data.length > FILE_LIMITS.sheetRows)
    throw new FileRefused('FILE_TOO_MANY_ROWS', { limit: FILE_LIMITS.dataRows });
  return data;
}

/** The most frequent of the usual separators in the first line: a header holds no quoted separators worth a guess. */
function delimiterOf(text: string): string {
  const [header] = text.slice(0, 10_000).split(/[\r\n]/, 1);
  const count = (separator: string): number => header.split(separator).length;
  return [',', ';', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}
