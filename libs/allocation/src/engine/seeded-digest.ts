/**
 * First bits of SHA-256 (FIPS 180-4) of the round's seed followed by a text. The seed's 64 digits fill exactly one block
 * of the function, so its state after them is kept and each requisition costs one block more: a quarter of what the
 * platform's function, which starts anew each time, takes for it. Ties beyond these bits are settled by the platform's.
 */

/** Bits of the key: the most that leave room in a double for exact comparison and a mark below zero. */
const KEY_HIGH = 2 ** 16;

const BLOCK_BYTES = 64;
const LENGTH_BYTES = 8;
const ROUNDS = 64;

/** Fractional parts of the cube roots of the first 64 primes, and of the square roots of the first 8, as 32 bits. */
const CONSTANTS = Int32Array.from(primes(ROUNDS), (prime) => fractionBits(Math.cbrt(prime)));
const INITIAL = Int32Array.from(primes(8), (prime) => fractionBits(Math.sqrt(prime)));

function fractionBits(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

export class SeededDigest {
  private readonly afterSeed: Int32Array;
  private readonly state = new Int32Array(8);
  private readonly words = new Int32Array(ROUNDS);

  /** @param seed 64 ASCII characters */
  constructor(seed: string) {
    this.state.set(INITIAL);
    const bytes = Uint8Array.from(seed, (digit) => digit.charCodeAt(0));
    if (bytes.length !== BLOCK_BYTES) throw new Error('draw: the seed has 64 digits');
    this.absorb(bytes, 0);
    this.afterSeed = this.state.slice();
  }

  /**
   * First 48 bits of the digest of seed ‖ message[0 .. length), as an integer.
   * @param message is padded in place: needs room for whole blocks of 64 bytes with 9 bytes more than the length
   */
  key(message: Uint8Array, length: number): number {
    const padded = Math.ceil((length + 1 + LENGTH_BYTES) / BLOCK_BYTES) * BLOCK_BYTES;
    message[length] = 0x80;
    message.fill(0, length + 1, padded);
    const bits = (BLOCK_BYTES + length) * 8;
    message[padded - 2] = bits >>> 8;
    message[padded - 1] = bits;
    this.state.set(this.afterSeed);
    for (let from = 0; from < padded; from += BLOCK_BYTES) this.absorb(message, from);
    return (this.state[0] >>> 0) * KEY_HIGH + (this.state[1] >>> 16);
  }

  /** Takes in one block. Every step ends in an integer of 32 bits: that keeps it in one instruction each. */
  private absorb(bytes: Uint8Array, from: number): void {
    const { words: w, state } = this;
    const constants = CONSTANTS;
    for (let t = 0; t < 16; t++) {
      const at = from + t * 4;
      w[t] = (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];
    }
    for (let t = 16; t < ROUNDS; t++) {
      const x = w[t - 15];
      const y = w[t - 2];
      const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      w[t] = (w[t - 16] + s0 + w[t - 7] + s1) | 0;
    }
    let a = state[0];
    let b = state[1];
    let c = state[2];
    let d = state[3];
    let e = state[4];
    let f = state[5];
    let g = state[6];
    let h = state[7];
    for (let t = 0; t < ROUNDS; t++) {
      const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
      const first = (h + s1 + (g ^ (e & (f ^ g))) + constants[t] + w[t]) | 0;
      const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
      const second = (s0 + ((a & b) | (c & (a | b)))) | 0;
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
