export * from './clock/clock.js';
export * from './config/app-config.js';
export * from './database/index.js';
export * from './logging/index.js';
export * from './outbox/index.js';
export * from './platform.module.js';
export * from './problems/index.js';
export * from './queues/index.js';
