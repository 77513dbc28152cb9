import type { AwardLine, AwardRecord, AwardsHeader } from '../files/records.js';
import { Column } from './columns.js';
import { eachLine, parseLine, Unreadable } from './lines.js';
import { codeAt, NUMBERS, PART_BYTES, TELLING } from './reason-codes.js';
import type { Round } from './round.js';
import { bytesOf, ODD, Scanner } from './scanner.js';
import type { ViolationFigures } from './violation-figures.js';
import { violationOf } from './violations.js';
import type { Violation, ViolationCode } from './violations.js';

/** The awards as columns by requisition in the snapshot's order, and their lines one after the other. */
export interface Awards {
  readonly header: AwardsHeader;
  /** Awards read; fewer than the requisitions where the file breaks off. */
  readonly count: number;
  readonly pieces: Float64Array;
  readonly block: Float64Array;
  /** Exact share: whole + rest / parts; whole is -1 where a part is beyond any that a right file has. */
  readonly whole: Float64Array;
  readonly rest: Float64Array;
  readonly parts: Float64Array;
  /** Shares with whole -1, as written. */
  readonly oddShares: ReadonlyMap<number, string>;
  /** Codes as bits, and the numbers of all reasons in turn; reasons of an odd line are kept as text instead. */
  readonly reasonBits: Uint16Array;
  readonly reasonNumbers: Float64Array;
  readonly oddReasons: ReadonlyMap<number, string>;
  /** Awards spelled otherwise than the format says. */
  readonly notCanonical: ReadonlySet<number>;
  /** Lines of award i: lineStart[i] to lineStart[i + 1]. */
  readonly lineStart: Int32Array;
  /** Lot by index, or -1 where there is no such lot. */
  readonly lineLot: Int32Array;
  readonly linePieces: Float64Array;
  /** Lots of the lines with -1. */
  readonly unknownLots: ReadonlyMap<number, string>;
}

const [REQUISITION, FAIR, COMMA, PIECES, BLOCK, REASONS, LINES, LOT, LOT_PIECES, END] = [
  '{"award":{"requisition":"',
  '","fairPieces":[',
  ',',
  '],"pieces":',
  ',"block":',
  ',"reasons":[',
  '],"lines":[',
  '{"lot":"',
  '","pieces":',
  ']}}',
].map(bytesOf);
const CLOSE = 93;
const BRACE = 125;
const SIGNED = codeAt(76, 73); // LIFE_TOO_SHORT: a lot may have expired before the service day
/** Digits that are always below 2^53; and those of the longest numerator over such a denominator. */
const SAFE_DIGITS = 15;
const MOST_DIGITS = 32;
const FAIR_TEXT = /"fairPieces":\[(\d+),(\d+)\]/;

/** Reads an awards file in the snapshot's order, up to where that order is broken. */
export class AwardsReader {
  header: AwardsHeader | undefined;
  violation: Violation | undefined;
  private readonly scan = new Scanner();
  private count = 0;
  private readonly pieces: Column<Float64Array>;
  private readonly block: Column<Float64Array>;
  private readonly whole: Column<Float64Array>;
  private readonly rest: Column<Float64Array>;
  private readonly parts: Column<Float64Array>;
  private readonly oddShares = new Map<number, string>();
  private readonly reasonBits: Column<Uint16Array>;
  private readonly reasonNumbers = new Column(Float64Array);
  private readonly oddReasons = new Map<number, string>();
  private readonly notCanonical = new Set<number>();
  private readonly lineStart: Column<Int32Array>;
  private readonly lineLot: Column<Int32Array>;
  private readonly linePieces: Column<Float64Array>;
  private readonly unknownLots = new Map<number, string>();
  private readonly lotIndex: Map<string, number>;

  constructor(private readonly round: Round) {
    // An award for every requisition, and seldom more lines than that.
    const room = round.rows.count + 1;
    [this.pieces, this.block, this.whole, this.rest, this.parts, this.linePieces] = Array.from(
      { length: 6 },
      () => new Column(Float64Array, room),
    );
    this.reasonBits = new Column(Uint16Array, room);
    [this.lineStart, this.lineLot] = [new Column(Int32Array, room), new Column(Int32Array, room)];
    this.lotIndex = new Map(round.lots.records.map(({ id }, j) => [id, j]));
  }

  read(chunks: Iterable<Uint8Array>): void {
    try {
      eachLine(chunks, (bytes, from, to, number) => {
        if (this.header !== undefined && this.ordinary(bytes, from, to)) return false;
        return !this.slow(bytes, from, to, number);
      });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.fail(error.line, 'AWARDS_UNREADABLE', error.refusal);
    }
    if (this.header !== undefined && this.violation === undefined && this.count < this.round.rows.count)
      this.fail(this.count + 2, 'AWARD_MISSING', { requisition: this.round.rows.ids.at(this.count) });
  }

