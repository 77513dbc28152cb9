import { asciiText } from './lines.js';

const START = 1024;

/** A typed array that grows: push, then read `values` up to `length`. */
export class Column<T extends Int32Array | Float64Array | Uint8Array | Uint16Array> {
  length = 0;
  values: T;

  constructor(
    private readonly make: new (size: number) => T,
    room = START,
  ) {
    this.values = new make(Math.max(START, room));
  }

  push(value: number): void {
    if (this.length === this.values.length) this.grow();
    this.values[this.length++] = value;
  }

  /** The values themselves, without the spare room. */
  done(): T {
    return this.values.subarray(0, this.length) as T;
  }

  private grow(): void {
    const grown = new this.make(Math.ceil(this.values.length * 1.6));
    grown.set(this.values);
    this.values = grown;
  }
}

/** Many texts of at most 127 bytes, in blocks that are never copied. */
export class Texts {
  private static readonly BLOCK = 1 << 22;
  private readonly blocks: Uint8Array[] = [];
  private readonly views: DataView[] = [];
  private filled = Texts.BLOCK;
  /** Where each begins, counted through all blocks, × 128 + its length. */
  private readonly places = new Column(Float64Array);

  get count(): number {
    return this.places.length;
  }

  push(bytes: Uint8Array, from: number, to: number): void {
    if (this.filled + to - from > Texts.BLOCK) {
      const block = new Uint8Array(Texts.BLOCK);
      this.blocks.push(block);
      this.views.push(new DataView(block.buffer));
      this.filled = 0;
    }
    const block = this.blocks[this.blocks.length - 1];
    const shift = this.filled - from;
    for (let at = from; at < to; at++) block[shift + at] = bytes[at];
    this.places.push(((this.blocks.length - 1) * Texts.BLOCK + this.filled) * 128 + (to - from));
    this.filled += to - from;
  }

  /** Less than 0, 0 or more: text i against these bytes, byte by byte. */
  compare(i: number, bytes: Uint8Array, from: number, to: number): number {
    const place = this.places.values[i];
    const start = Math.floor(place / 128);
    const length = place - start * 128;
    const number = Math.floor(start / Texts.BLOCK);
    const block = this.blocks[number];
    const shift = start - number * Texts.BLOCK - from;
    const end = from + Math.min(length, to - from);
    for (let at = from; at < end; at++) if (block[shift + at] !== bytes[at]) return block[shift + at] - bytes[at];
    return length - (to - from);
  }

  /** Where text i ends in these bytes if it begins at `from`; -1 where it is not there. */
  endIn(i: number, bytes: Uint8Array, from: number): number {
    const place = this.places.values[i];
    const start = Math.floor(place / 128);
    const number = Math.floor(start / Texts.BLOCK);
    const block = this.blocks[number];
    const shift = start - number * Texts.BLOCK - from;
    const end = from + place - start * 128;
    for (let at = from; at < end; at++) if (block[shift + at] !== bytes[at]) return -1;
    return end;
  }

  /** The last text comes after the one before it. */
  isRising(): boolean {
    if (this.count < 2) return true;
    const to = this.filled;
    const length = this.places.values[this.count - 1] % 128;
    return this.compare(this.count - 2, this.blocks[this.blocks.length - 1], to - length, to) < 0;
  }

  /**
   * Writes text i, a byte of 0x80 and zeros as big-endian words: word k to words[first + k × step].
   * @param room words there are
   * @returns the length of the text, or -1 and nothing written where it fills all of them
   */
  copyWords(i: number, words: Int32Array, first: number, step: number, room: number): number {
    const place = this.places.values[i];
    const start = Math.floor(place / 128);
    const length = place - start * 128;
    const whole = length >> 2;
    if (whole >= room) return -1;
    const number = Math.floor(start / Texts.BLOCK);
    const view = this.views[number];
    let from = start - number * Texts.BLOCK;
    let at = first;
    for (let k = 0; k < whole; k++, from += 4, at += step) words[at] = view.getInt32(from);
    let last = 0x80 << (24 - 8 * (length & 3));
    for (let k = 0; k < (length & 3); k++) last |= view.getUint8(from + k) << (24 - 8 * k);
    words[at] = last;
    for (let k = whole + 1; k < room; k++) words[(at += step)] = 0;
    return length;
  }

