import { base32, codeOf, STEP_SECONDS } from '@supplydock/identity';
import { DEMO_SECRET } from '../seed/demo-second-factor.js';

/** `dock code`: what an authenticator of the demo's officials shows now. No other city's accounts have this secret. */
export function code(now = Date.now()): void {
  const seconds = Math.floor(now / 1_000);
  const left = STEP_SECONDS - (seconds % STEP_SECONDS);
  console.log(codeOf(DEMO_SECRET, Math.floor(seconds / STEP_SECONDS)));
  console.error(
    `For ${left} more seconds; each code counts once an account. For an authenticator: ${base32(DEMO_SECRET)}`,
  );
}