  finish(header: AwardsHeader): Awards {
    this.lineStart.push(this.lineLot.length);
    return {
      header,
      count: this.count,
      pieces: this.pieces.done(),
      block: this.block.done(),
      whole: this.whole.done(),
      rest: this.rest.done(),
      parts: this.parts.done(),
      oddShares: this.oddShares,
      reasonBits: this.reasonBits.done(),
      reasonNumbers: this.reasonNumbers.done(),
      oddReasons: this.oddReasons,
      notCanonical: this.notCanonical,
      lineStart: this.lineStart.done(),
      lineLot: this.lineLot.done(),
      linePieces: this.linePieces.done(),
      unknownLots: this.unknownLots,
    };
  }

  private fail<Code extends ViolationCode>(line: number, code: Code, figures: ViolationFigures[Code]): false {
    this.violation = violationOf(line, code, figures);
    return false;
  }

  /** Takes one line that is as the format writes it; false, and nothing taken, where it is not. */
  private ordinary(bytes: Uint8Array, from: number, to: number): boolean {
    const { scan } = this;
    const [lines, numbers] = [this.lineLot.length, this.reasonNumbers.length];
    scan.start(bytes, from);
    if (!scan.skip(REQUISITION)) return false;
    if (this.count >= this.round.rows.count) return false;
    const idTo = this.round.rows.ids.endIn(this.count, bytes, scan.at);
    if (idTo === ODD) return false;
    scan.at = idTo;
    if (!scan.skip(FAIR)) return false;
    const fairFrom = scan.at;
    const n = scan.integer();
    const d = n !== ODD && scan.skip(COMMA) ? scan.integer() : ODD;
    let [longN, longD] = ['', ''];
    if (d < 1) {
      scan.start(bytes, fairFrom);
      longN = scan.digits();
      if (longN === '' || !scan.skip(COMMA) || (longD = scan.digits()) === '') return false;
    }
    if (!scan.skip(PIECES)) return false;
    const pieces = scan.integer();
    if (pieces === ODD || !scan.skip(BLOCK)) return false;
    const block = scan.integer();
    if (block === ODD || !scan.skip(REASONS)) return false;
    const bits = this.reasons();
    if (bits === ODD || !scan.skip(LINES) || !this.lines() || !scan.skip(END) || scan.at !== to) {
      this.lineLot.length = this.linePieces.length = lines;
      this.reasonNumbers.length = numbers;
      return false;
    }
    if (d < 1) this.addLongShare(longN, longD);
    else this.addShare(n, d);
    this.lineStart.push(lines);
    this.pieces.push(pieces);
    this.block.push(block);
    this.reasonBits.push(bits);
    this.count++;
    return true;
  }

  /** The reasons up to their closing bracket: each code at most once and in its order. Their bits. */
  private reasons(): number {
    const { scan } = this;
    let bits = 0;
    if (scan.bytes[scan.at] === CLOSE) return 0;
    for (;;) {
      const code = codeAt(scan.bytes[scan.at + TELLING], scan.bytes[scan.at + TELLING + 1]);
      if (code < 0 || bits >= 1 << code) return ODD;
      bits |= 1 << code;
      const parts = PART_BYTES[code];
      if (!scan.skip(parts[0])) return ODD;
      for (let k = 1; k <= NUMBERS[code]; k++) {
        const number = code === SIGNED ? scan.signed() : scan.integer();
        if ((code !== SIGNED && number === ODD) || Number.isNaN(number) || !scan.skip(parts[k])) return ODD;
        this.reasonNumbers.push(number);
      }
      if (scan.bytes[scan.at] === CLOSE) return bits;
      if (!scan.skip(COMMA)) return ODD;
    }
  }

  private lines(): boolean {
    const { scan } = this;
    if (scan.bytes[scan.at] === CLOSE) return true;
    for (;;) {
      if (!scan.skip(LOT)) return false;
      const to = scan.text();
      if (to === ODD) return false;
      const j = this.round.lots.names.find(scan.bytes, scan.from, to, scan.hash);
      // A lot that does not exist is rare enough for the slow way, which keeps its name.
      if (j < 0 || !scan.skip(LOT_PIECES)) return false;
      const pieces = scan.integer();
      if (pieces === ODD || scan.bytes[scan.at++] !== BRACE) return false;
      this.lineLot.push(j);
      this.linePieces.push(pieces);
      if (scan.bytes[scan.at] === CLOSE) return true;
      if (!scan.skip(COMMA)) return false;
    }
  }

