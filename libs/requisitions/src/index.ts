export * from './dto/requisition.dto.js';
export * from './firm-entitlement.js';
export * from './policy-in-force.js';
export * from './requisition.entity.js';
export * from './requisitions.module.js';
export * from './show-requisition.js';
export * from './quarantine/rejudge-waiting.js';
export * from './standing/remind-standing.js';
export * from './standing/standing-requisition.entity.js';

import { AllocationDay, Policy, Receipt, Requisition, RequisitionDecision } from './requisition.entity.js';
import { StandingRequisition } from './standing/standing-requisition.entity.js';

export const REQUISITIONS_ENTITIES = [
  Policy,
  Requisition,
  RequisitionDecision,
  AllocationDay,
  Receipt,
  StandingRequisition,
];
