import { present, type Params } from './params.js';

/** Lists that can be saved as a file: what is shown, under the same filters. */
export type ExportedList =
  | 'appeals'
  | 'enterprises'
  | 'headcount-filings'
  | 'lots'
  | 'price-reviews'
  | 'progress'
  | 'qualifications'
  | 'quarantine'
  | 'requisitions'
  | `rounds/${string}/awards`
  | `scenario-runs/${string}/changes`;

/** PDF for reports only. */
export type ExportFormat = 'csv' | 'xlsx' | 'pdf';

/** Address of a list as a file; `ChannelCommands.saveList` fetches it. */
export function exportUrl(
  list: ExportedList,
  language: 'en' | 'zh',
  format: ExportFormat,
  filters: Params = {},
): string {
  const given = Object.entries(present(filters)).map(([name, value]) => [name, String(value)]);
  return `/api/exports/${list}?${new URLSearchParams([...given, ['language', language], ['format', format]]).toString()}`;
}
