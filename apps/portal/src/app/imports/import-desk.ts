import { InjectionToken } from '@angular/core';
import type { ImportCollection, ListImportRow } from '@supplydock/api-client';
import type { Messages } from '../i18n/messages.js';

/** What lists are handed in at one desk, and where its pages are. */
export interface ImportDesk {
  readonly collection: ImportCollection;
  /** Fields that a column may hold, in the order in which they are asked for. */
  readonly fields: readonly string[];
  /** Path of the page where a list is handed in; an import of the id stands below it. */
  readonly path: string;
  /** Where what was posted is listed, and what that page is called. */
  readonly home: { readonly path: string; readonly name: (texts: Messages) => string };
  readonly words: (texts: Messages) => Messages['importLots'];
  /** Where what an import brought is decided about, and what that page is called; null where nothing is to be decided. */
  readonly decide: { readonly path: string; readonly name: (texts: Messages) => string } | null;
  /** Where what a row became is shown; null while it is nothing yet. */
  readonly target: (row: ListImportRow) => string[] | null;
}

export const IMPORT_DESK = new InjectionToken<ImportDesk>('ImportDesk');

export const LOT_DESK: ImportDesk = {
  collection: 'lot-imports',
  fields: ['productId', 'batch', 'packPieces', 'pieces', 'priceFen', 'producedOn', 'expiresOn', 'districtId', 'costFen', 'costSource', 'serves'],
  path: '/supplier/lots/import',
  home: { path: '/supplier/lots', name: (texts) => texts.lots.heading },
  words: (texts) => texts.importLots,
  decide: null,
  target: ({ lotId }) => (lotId ? ['/supplier/lots', lotId] : null),
}; // prettier-ignore

export const FIRM_DESK: ImportDesk = {
  collection: 'firm-imports',
  fields: ['uscc', 'name', 'headcount', 'effectiveFrom', 'districtId', 'address', 'industry', 'size', 'contactName', 'contactPhone'],
  path: '/firms/import',
  home: { path: '/firms', name: (texts) => texts.firms.heading },
  words: (texts) => texts.importFirms,
  decide: { path: '/firms/several', name: (texts) => texts.several.toPageOfList },
  target: ({ enterpriseId }) => (enterpriseId ? ['/firms', enterpriseId] : null),
}; // prettier-ignore
