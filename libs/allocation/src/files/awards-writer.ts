import type { Allocation } from '../engine/allocate.js';
import { fairShare, reasonsOf } from '../engine/allocate.js';
import { REASON_CODES } from '../engine/reason-codes.js';
import { ByteWriter } from './byte-writer.js';
import { AWARDS_FORMAT, reasonFields } from './reason-fields.js';
import type { Rational } from './records.js';
import type { Snapshot } from './snapshot.js';
import { encodeUtf8 } from './text.js';
import { ENGINE_VERSION } from '../version.js';

const PARTS = {
  requisition: encodeUtf8('{"award":{"requisition":"'),
  fairPieces: encodeUtf8('","fairPieces":'),
  pieces: encodeUtf8(',"pieces":'),
  block: encodeUtf8(',"block":'),
  reasons: encodeUtf8(',"reasons":'),
  lines: encodeUtf8(',"lines":['),
  lot: encodeUtf8('{"lot":"'),
  lotPieces: encodeUtf8('","pieces":'),
  end: encodeUtf8(']}}\n'),
};
const OPEN = 91;
const CLOSE = 93;
const COMMA = 44;
const CLOSE_RECORD = 125;

/** What stands before each number of a reason, its code before the first; the bare code of a reason without numbers. */
const REASON_PARTS = new Map(
  REASON_CODES.map((code) => {
    const names = reasonFields(code) ?? [];
    const fields = names.map((name, at) => ({
      name,
      part: encodeUtf8(at === 0 ? `{"code":"${code}","${name}":` : `,"${name}":`),
    }));
    return [code as string, { bare: names.length === 0 ? encodeUtf8(`{"code":"${code}"`) : null, fields }];
  }),
);

/** The canonical bytes of the awards file, in chunks. @param snapshotSha256 64 hexadecimal digits */
export function* writeAwards(snapshot: Snapshot, allocation: Allocation, snapshotSha256: string): Iterable<Uint8Array> {
  const writer = new ByteWriter();
  writer.text(`${headerText(snapshot, allocation, snapshotSha256)}\n`);
  for (let i = 0; i < snapshot.requisitions.count; i++) {
    writeAward(writer, snapshot, allocation, i);
    if (writer.isFull) yield writer.take();
  }
  yield writer.take();
}

/** The reasons of requisition i as a JSON list, as they stand in the file. */
export function writeReasons(writer: ByteWriter, snapshot: Snapshot, allocation: Allocation, i: number): void {
  writer.byte(OPEN);
  let isFirst = true;
  for (const reason of reasonsOf(snapshot, allocation, i)) {
    const { bare, fields } = REASON_PARTS.get(reason.code)!;
    if (!isFirst) writer.byte(COMMA);
    isFirst = false;
    if (bare !== null) writer.literal(bare);
    for (const { name, part } of fields) {
      writer.literal(part);
      const value = (reason as unknown as Record<string, number | Rational>)[name];
      if (typeof value === 'number') writer.integer(value);
      else writePair(writer, value);
    }
    writer.byte(CLOSE_RECORD);
  }
  writer.byte(CLOSE);
}

function headerText(snapshot: Snapshot, allocation: Allocation, snapshotSha256: string): string {
  const pair = (rational: Rational): string => `[${rational[0]},${rational[1]}]`; // JSON.stringify refuses bigint
  const blocks = allocation.blocks.map((block, at) => {
    const lots = JSON.stringify(Array.from(block.lots, (lot) => snapshot.lots.id.at(lot)));
    return `{"id":${at + 1},"stage":${block.stage},"level":${pair(block.level)},"lots":${lots},"requisitions":${block.requisitions}}`;
  });
  const head = JSON.stringify({
    format: AWARDS_FORMAT,
    snapshotSha256,
    engine: ENGINE_VERSION,
    totals: allocation.totals,
  });
  return `${head.slice(0, -1)},"blocks":[${blocks.join()}]}`;
}

function writeAward(writer: ByteWriter, snapshot: Snapshot, allocation: Allocation, i: number): void {
  const { lines } = allocation;
  writer.literal(PARTS.requisition);
  writer.cell(snapshot.requisitions.id, i);
  writer.literal(PARTS.fairPieces);
  writePair(writer, fairShare(allocation, i));
  writer.literal(PARTS.pieces);
  writer.integer(allocation.pieces[i]);
  writer.literal(PARTS.block);
  writer.integer(allocation.block[i]);
  writer.literal(PARTS.reasons);
  writeReasons(writer, snapshot, allocation, i);
  writer.literal(PARTS.lines);
  for (let at = lines.start[i]; at < lines.start[i + 1]; at++) {
    if (at > lines.start[i]) writer.byte(COMMA);
    writer.literal(PARTS.lot);
    writer.cell(snapshot.lots.id, lines.lot[at]);
    writer.literal(PARTS.lotPieces);
    writer.integer(lines.pieces[at]);
    writer.byte(CLOSE_RECORD);
  }
  writer.literal(PARTS.end);
}

/** [numerator, denominator] */
function writePair(writer: ByteWriter, rational: Rational): void {
  writer.byte(OPEN);
  writer.integer(rational[0]);
  writer.byte(COMMA);
  writer.integer(rational[1]);
  writer.byte(CLOSE);
}
