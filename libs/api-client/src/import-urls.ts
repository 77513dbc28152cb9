import type { ImportCollection } from './types.js';

/** The template of a desk's lists, and the rows of one that are to be mended: what a browser downloads by itself. */
export const importTemplateUrl = (collection: ImportCollection, language: 'en' | 'zh'): string =>
  `/api/${collection}/template?language=${language}`;
export const badRowsUrl = (collection: ImportCollection, id: string, language: 'en' | 'zh'): string =>
  `/api/${collection}/${id}/bad-rows?language=${language}`;
