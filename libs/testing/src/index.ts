export * from './city.js';
export * from './clock.js';
export * from './database.js';
export * from './services/index.js';
export * from './worker-process.js';
export * from './papers.js';
export * from './pdf-text.js';
export * from './sheets.js';
