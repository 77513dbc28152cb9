export * from './export-query.js';
export type { ExportWords } from './export-words.js';
export type { Cell, ExportColumn, ExportedList, ExportPage } from './list-file.js';
export * from './exports.module.js';
export type { PdfPart, PdfReport } from './pdf-file.js';
export type { PdfCell, PdfColumn, PdfRow } from './pdf-pages.js';
export * from './save-list.js';
