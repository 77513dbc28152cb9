export * from './job-handler.js';
export * from './job-host.js';
export * from './job-producer.js';
export * from './jobs.js';
export * from './queue.module.js';
export * from './queue-settings.js';
export * from './worker.module.js';