  /** Copies text i to `target` and answers how many bytes it has. */
  copy(i: number, target: Uint8Array, at: number): number {
    const place = this.places.values[i];
    const start = Math.floor(place / 128);
    const length = place - start * 128;
    const number = Math.floor(start / Texts.BLOCK);
    const block = this.blocks[number];
    const shift = start - number * Texts.BLOCK;
    for (let k = 0; k < length; k++) target[at + k] = block[shift + k];
    return length;
  }

  at(i: number): string {
    const bytes = new Uint8Array(128);
    return asciiText(bytes, 0, this.copy(i, bytes, 0));
  }
}

/** Numbers 0, 1, 2 … for the different texts met, found by their bytes. */
export class Names {
  private readonly texts: Uint8Array[] = [];
  private readonly hashes: number[] = [];
  private slots = new Int32Array(64).fill(-1);

  get count(): number {
    return this.texts.length;
  }

  /** The number of these bytes, or -1. @param hash of them, the same function for every call */
  find(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const name = this.slots[slot];
      if (name < 0 || (this.hashes[name] === hash && isSame(this.texts[name], bytes, from, to))) return name;
    }
  }

  add(bytes: Uint8Array, from: number, to: number, hash: number): number {
    if (this.texts.length * 2 >= this.slots.length) {
      this.slots = new Int32Array(this.slots.length * 4).fill(-1);
      this.hashes.forEach((known, name) => this.place(known, name));
    }
    this.texts.push(bytes.slice(from, to));
    this.hashes.push(hash);
    this.place(hash, this.texts.length - 1);
    return this.texts.length - 1;
  }

  private place(hash: number, name: number): void {
    const mask = this.slots.length - 1;
    let slot = spread(hash) & mask;
    while (this.slots[slot] >= 0) slot = (slot + 1) & mask;
    this.slots[slot] = name;
  }
}

function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), -2048144789) >>> 3;
}

function isSame(text: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (text.length !== to - from) return false;
  for (let k = 0; k < text.length; k++) if (text[k] !== bytes[from + k]) return false;
  return true;
}

/** Sums by a pair of whole numbers, packed into one by the caller. */
export class PairSums {
  private slots = new Int32Array(256).fill(-1);
  readonly keys = new Column(Float64Array);
  readonly sums = new Column(Float64Array);

  add(key: number, amount: number): void {
    const entry = this.entry(key);
    this.sums.values[entry] += amount;
  }

  /** Where the key's sum stands, which is made where there is none. */
  entry(key: number): number {
    const mask = this.slots.length - 1;
    let slot = hashOf(key) & mask;
    for (; this.slots[slot] >= 0; slot = (slot + 1) & mask)
      if (this.keys.values[this.slots[slot]] === key) return this.slots[slot];
    const entry = this.keys.length;
    this.keys.push(key);
    this.sums.push(0);
    this.slots[slot] = entry;
    if (entry * 2 > this.slots.length) this.rehash();
    return entry;
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 4).fill(-1);
    const mask = this.slots.length - 1;
    for (let entry = 0; entry < this.keys.length; entry++) {
      let slot = hashOf(this.keys.values[entry]) & mask;
      while (this.slots[slot] >= 0) slot = (slot + 1) & mask;
      this.slots[slot] = entry;
    }
  }
}

function hashOf(key: number): number {
  const high = Math.floor(key / 4294967296);
  return spread(Math.imul((key | 0) ^ Math.imul(high, 40503), -1640531535));
}
