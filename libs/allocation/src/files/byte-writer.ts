import { dateText } from './checks.js';
import type { TextColumn } from './snapshot.js';
import { encodeUtf8 } from './text.js';

const CHUNK_BYTES = 1 << 16;
const ZERO = 48;
const MOST_SMALL = 0x7fffffff;
const MOST_DIGITS = 10;
const SECONDS_PER_DAY = 86_400;
const MOST_KNOWN_DAYS = 10_000;
const T = 84;
const Z = 90;
const COLON = 58;

/**
 * Collects a file's lines as bytes in chunks of about 64 KiB. A round's files have hundreds of bytes for each of a million
 * requisitions: they are put down one by one here, because joining texts first and encoding them took three times as long.
 */
export class ByteWriter {
  private bytes: Uint8Array;
  private used = 0;
  private readonly days = new Map<number, Uint8Array>();

  /** @param chunkBytes a chunk is full when it has as many */
  constructor(private readonly chunkBytes = CHUNK_BYTES) {
    this.bytes = new Uint8Array(2 * chunkBytes);
  }

  /** Enough came together for a chunk. Asked between lines. */
  get isFull(): boolean {
    return this.used >= this.chunkBytes;
  }

  /** Any text; what repeats is encoded once and given to `literal`. */
  text(text: string): void {
    this.literal(encodeUtf8(text));
  }

  /** One ASCII character. */
  byte(code: number): void {
    this.reserve(1);
    this.bytes[this.used++] = code;
  }

  /** Bytes as they are. The longer they are, the less each costs. */
  literal(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.used);
    this.used += bytes.length;
  }

  /** One row of a column. */
  cell({ bytes: source, offsets }: TextColumn, row: number): void {
    const end = offsets[row + 1];
    this.reserve(end - offsets[row]);
    const { bytes } = this;
    let at = this.used;
    // A view to hand to `set` would cost more than the few bytes of an id do.
    for (let k = offsets[row]; k < end; k++) bytes[at++] = source[k];
    this.used = at;
  }

  /** A whole number in decimal digits. */
  integer(value: number | bigint): void {
    if (typeof value === 'bigint' || !(value >= 0 && value <= MOST_SMALL)) return this.text(String(value));
    this.reserve(MOST_DIGITS);
    const { bytes } = this;
    let rest = value | 0;
    let at = this.used + 1;
    for (let bound = 10; at < this.used + MOST_DIGITS && rest >= bound; bound *= 10) at++;
    this.used = at;
    do {
      const next = (rest / 10) | 0;
      bytes[--at] = ZERO + rest - next * 10;
      rest = next;
    } while (rest > 0);
  }

  /** YYYY-MM-DD. @param day days since 1970-01-01 */
  day(day: number): void {
    let known = this.days.get(day);
    if (known === undefined) {
      if (this.days.size >= MOST_KNOWN_DAYS) this.days.clear();
      this.days.set(day, (known = encodeUtf8(dateText(day))));
    }
    this.literal(known);
  }

  /** YYYY-MM-DDTHH:MM:SSZ. @param seconds since 1970-01-01T00:00:00Z */
  instant(seconds: number): void {
    const day = Math.floor(seconds / SECONDS_PER_DAY);
    const rest = seconds - day * SECONDS_PER_DAY;
    this.day(day);
    this.reserve(MOST_DIGITS);
    this.pair(T, (rest / 3600) | 0);
    this.pair(COLON, ((rest / 60) | 0) % 60);
    this.pair(COLON, rest % 60);
    this.bytes[this.used++] = Z;
  }

  /** Everything since the last chunk. */
  take(): Uint8Array {
    const chunk = this.bytes.slice(0, this.used);
    this.used = 0;
    return chunk;
  }

  private pair(mark: number, value: number): void {
    const { bytes } = this;
    const tens = (value / 10) | 0;
    bytes[this.used++] = mark;
    bytes[this.used++] = ZERO + tens;
    bytes[this.used++] = ZERO + value - tens * 10;
  }

  private reserve(more: number): void {
    if (this.used + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.used + more));
    grown.set(this.bytes.subarray(0, this.used));
    this.bytes = grown;
  }
}
