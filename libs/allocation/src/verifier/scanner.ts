import { asciiText } from './lines.js';

const QUOTE = 34;
const MINUS = 45;
const ZERO = 48;
const NINE = 57;
const BACKSLASH = 92;
const SPACE = 32;
const TILDE = 126;
const OPEN = 91;
const CLOSE = 93;
const COMMA = 44;
/** Digits that are always below 2^53. */
const SAFE_DIGITS = 15;
const LONGEST_ID = 64;
const FNV_START = -2128831035;
const FNV_PRIME = 16777619;

/** What a scanner's method returns where the line is not as ordinary lines are. */
export const ODD = -1;

export const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Bytes that an identifier may have: printable ASCII without quote and backslash. */
const IS_PLAIN = Uint8Array.from({ length: 256 }, (_, c) =>
  c >= SPACE && c <= TILDE && c !== QUOTE && c !== BACKSLASH ? 1 : 0,
);

/**
 * Walks over one line of bytes. Every method either takes what it names and moves on, or answers that the line is odd;
 * an odd line is then looked at once more, slowly. What the scanner takes is canonical JSON: no spaces, no escapes,
 * no leading zeros.
 */
export class Scanner {
  bytes = new Uint8Array(0);
  at = 0;
  /** FNV-1a of the text taken last. */
  hash = 0;
  /** Where the text taken last begins; it ends before the closing quote. */
  from = 0;

  start(bytes: Uint8Array, at: number): void {
    this.bytes = bytes as Uint8Array<ArrayBuffer>;
    this.at = at;
  }

  /** The literal stands here. */
  skip(literal: Uint8Array): boolean {
    const { bytes, at } = this;
    for (let k = 0; k < literal.length; k++) if (bytes[at + k] !== literal[k]) return false;
    this.at = at + literal.length;
    return true;
  }

  /** As `text`, where nobody asks for the hash. */
  plain(): number {
    const { bytes } = this;
    const from = this.at;
    let at = from;
    while (IS_PLAIN[bytes[at]] === 1) at++;
    if (bytes[at] !== QUOTE || at === from || at - from > LONGEST_ID) return ODD;
    return (this.at = at);
  }

  /** An identifier up to the next quote, which is left in place: its end. The opening quote is already taken. */
  text(): number {
    const { bytes } = this;
    const most = this.at + LONGEST_ID;
    let hash = FNV_START;
    let at = (this.from = this.at);
    for (let c = bytes[at]; c !== QUOTE; c = bytes[++at]) {
      if (!(c >= SPACE && c <= TILDE) || c === BACKSLASH || at >= most) return ODD;
      hash = Math.imul(hash ^ c, FNV_PRIME);
    }
    if (at === this.from) return ODD;
    this.hash = hash;
    return (this.at = at);
  }

  /** A list of identifiers between brackets, as bytes to be told apart: its end. Their number is not limited. */
  list(): number {
    const { bytes } = this;
    const from = this.at;
    let hash = FNV_START;
    if (bytes[this.at++] !== OPEN) return ODD;
    if (bytes[this.at] === CLOSE) this.at++;
    else
      for (;;) {
        if (bytes[this.at++] !== QUOTE || this.text() === ODD) return ODD;
        hash = Math.imul(hash ^ this.hash, FNV_PRIME);
        this.at++;
        const next = bytes[this.at++];
        if (next === CLOSE) break;
        if (next !== COMMA) return ODD;
      }
    this.from = from;
    this.hash = hash;
    return this.at;
  }

  /** A whole number of at most 15 digits. */
  integer(): number {
    const { bytes } = this;
    let at = this.at;
    let value = bytes[at] - ZERO;
    if (!(value >= 0 && value <= 9)) return ODD;
    const first = at++;
    if (value > 0) for (let c = bytes[at]; c >= ZERO && c <= NINE; c = bytes[++at]) value = value * 10 + (c - ZERO);
    if (at - first > SAFE_DIGITS) return ODD;
    this.at = at;
    return value;
  }

  /** A whole number that may be negative; NaN where there is none. */
  signed(): number {
    if (this.bytes[this.at] !== MINUS) {
      const value = this.integer();
      return value === ODD ? NaN : value;
    }
    this.at++;
    const value = this.integer();
    return value <= 0 ? NaN : -value;
  }

  /** The digits of a whole number of any length as text; empty where there is none. */
  digits(): string {
    const from = this.at;
    while (this.bytes[this.at] >= ZERO && this.bytes[this.at] <= NINE) this.at++;
    if (this.bytes[from] === ZERO && this.at - from > 1) return '';
    return asciiText(this.bytes, from, this.at);
  }

  /** The next n digits as a number, leading zeros allowed. */
  fixed(n: number): number {
    let value = 0;
    for (const end = this.at + n; this.at < end; this.at++) {
      const digit = this.bytes[this.at] - ZERO;
      if (!(digit >= 0 && digit <= 9)) return ODD;
      value = value * 10 + digit;
    }
    return value;
  }
}
