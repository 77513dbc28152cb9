export * from './requisition.entity.js';

import { AllocationDay, Policy, Receipt, Requisition } from './requisition.entity.js';

export const REQUISITIONS_ENTITIES = [Policy, Requisition, AllocationDay, Receipt];
