import type { Texts } from './columns.js';
import { makeLanes } from './lanes.js';
import type { Lanes } from './lanes.js';
import { bytesOf } from './scanner.js';

const BLOCK = 64;
const BLOCK_WORDS = BLOCK / 4;
/** At the end of the last block: how many bits there are. */
const LENGTH_WORDS = 2;
const ID_BYTES = 64;
/** Tickets kept beyond those that are wanted, before they are put in order. */
const SPARE_TICKETS = 1024;
/** From here on it pays to make the lanes; fewer leave WebAssembly alone, which a page's security policy may forbid. */
const GREAT_MANY = 20_000;
/** Blocks that are digested side by side. */
const LANES = 4;
const TWO_16 = 2 ** 16;

/** Fractional parts of the cube roots of the first 64 primes, and of the square roots of the first eight (FIPS 180-4). */
const PRIMES = Array.from({ length: 312 }, (_, n) => n).filter((n) => n > 1 && isPrime(n));
const fraction = (x: number): number => ((x - Math.floor(x)) * 2 ** 32) | 0;
const ROUND = Int32Array.from(PRIMES.slice(0, 64), (prime) => fraction(Math.cbrt(prime)));
const INITIAL = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

function isPrime(n: number): boolean {
  for (let d = 2; d * d <= n; d++) if (n % d === 0) return false;
  return true;
}

/**
 * Numbers of the public draw: the first 48 bits of SHA-256 of the seed and a text; the smaller, the earlier.
 * The seed is one whole block of SHA-256, so its part is computed once for a million texts.
 */
export class Draw {
  private readonly seeded = INITIAL.slice();
  private readonly state = new Int32Array(8);
  private readonly words = new Int32Array(64);
  private readonly tail = new Uint8Array(4 * BLOCK);

  /** @param seed 64 hexadecimal digits */
  constructor(seed: string) {
    this.tail.set(bytesOf(seed));
    this.compress(this.seeded, 0);
  }

  /** @param write puts the text, at most 100 bytes, into the given bytes and answers how many it has */
  number(write: (bytes: Uint8Array) => number): number {
    const { tail, state } = this;
    const length = write(tail);
    const end = length + 9 <= BLOCK ? BLOCK : 2 * BLOCK;
    tail[length] = 0x80;
    for (let at = length + 1; at < end; at++) tail[at] = 0;
    const bits = (BLOCK + length) * 8;
    tail[end - 2] = bits >>> 8;
    tail[end - 1] = bits;
    for (let k = 0; k < 8; k++) state[k] = this.seeded[k];
    for (let from = 0; from < end; from += BLOCK) this.compress(state, from);
    return (state[0] >>> 0) * TWO_16 + (state[1] >>> 16);
  }

  /**
   * The numbers of many texts, four at a time where they are a great many and the platform can.
   * @param chosen which of the texts
   */
  numbers(texts: Texts, chosen: Int32Array, isWide = chosen.length >= GREAT_MANY): Float64Array {
    const lanes = isWide ? makeLanes(ROUND, this.seeded) : undefined;
    const numbers = new Float64Array(chosen.length);
    let at = 0;
    if (lanes !== undefined)
      for (; at + LANES <= chosen.length; at += LANES) this.fourNumbers(texts, chosen, at, lanes, numbers);
    for (; at < chosen.length; at++) numbers[at] = this.numberOf(texts, chosen[at]);
    return numbers;
  }

  private numberOf(texts: Texts, text: number): number {
    return this.number((bytes) => texts.copy(text, bytes, 0));
  }

  private fourNumbers(
    texts: Texts,
    chosen: Int32Array,
    at: number,
    { words, out, run }: Lanes,
    numbers: Float64Array,
  ): void {
    let isShort = true;
    for (let lane = 0; lane < LANES; lane++) {
      const length = texts.copyWords(chosen[at + lane], words, lane, LANES, BLOCK_WORDS - LENGTH_WORDS);
      isShort &&= length >= 0;
      words[LANES * (BLOCK_WORDS - 2) + lane] = 0;
      words[LANES * (BLOCK_WORDS - 1) + lane] = (BLOCK + length) * 8;
    }
    if (isShort) run();
    for (let lane = 0; lane < LANES; lane++)
      numbers[at + lane] = isShort
        ? (out[lane] >>> 0) * TWO_16 + (out[LANES + lane] >>> 16)
        : this.numberOf(texts, chosen[at + lane]);
  }

  /** The numbers of a requisition's `wanted` earliest tickets, one per head: of seed, id, # and the ticket's number. */
  earliestTickets(writeId: (bytes: Uint8Array) => number, heads: number, wanted: number): Float64Array {
    const id = new Uint8Array(ID_BYTES);
    const length = writeId(id);
    const numbers = new Float64Array(Math.min(heads, 2 * wanted + SPARE_TICKETS));
    let count = 0;
    for (let ticket = 1; ticket <= heads; ticket++) {
      if (count === numbers.length) {
        numbers.sort();
        count = wanted;
      }
      numbers[count++] = this.number((bytes) => {
        bytes.set(id.subarray(0, length));
        const suffix = `#${ticket}`;
        for (let k = 0; k < suffix.length; k++) bytes[length + k] = suffix.charCodeAt(k);
        return length + suffix.length;
      });
    }
    return numbers.subarray(0, count).sort().subarray(0, wanted);
  }

  /** One block of SHA-256 (FIPS 180-4, 6.2.2). */
  private compress(state: Int32Array, from: number): void {
    const { words, tail } = this;
    for (let t = 0, at = from; t < 16; t++, at += 4)
      words[t] = (tail[at] << 24) | (tail[at + 1] << 16) | (tail[at + 2] << 8) | tail[at + 3];
    for (let t = 16; t < 64; t++) {
      const x = words[t - 15];
      const y = words[t - 2];
      const small = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      const large = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      words[t] = (large + words[t - 7] + small + words[t - 16]) | 0;
    }
    let a = state[0];
    let b = state[1];
    let c = state[2];
    let d = state[3];
    let e = state[4];
    let f = state[5];
    let g = state[6];
    let h = state[7];
    for (let t = 0; t < 64; t++) {
      const mixE = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
      const first = (h + mixE + (g ^ (e & (f ^ g))) + ROUND[t] + words[t]) | 0;
      const mixA = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
      const second = (mixA + ((a & b) | (c & (a | b)))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + first) | 0;
      d = c;
      c = b;
      b = a;
      a = (first + second) | 0;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
    state[5] += f;
    state[6] += g;
    state[7] += h;
  }
}
