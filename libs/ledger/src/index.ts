export * from './ledger.entity.js';

import { LedgerEntry, LedgerHead } from './ledger.entity.js';

export const LEDGER_ENTITIES = [LedgerHead, LedgerEntry];
