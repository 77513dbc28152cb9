import { ByteWriter, fairShare, writeReasons, type Allocation, type Snapshot } from '@supplydock/allocation';
import type { HandSet } from './hand-set.js';

// Rows for COPY FROM STDIN. All texts in them are ids, codes and numbers: the snapshot's checks let no tab, line end or
// backslash into an id, so nothing has to be escaped.

/**
 * Pieces of about this size go to the database at a time: it is busy with one for longer than a part of the file takes that
 * is written in between.
 */
const PIECE_BYTES = 1024 * 1024;

const TAB = 9;
const LINE_END = 10;
const NULL = ascii('\\N');
const PROPOSED = ascii('\tPROPOSED\t');

/** Rows of `awards` in COPY text, one for each requisition, in pieces. Those touched by hand have what was set. */
export function* awardRows(
  snapshot: Snapshot,
  allocation: Allocation,
  roundId: string,
  handSet: HandSet | null = null,
): Generator<Uint8Array> {
  const writer = new ByteWriter(PIECE_BYTES);
  const { requisitions: rows, jurisdiction } = snapshot;
  const head = ascii(`${jurisdiction}\t${roundId}\t`);
  const districts = snapshot.districts.map((district) => ascii(`\t${district}\t`));
  const numbers = [rows.tier, rows.weight, rows.receivedPieces, rows.askedPieces];
  for (let i = 0; i < rows.count; i++) {
    writer.literal(head);
    writer.cell(rows.id, i);
    writer.byte(TAB);
    writer.cell(rows.enterprise, i);
    writer.literal(districts[rows.district[i]]);
    for (const column of numbers) {
      writer.integer(column[i]);
      writer.byte(TAB);
    }
    writer.integer(rows.claimPieces[i]);
    writer.byte(TAB);
    for (const part of fairShare(allocation, i)) {
      writer.integer(part);
      writer.byte(TAB);
    }
    const touched = handSet?.at(i);
    writer.integer(touched?.pieces ?? allocation.pieces[i]);
    writer.byte(TAB);
    if (allocation.block[i] === 0) writer.literal(NULL);
    else writer.integer(allocation.block[i]);
    writer.literal(PROPOSED);
    if (touched) writer.literal(ascii(handSet!.reasonsAt(i)));
    else writeReasons(writer, snapshot, allocation, i);
    writer.byte(LINE_END);
    if (writer.isFull) yield writer.take();
  }
  const rest = writer.take();
  if (rest.length > 0) yield rest;
}

/** Rows of `award_lines` in COPY text, in pieces. */
export function* lineRows(
  snapshot: Snapshot,
  allocation: Allocation,
  roundId: string,
  handSet: HandSet | null = null,
): Generator<Uint8Array> {
  const writer = new ByteWriter(PIECE_BYTES);
  const { lines } = allocation;
  const { requisitions, lots, jurisdiction } = snapshot;
  const head = ascii(`${jurisdiction}\t${roundId}\t`);
  for (let i = 0; i < requisitions.count; i++) {
    const touched = handSet?.at(i);
    for (const { lot, pieces } of touched?.lines ?? []) {
      writer.literal(ascii(`${jurisdiction}\t${roundId}\t${requisitions.id.at(i)}\t${lot}\t${pieces}\n`));
    }
    for (let at = touched ? lines.start[i + 1] : lines.start[i]; at < lines.start[i + 1]; at++) {
      writer.literal(head);
      writer.cell(requisitions.id, i);
      writer.byte(TAB);
      writer.cell(lots.id, lines.lot[at]);
      writer.byte(TAB);
      writer.integer(lines.pieces[at]);
      writer.byte(LINE_END);
    }
    if (writer.isFull) yield writer.take();
  }
  const rest = writer.take();
  if (rest.length > 0) yield rest;
}

/** Plain bytes: the writer is faster with one kind of array than with two. */
function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
