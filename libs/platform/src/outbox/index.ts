export * from './outbox.js';
export * from './outbox-listener.js';
export * from './outbox-relay.js';
