export * from './document-limits.js';
export * from './document.dto.js';
export * from './document.entity.js';
export * from './document-routes.js';
export * from './document-store.js';
export * from './documents-controller.js';
export * from './documents.module.js';
export * from './owned-documents.js';

import { DocumentContent, StoredDocument } from './document.entity.js';

export const DOCUMENTS_ENTITIES = [StoredDocument, DocumentContent];
