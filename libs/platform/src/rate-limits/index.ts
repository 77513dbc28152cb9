export * from './address-key.js';
export * from './rate-limits.js';
