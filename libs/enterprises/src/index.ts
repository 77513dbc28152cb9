export * from './enterprise-facts.js';
export * from './enterprise.entity.js';

import { Enterprise, Headcount } from './enterprise.entity.js';

export const ENTERPRISES_ENTITIES = [Enterprise, Headcount];
