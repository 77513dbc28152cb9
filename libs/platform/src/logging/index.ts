export * from './app-logger.js';
export * from './error-serializer.js';
export * from './log-context.js';