  /** Any other line: the header, or an award in which something is wrong. False where reading has to stop. */
  private slow(bytes: Uint8Array, from: number, to: number, number: number): boolean {
    const line = parseLine(bytes, from, to, number);
    if (this.header === undefined) {
      this.header = readHeader(line);
      return this.header !== undefined || this.fail(number, 'AWARDS_HEADER', {});
    }
    const { rows } = this.round;
    const id = this.count < rows.count ? rows.ids.at(this.count) : undefined;
    const award = readAward(line);
    if (award === undefined || award.record.requisition !== id)
      return this.fail(number, 'AWARD_MISPLACED', { requisition: id ?? null });
    const { record, fair } = award;
    if (!award.isCanonical) this.notCanonical.add(this.count);
    this.addLongShare(fair[0], fair[1]);
    this.lineStart.push(this.lineLot.length);
    this.pieces.push(record.pieces);
    this.block.push(record.block);
    this.reasonBits.push(0);
    this.oddReasons.set(this.count, JSON.stringify(record.reasons));
    for (const { lot, pieces } of record.lines) {
      const j = this.lotIndex.get(lot) ?? -1;
      if (j < 0) this.unknownLots.set(this.lineLot.length, lot);
      this.lineLot.push(j);
      this.linePieces.push(pieces);
    }
    this.count++;
    return true;
  }

  private addShare(n: number, d: number): void {
    let whole = Math.floor(n / d);
    if (whole * d > n) whole--;
    this.whole.push(whole);
    this.rest.push(n - whole * d);
    this.parts.push(d);
  }

  /** A share whose numerator may pass 2^53. */
  private addLongShare(n: string, d: string): void {
    let [whole, rest, parts] = [-1, 0, 1];
    if (n.length <= MOST_DIGITS && d.length <= SAFE_DIGITS && d !== '0') {
      const [numerator, denominator] = [BigInt(n), BigInt(d)];
      parts = Number(denominator);
      rest = Number(numerator % denominator);
      whole = Number(numerator / denominator);
    }
    if (whole < 0 || whole > Number.MAX_SAFE_INTEGER) {
      this.oddShares.set(this.count, `${n}/${d}`);
      [whole, rest, parts] = [-1, 0, 1];
    }
    this.whole.push(whole);
    this.rest.push(rest);
    this.parts.push(parts);
  }
}

interface ReadLine {
  text: string;
  value: Record<string, unknown>;
}

/** One award line; undefined where its shape is wrong. */
function readAward(line: ReadLine): { record: AwardRecord; fair: [string, string]; isCanonical: boolean } | undefined {
  const record = line.value.award as AwardRecord | undefined;
  const fair = FAIR_TEXT.exec(line.text);
  if (!record || fair === null || !Number.isSafeInteger(record.pieces) || !Number.isSafeInteger(record.block))
    return undefined;
  if (typeof record.requisition !== 'string' || !Array.isArray(record.reasons) || !isLines(record.lines))
    return undefined;
  const { requisition, fairPieces, pieces, block, reasons, lines } = record;
  const canonical = JSON.stringify({
    award: {
      requisition,
      fairPieces,
      pieces,
      block,
      reasons,
      lines: lines.map(({ lot, pieces: n }) => ({ lot, pieces: n })),
    },
  });
  // Parts beyond 2^53 lose digits in JSON.parse: put the written ones back before comparing.
  return {
    record,
    fair: [fair[1], fair[2]],
    isCanonical: canonical.replace(/"fairPieces":\[[^\]]*\]/, fair[0]) === line.text,
  };
}

function isLines(value: unknown): value is AwardLine[] {
  return (
    Array.isArray(value) && value.every((line) => typeof line?.lot === 'string' && Number.isSafeInteger(line?.pieces))
  );
}

/** The header of an awards file; undefined where its shape is wrong. */
function readHeader(line: ReadLine): AwardsHeader | undefined {
  const header = line.value as unknown as AwardsHeader & { format: unknown };
  if (header.format !== 'supplydock.awards/1' || typeof header.totals !== 'object' || !Array.isArray(header.blocks))
    return undefined;
  const areBlocks = header.blocks.every(
    (block) =>
      [block?.id, block?.stage, block?.requisitions, block?.level?.[0], block?.level?.[1]].every((n) =>
        Number.isSafeInteger(n),
      ) &&
      Array.isArray(block.lots) &&
      block.level.length === 2,
  );
  if (!areBlocks) return undefined;
  const { format, snapshotSha256, engine, totals } = header;
  const blocks = header.blocks.map(({ id, stage, level, lots, requisitions }) => ({
    id,
    stage,
    level,
    lots,
    requisitions,
  }));
  return JSON.stringify({ format, snapshotSha256, engine, totals, blocks }) === line.text ? header : undefined;
}
