export * from './csv-export.js';
export { IsExportLanguage } from './export-query.js';
