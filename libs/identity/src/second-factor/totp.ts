import { createHmac, timingSafeEqual } from 'node:crypto';

/** RFC 6238, 4.1: a code lives half a minute; authenticators know no other step. */
export const STEP_SECONDS = 30;

/** RFC 6238, 5.2: the step before and after count too, for clocks that differ and hands that are slow. */
const STEPS_ASIDE = 1;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * The code of a step (RFC 4226, 5.3, with HMAC-SHA-1 as every authenticator has it).
 * @param step whole half minutes since 1970
 * @returns six digits
 */
export function codeOf(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = mac[mac.length - 1] & 15;
  return String((mac.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, '0');
}

/**
 * Which step a typed code belongs to.
 * @param now the present step
 * @param after the last step that was used: it and all before it are void
 * @returns null when the code is wrong, too old or used
 */
export function stepOfCode(secret: Buffer, code: string, now: number, after: number): number | null {
  const typed = Buffer.from(code);
  for (let step = now - STEPS_ASIDE; step <= now + STEPS_ASIDE; step += 1) {
    const right = Buffer.from(codeOf(secret, step));
    if (step > after && typed.length === right.length && timingSafeEqual(typed, right)) return step;
  }
  return null;
}

/** Base32 without padding (RFC 4648, 6), as authenticators want to be told a secret. */
export function base32(bytes: Buffer): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET[parseInt(five.padEnd(5, '0'), 2)]).join('');
}
