import { Checker } from './checks.js';
import { FileError } from './file-error.js';
import { LineSplitter } from './lines.js';
import { MAX_LOTS, MAX_REQUISITIONS, MAX_STAGES } from './limits.js';
import type { AwardLine, AwardRecord, AwardsHeader, AwardTotals, BlockRecord, Rational, Reason } from './records.js';
import { AWARDS_FORMAT, reasonFields } from './reason-fields.js';
import { parseCanonicalLine } from './snapshot-reader.js';
import { decodeUtf8 } from './text.js';

const TOTALS = ['lotPieces', 'claimPieces', 'awardedPieces', 'metresPieces', 'beyondPack'] as const;
const MOST = Number.MAX_SAFE_INTEGER;
const FAIR = /^(\{"award":\{"requisition":"[^"\\]*","fairPieces":\[)(0|[1-9]\d*),([1-9]\d*)(\],)/;
/** Digits that are always below 2^53. */
const SAFE_DIGITS = 15;
/** Longest written part of an exact share. */
const MOST_DIGITS = 40;

export interface AwardsHandlers {
  onHeader?: (header: AwardsHeader) => void;
  onAward: (award: AwardRecord) => void;
}

/**
 * Reads an awards file chunk by chunk and hands out one award at a time, in file order. It checks the file's form;
 * whether the awards are right is the verifier's to say.
 * @throws FileError with line, field, code and what was expected.
 */
export class AwardsReader {
  private readonly splitter = new LineSplitter((bytes, from, to, line) => this.readLine(bytes, from, to, line));
  private header: AwardsHeader | undefined;
  private lastId = '';

  constructor(private readonly handlers: AwardsHandlers) {}

  push(chunk: Uint8Array): void {
    this.splitter.push(chunk);
  }

  /** @returns the header, once every line was read. */
  finish(): AwardsHeader {
    this.splitter.finish();
    if (this.header === undefined) throw new FileError(1, '', 'EMPTY_FILE', 'a header line');
    return this.header;
  }

  private readLine(bytes: Uint8Array, from: number, to: number, line: number): void {
    if (this.header === undefined) {
      this.header = checkAwardsHeader(parseCanonicalLine(bytes, from, to, line), line);
      this.handlers.onHeader?.(this.header);
      return;
    }
    const award = readAwardLine(bytes, from, to, line, this.header.blocks.length);
    if (award.requisition <= this.lastId) {
      const code = award.requisition === this.lastId ? 'DUPLICATE' : 'UNSORTED';
      throw new FileError(line, 'award.requisition', code, `ids in byte order, each once, after ${this.lastId}`);
    }
    this.lastId = award.requisition;
    this.handlers.onAward(award);
  }
}

function checkAwardsHeader(record: unknown, line: number): AwardsHeader {
  const check = new Checker(line, '');
  const header = check.fields(record, ['format', 'snapshotSha256', 'engine', 'totals', 'blocks']);
  if (header.format !== AWARDS_FORMAT) check.fail('format', 'BAD_FORMAT', AWARDS_FORMAT);
  if (typeof header.snapshotSha256 !== 'string' || !/^[0-9a-f]{64}$/.test(header.snapshotSha256)) {
    check.fail('snapshotSha256', 'BAD_TEXT', '64 lower-case hexadecimal digits');
  }
  check.identifier('engine', header.engine);
  const totals = new Checker(line, 'totals');
  const sums = totals.fields(header.totals, [...TOTALS, 'reasons']);
  for (const name of TOTALS) totals.integer(name, sums[name], 0, MOST);
  const counts = sums.reasons;
  if (typeof counts !== 'object' || counts === null || Array.isArray(counts))
    totals.fail('reasons', 'BAD_TYPE', 'counts by code');
  for (const [code, count] of Object.entries(counts as object)) {
    if (reasonFields(code) === undefined) totals.fail(`reasons.${code}`, 'EXTRA_FIELD', 'known reason codes only');
    totals.integer(`reasons.${code}`, count, 1, MAX_REQUISITIONS);
  }
  const blocks = check.array('blocks', header.blocks, MAX_LOTS).map((block, at) => checkBlock(block, at, line));
  return {
    snapshotSha256: header.snapshotSha256 as string,
    engine: header.engine as string,
    totals: sums as unknown as AwardTotals,
    blocks,
  };
}

function checkBlock(record: unknown, at: number, line: number): BlockRecord {
  const check = new Checker(line, `blocks[${at}]`);
  const block = check.fields(record, ['id', 'stage', 'level', 'lots', 'requisitions']);
  check.integer('id', block.id, at + 1, at + 1);
  check.integer('stage', block.stage, 1, MAX_STAGES);
  check.integer('requisitions', block.requisitions, 0, MAX_REQUISITIONS);
  checkPair(check, 'level', block.level);
  for (const id of check.array('lots', block.lots, MAX_LOTS)) check.identifier('lots', id);
  return block as unknown as BlockRecord;
}

function checkPair(check: Checker, field: string, value: unknown): void {
  const pair = check.array(field, value, 2);
  if (pair.length !== 2) check.fail(field, 'BAD_TYPE', '[numerator, denominator]');
  check.integer(field, pair[0], 0, MOST);
  check.integer(field, pair[1], 1, MOST);
}

/** Parts of an exact share may pass 2^53: they are read from the text and replaced before the line is parsed. */
function readAwardLine(bytes: Uint8Array, from: number, to: number, line: number, blocks: number): AwardRecord {
  const text = decodeUtf8(bytes, from, Math.min(to, from + 400));
  const found = text === undefined ? null : FAIR.exec(text);
  const isLong = found !== null && Math.max(found[2].length, found[3].length) > SAFE_DIGITS;
  if (!isLong) return checkAward(parseCanonicalLine(bytes, from, to, line), line, blocks);
  const check = new Checker(line, 'award');
  if (Math.max(found[2].length, found[3].length) > MOST_DIGITS)
    check.fail('fairPieces', 'OUT_OF_RANGE', `at most ${MOST_DIGITS} digits`);
  const short = Uint8Array.from(`${found[1]}0,1${found[4]}`, (character) => character.charCodeAt(0));
  const rest = bytes.subarray(from + found[0].length, to);
  const joined = new Uint8Array(short.length + rest.length);
  joined.set(short);
  joined.set(rest, short.length);
  const award = checkAward(parseCanonicalLine(joined, 0, joined.length, line), line, blocks);
  return { ...award, fairPieces: [exactPart(found[2]), exactPart(found[3])] };
}

function exactPart(digits: string): Rational[0] {
  const value = BigInt(digits);
  return value <= BigInt(MOST) ? Number(value) : value;
}

function checkAward(record: Record<string, unknown>, line: number, blocks: number): AwardRecord {
  const outer = new Checker(line, '').fields(record, ['award']);
  const check = new Checker(line, 'award');
  const award = check.fields(outer.award, ['requisition', 'fairPieces', 'pieces', 'block', 'reasons', 'lines']);
  check.identifier('requisition', award.requisition);
  checkPair(check, 'fairPieces', award.fairPieces);
  const pieces = check.integer('pieces', award.pieces, 0);
  check.integer('block', award.block, 0, blocks);
  check.array('reasons', award.reasons, 16).forEach((reason, at) => checkReason(reason, at, line));
  let sum = 0;
  let last = '';
  check.array('lines', award.lines, MAX_LOTS).forEach((entry, at) => {
    const inner = new Checker(line, `award.lines[${at}]`);
    const row = inner.fields(entry, ['lot', 'pieces']) as unknown as AwardLine;
    if (inner.identifier('lot', row.lot) <= last)
      inner.fail('lot', row.lot === last ? 'DUPLICATE' : 'UNSORTED', 'lots in byte order, each once');
    last = row.lot;
    sum += inner.integer('pieces', row.pieces, 1);
  });
  if (sum !== pieces) check.fail('pieces', 'BAD_VALUE', `the sum of the lines, ${sum}`);
  return award as unknown as AwardRecord;
}

function checkReason(record: unknown, at: number, line: number): Reason {
  const check = new Checker(line, `award.reasons[${at}]`);
  const code = (record as { code?: unknown } | null)?.code;
  const fields = typeof code === 'string' ? reasonFields(code) : undefined;
  if (fields === undefined) return check.fail('code', 'BAD_VALUE', 'a known reason code');
  const reason = check.fields(record, ['code', ...fields]);
  for (const field of fields) {
    if (field === 'level') checkPair(check, field, reason[field]);
    else check.integer(field, reason[field], field === 'longestLifeDays' ? -MOST : 0, MOST);
  }
  return record as Reason;
}
