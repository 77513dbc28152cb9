export * from './housekeeping.js';
export { Idempotent, IdempotencyInterceptor } from './idempotency.interceptor.js';
