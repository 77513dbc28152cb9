import { AppConfig } from '@supplydock/platform';
import type { Services } from './services/services.js';

/**
 * Refuses wrong settings before anything is started. The two addresses may be left out here: then they are embedded.
 * @throws ConfigError with one sentence for each wrong setting
 */
export function checkSettings(env: NodeJS.ProcessEnv = process.env): AppConfig {
  return AppConfig.parse({
    ...env,
    DATABASE_URL: env.DATABASE_URL || 'postgres://embedded',
    REDIS_URL: env.REDIS_URL || 'redis://embedded',
  });
}

/** The settings with the addresses of servers that run. */
export function environmentFor(services: Services, env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return { ...env, DATABASE_URL: services.databaseUrl, REDIS_URL: services.redisUrl };
}
