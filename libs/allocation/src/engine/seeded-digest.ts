/**
 * First bits of SHA-256 (FIPS 180-4) of the round's seed followed by a text. The seed's 64 digits fill exactly one block
 * of the function, so its state after them is kept and each requisition costs one block more: a quarter of what the
 * platform's function, which starts anew each time, takes for it. Ties beyond these bits are settled by the platform's.
 */

import { CONSTANTS, INITIAL, ROUNDS } from './sha256-constants.js';
import { lanesFrom } from './sha256-lanes.js';
import type { Lanes } from './sha256-lanes.js';

/** Bits of the key: the most that leave room in a double for exact comparison and a mark below zero. */
const KEY_HIGH = 2 ** 16;

const BLOCK_BYTES = 64;
const LENGTH_BYTES = 8;
/** Longest text that fills one block with its padding. */
const LONGEST_IN_LANE = BLOCK_BYTES - 1 - LENGTH_BYTES;
const LANES = 4;

export class SeededDigest {
  private readonly afterSeed: Int32Array;
  private readonly state = new Int32Array(8);
  private readonly words = new Int32Array(ROUNDS);
  /** Null until they are asked for. */
  private lanes: Lanes | undefined | null = null;
  /** Length of the text in each lane; what pads it stays for the next of the same length. */
  private readonly lengths = new Int32Array(LANES).fill(-1);
  private view: DataView = new DataView(new ArrayBuffer(0));

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

  /** First 32 bits of the digests of seed ‖ text for four texts bytes[starts[k] .. ends[k]); false: not here, not so long. */
  firstOfFour(bytes: Uint8Array, starts: ArrayLike<number>, ends: ArrayLike<number>, result: Uint32Array): boolean {
    if (this.lanes === null) this.lanes = lanesFrom(this.afterSeed);
    const { lanes } = this;
    if (lanes === undefined) return false;
    if (bytes.buffer !== this.view.buffer || bytes.byteOffset !== this.view.byteOffset)
      this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let lane = 0; lane < LANES; lane++) {
      if (ends[lane] - starts[lane] > LONGEST_IN_LANE) return false;
      fillLane(lanes.words, lane, this.view, starts[lane], ends[lane], this.lengths[lane]);
      this.lengths[lane] = ends[lane] - starts[lane];
    }
    lanes.compress();
    for (let lane = 0; lane < LANES; lane++) result[lane] = lanes.first[lane];
    return true;
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

/** A text with its padding as one block after the seed's, in one lane. @param before length of the text that was there */
function fillLane(words: Int32Array, lane: number, bytes: DataView, start: number, end: number, before: number): void {
  let at = lane;
  let from = start;
  for (; from + 4 <= end; from += 4, at += LANES) words[at] = bytes.getInt32(from);
  let last = 0x80 << (24 - (end - from) * 8);
  for (let k = from; k < end; k++) last |= bytes.getUint8(k) << (24 - (k - from) * 8);
  words[at] = last;
  if (end - start === before) return;
  for (at += LANES; at < words.length; at += LANES) words[at] = 0;
  words[words.length - LANES + lane] = (BLOCK_BYTES + end - start) * 8;
}
