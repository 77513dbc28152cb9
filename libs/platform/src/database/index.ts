export * from './channel-day.js';
export * from './data-source.js';
export * from './database.module.js';
export * from './district.entity.js';
export * from './idempotency-key.entity.js';
export * from './jurisdiction.entity.js';
export * from './like.js';
export * from './migrations/index.js';
export * from './outbox.entity.js';
export * from './prepared.js';
export * from './unit-of-work.js';

import { District } from './district.entity.js';
import { IdempotencyKeyRow } from './idempotency-key.entity.js';
import { Jurisdiction } from './jurisdiction.entity.js';
import { InboxRow, OutboxRow } from './outbox.entity.js';

export const PLATFORM_ENTITIES = [Jurisdiction, District, OutboxRow, InboxRow, IdempotencyKeyRow];
