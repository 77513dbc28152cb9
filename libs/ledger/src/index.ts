export * from './chain.js';
export * from './ledger.dto.js';
export * from './ledger.entity.js';
export * from './ledger.module.js';
export * from './ledger.service.js';
export * from './read-ledger.js';
export * from './verify-chain.js';
export * from './verify-ledger.js';

import { LedgerEntry, LedgerHead } from './ledger.entity.js';

export const LEDGER_ENTITIES = [LedgerHead, LedgerEntry];
