export * from './database-problem.js';
export * from './field-errors.js';
export * from './problem.js';
export * from './problem-filter.js';
export * from './problems.js';
export * from './to-problem.js';
export * from './validation-pipe.js';
