export * from './notice.entity.js';
export * from './notices.module.js';

import { Notice } from './notice.entity.js';

export const NOTICES_ENTITIES = [Notice];
