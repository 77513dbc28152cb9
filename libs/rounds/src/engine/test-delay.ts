import { ConfigError, type Environment } from '@supplydock/platform';

/** Holds the engine up so that a fault can strike in its middle. Outside of tests it is refused: it would only be slow. */
const SETTING = 'SUPPLYDOCK_TEST_ENGINE_DELAY_MS';

/**
 * @returns milliseconds, 0 when not set
 * @throws ConfigError when set outside of NODE_ENV=test, or not a whole number up to 60,000
 */
export function testDelayOf(env: Environment): number {
  const text = env[SETTING];
  if (text === undefined || text === '') return 0;
  if (env['NODE_ENV'] !== 'test') throw new ConfigError([`${SETTING} is for tests only (NODE_ENV=test); remove it.`]);
  if (!/^\d{1,5}$/.test(text) || Number(text) > 60_000)
    throw new ConfigError([`${SETTING} must be a whole number up to 60000.`]);
  return Number(text);
}
