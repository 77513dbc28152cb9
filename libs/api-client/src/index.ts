export * from './account-commands.js';
export * from './types.js';
export * from './problem.js';
export * from './channel-headers.js';
export * from './resources.js';
export { newKey, type Once } from './commander.js';
export * from './commands.js';
export * from './people-commands.js';
export * from './watch-round.js';
