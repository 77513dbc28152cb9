import { Checker, dayOf, secondsOf } from './checks.js';
import { MAX_ID_LENGTH, MAX_QUANTITY, MAX_TIER } from './limits.js';
import { ENTERPRISE_SIZES } from './records.js';
import type { RequisitionNumbers, SnapshotBuilder } from './snapshot-builder.js';
import { NEVER, NO_CEILING } from './snapshot.js';
import { asciiText } from './text.js';

const ZERO = 48;
const NINE = 57;
const QUOTE = 34;
const BACKSLASH = 92;
const SPACE = 32;
const TILDE = 126;
const CLOSE = 93;
const NULL_N = 110;
/** Digits of the largest quantity. */
const MOST_DIGITS = 10;
const BAD = -1;

const PARTS = [
  '{"requisition":{"id":"',
  '","enterprise":"',
  '","district":"',
  '","tier":',
  ',"size":"',
  '","weight":',
  ',"receivedPieces":',
  ',"askedPieces":',
  ',"claimPieces":',
  ',"accepts":',
  ',"maxPriceFen":',
  ',"submittedAt":"',
  '","lastAwardedOn":',
  '}}',
].map((text) => Uint8Array.from(text, (character) => character.charCodeAt(0)));
const NULL = Uint8Array.from('null', (character) => character.charCodeAt(0));

/**
 * Reads the ordinary requisition line straight from its bytes: fields in their order, no escapes, everything in range.
 * Any other line, right or wrong, is left to the slow reader, which names what is wrong.
 */
export class FastRequisitions {
  private bytes = new Uint8Array(0);
  private at = 0;
  private end = 0;
  private readonly accepts = new Map<string, number>();
  private readonly check = new Checker(0, '');
  private readonly numbers: RequisitionNumbers = {
    district: 0,
    tier: 0,
    size: 0,
    weight: 0,
    receivedPieces: 0,
    askedPieces: 0,
    claimPieces: 0,
    accepts: 0,
    maxPriceFen: 0,
    submittedAt: 0,
    lastAwardedOn: 0,
  };

  constructor(private readonly builder: SnapshotBuilder) {}

  /** @returns false where nothing was added and the slow reader has to look at the line. */
  read(bytes: Uint8Array, from: number, to: number, line: number): boolean {
    this.bytes = bytes as Uint8Array<ArrayBuffer>;
    this.at = from;
    this.end = to;
    if (!this.skip(PARTS[0])) return false;
    const idFrom = this.at;
    const idTo = this.text();
    if (idTo === BAD || !this.skip(PARTS[1])) return false;
    const enterpriseFrom = this.at;
    const enterpriseTo = this.text();
    if (enterpriseTo === BAD || !this.skip(PARTS[2]) || !this.readNumbers() || this.at !== to) return false;
    this.builder.requisitionId.pushBytes(bytes, idFrom, idTo);
    this.builder.enterprise.pushBytes(bytes, enterpriseFrom, enterpriseTo);
    this.builder.addNumbers(this.numbers, line);
    return true;
  }

  private readNumbers(): boolean {
    const { numbers } = this;
    const district = this.builder.district(this.slice());
    if (district === undefined || !this.skip(PARTS[3])) return false;
    numbers.district = district;
    if ((numbers.tier = this.integer()) < 1 || numbers.tier > MAX_TIER || !this.skip(PARTS[4])) return false;
    if ((numbers.size = (ENTERPRISE_SIZES as readonly string[]).indexOf(this.slice())) < 0 || !this.skip(PARTS[5]))
      return false;
    if ((numbers.weight = this.integer()) < 1 || !this.skip(PARTS[6])) return false;
    if ((numbers.receivedPieces = this.integer()) < 0 || !this.skip(PARTS[7])) return false;
    if ((numbers.askedPieces = this.integer()) < 0 || !this.skip(PARTS[8])) return false;
    if ((numbers.claimPieces = this.integer()) < 0 || numbers.claimPieces > numbers.askedPieces || !this.skip(PARTS[9]))
      return false;
    if ((numbers.accepts = this.acceptSet()) === BAD || !this.skip(PARTS[10])) return false;
    if (this.bytes[this.at] === NULL_N) {
      if (!this.skip(NULL)) return false;
      numbers.maxPriceFen = NO_CEILING;
    } else if ((numbers.maxPriceFen = this.integer()) < 0) return false;
    return this.skip(PARTS[11]) && this.readTimes();
  }

  private readTimes(): boolean {
    const submittedAt = secondsOf(this.slice());
    if (submittedAt === undefined || !this.skip(PARTS[12])) return false;
    this.numbers.submittedAt = submittedAt;
    if (this.bytes[this.at] === NULL_N) {
      this.numbers.lastAwardedOn = NEVER;
      return this.skip(NULL) && this.skip(PARTS[13]);
    }
    if (this.bytes[this.at++] !== QUOTE) return false;
    const day = dayOf(this.slice());
    if (day === undefined || this.bytes[this.at++] !== QUOTE) return false;
    this.numbers.lastAwardedOn = day;
    return this.skip(PARTS[13]);
  }

  private skip(part: Uint8Array): boolean {
    for (let k = 0; k < part.length; k++) if (this.bytes[this.at + k] !== part[k]) return false;
    this.at += part.length;
    return this.at <= this.end;
  }

  /** Moves to the closing quote of a plain text; its position, or BAD. */
  private text(): number {
    const from = this.at;
    for (; this.at < this.end; this.at++) {
      const byte = this.bytes[this.at];
      if (byte === QUOTE) return this.at > from && this.at - from <= MAX_ID_LENGTH ? this.at : BAD;
      if (byte < SPACE || byte > TILDE || byte === BACKSLASH) return BAD;
    }
    return BAD;
  }

  private slice(): string {
    const from = this.at;
    const to = this.text();
    return to === BAD ? '' : asciiText(this.bytes, from, to);
  }

  private integer(): number {
    const from = this.at;
    let value = 0;
    for (
      let byte = this.bytes[this.at];
      byte >= ZERO && byte <= NINE && this.at < this.end;
      byte = this.bytes[++this.at]
    )
      value = value * 10 + byte - ZERO;
    const digits = this.at - from;
    const isPlain = digits === 1 || (digits > 0 && digits <= MOST_DIGITS && this.bytes[from] !== ZERO);
    return isPlain && value <= MAX_QUANTITY ? value : BAD;
  }

  private acceptSet(): number {
    const from = this.at;
    const close = this.bytes.indexOf(CLOSE, from);
    if (close < 0 || close >= this.end) return BAD;
    const text = asciiText(this.bytes, from, close + 1);
    let set = this.accepts.get(text);
    if (set === undefined) {
      set = this.newSet(text);
      if (set === BAD) return BAD;
      this.accepts.set(text, set);
    }
    this.at = close + 1;
    return set;
  }

  private newSet(text: string): number {
    try {
      const codes: unknown = JSON.parse(text);
      return JSON.stringify(codes) === text ? this.builder.acceptSet(this.check, codes) : BAD;
    } catch {
      return BAD; // the slow reader says why
    }
  }
}
