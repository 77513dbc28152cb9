import { FileError } from './file-error.js';
import { FastRequisitions } from './fast-requisitions.js';
import type { GrowingTexts } from './growing.js';
import { LineSplitter } from './lines.js';
import type { HasherFactory, Hasher, LotRecord, RequisitionRecord, SnapshotHeader } from './records.js';
import type { Snapshot } from './snapshot.js';
import { SnapshotBuilder } from './snapshot-builder.js';
import { decodeUtf8, hex } from './text.js';

/**
 * Reads a snapshot chunk by chunk. Canonical files only: header, then lots, then requisitions, each sorted by id.
 * @throws FileError with line, field, code and what was expected.
 */
export class SnapshotReader {
  private readonly splitter = new LineSplitter((bytes, from, to, line) => this.readLine(bytes, from, to, line));
  private readonly hasher: Hasher | undefined;
  private builder: SnapshotBuilder | undefined;
  private fast: FastRequisitions | undefined;
  private isInRequisitions = false;
  private digestText = '';

  /** @param hasherFactory when given, `sha256` is the digest of the bytes read, once finished. */
  constructor(hasherFactory?: HasherFactory) {
    this.hasher = hasherFactory?.();
  }

  push(chunk: Uint8Array): void {
    this.hasher?.update(chunk);
    this.splitter.push(chunk);
  }

  finish(): Snapshot {
    this.splitter.finish();
    if (this.builder === undefined) throw new FileError(1, '', 'EMPTY_FILE', 'a header line');
    if (this.hasher !== undefined) this.digestText = hex(this.hasher.digest());
    return this.builder.finish();
  }

  /** SHA-256 of the whole file as hexadecimal text; empty without a hasher or before finish. */
  get sha256(): string {
    return this.digestText;
  }

  private readLine(bytes: Uint8Array, from: number, to: number, line: number): void {
    if (this.isInRequisitions && this.builder !== undefined && this.fast?.read(bytes, from, to, line) === true) {
      this.follow(this.builder.requisitionId, 'requisition', line);
      return;
    }
    const record = parseCanonicalLine(bytes, from, to, line);
    if (this.builder === undefined) {
      this.builder = new SnapshotBuilder(record as unknown as SnapshotHeader, line);
      this.fast = new FastRequisitions(this.builder);
      return;
    }
    const keys = Object.keys(record);
    if (keys.length !== 1 || (keys[0] !== 'lot' && keys[0] !== 'requisition')) {
      throw new FileError(
        line,
        keys.find((key) => key !== 'lot' && key !== 'requisition') ?? keys[0] ?? '',
        'BAD_FORMAT',
        'one lot or one requisition',
      );
    }
    if (keys[0] === 'lot') {
      if (this.isInRequisitions) throw new FileError(line, 'lot', 'LOT_AFTER_REQUISITION', 'lots before requisitions');
      this.builder.addLot(record.lot as LotRecord, line);
      this.follow(this.builder.lotId, 'lot', line);
      return;
    }
    this.isInRequisitions = true;
    this.builder.addRequisition(record.requisition as RequisitionRecord, line);
    this.follow(this.builder.requisitionId, 'requisition', line);
  }

  private follow(ids: GrowingTexts, kind: string, line: number): void {
    const order = ids.compareLast();
    if (order < 0) return;
    const expected = `ids in byte order, each once, after ${ids.beforeLast()}`;
    throw new FileError(line, `${kind}.id`, order === 0 ? 'DUPLICATE' : 'UNSORTED', expected);
  }
}

/** One line as an object; refuses anything JSON.stringify would not have written. @throws FileError */
export function parseCanonicalLine(bytes: Uint8Array, from: number, to: number, line: number): Record<string, unknown> {
  const text = decodeUtf8(bytes, from, to);
  if (text === undefined) throw new FileError(line, '', 'BAD_UTF8', 'UTF-8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new FileError(line, '', 'BAD_JSON', 'one JSON object');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new FileError(line, '', 'BAD_JSON', 'one JSON object');
  const odd = oddNumber(value, '');
  if (odd !== undefined) throw new FileError(line, odd.field, odd.code, 'an integer');
  if (JSON.stringify(value) !== text)
    throw new FileError(line, '', 'NOT_CANONICAL', 'no spaces, each field once, plain integers, no needless escapes');
  return value as Record<string, unknown>;
}

function oddNumber(
  value: unknown,
  field: string,
): { field: string; code: 'NOT_INTEGER' | 'UNSAFE_INTEGER' } | undefined {
  if (typeof value === 'number') {
    if (!Number.isInteger(value)) return { field, code: Number.isFinite(value) ? 'NOT_INTEGER' : 'UNSAFE_INTEGER' };
    return Number.isSafeInteger(value) ? undefined : { field, code: 'UNSAFE_INTEGER' };
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, part] of Object.entries(value)) {
    const name = Array.isArray(value) ? `${field}[${key}]` : field === '' ? key : `${field}.${key}`;
    const odd = oddNumber(part, name);
    if (odd !== undefined) return odd;
  }
  return undefined;
}

/** Reads a whole snapshot from chunks. @throws FileError */
export function readSnapshot(chunks: Iterable<Uint8Array>, hasherFactory?: HasherFactory): Snapshot {
  const reader = new SnapshotReader(hasherFactory);
  for (const chunk of chunks) reader.push(chunk);
  return reader.finish();
}
