import { ConfigError, type Environment } from '@supplydock/platform';
import type { EngineThreadSettings } from './engine-session.js';

/** Holds the engine up so that a fault can strike in its middle. Outside of tests it is refused: it would only be slow. */
const SETTING = 'SUPPLYDOCK_TEST_ENGINE_DELAY_MS';
/** Which call is held up; the engine itself unless said. */
const CALL_SETTING = 'SUPPLYDOCK_TEST_ENGINE_DELAY_AT';
/** In the transaction that freezes, between the transactions, in the transaction that proposes. */
const CALLS = ['freeze', 'allocate', 'nextLineRows'] as const;

export type TestDelay = Pick<EngineThreadSettings, 'delayMilliseconds' | 'delayedCall'>;

/**
 * @returns milliseconds, 0 when not set, and the call that is held up as long
 * @throws ConfigError when set outside of NODE_ENV=test, not a whole number up to 60,000, or another call
 */
export function testDelayOf(env: Environment): TestDelay {
  const delayedCall = CALLS.find((call) => call === (env[CALL_SETTING] ?? 'allocate'));
  const text = env[SETTING];
  if (text === undefined || text === '') return { delayMilliseconds: 0, delayedCall: 'allocate' };
  if (env['NODE_ENV'] !== 'test') throw new ConfigError([`${SETTING} is for tests only (NODE_ENV=test); remove it.`]);
  if (!/^\d{1,5}$/.test(text) || Number(text) > 60_000)
    throw new ConfigError([`${SETTING} must be a whole number up to 60000.`]);
  if (delayedCall === undefined) throw new ConfigError([`${CALL_SETTING} must be one of ${CALLS.join(', ')}.`]);
  return { delayMilliseconds: Number(text), delayedCall };
}
