import type { Allocation } from '../engine/allocate.js';
import { fairShare, reasonsOf } from '../engine/allocate.js';
import { ByteWriter } from './byte-writer.js';
import { AWARDS_FORMAT } from './reason-fields.js';
import type { Rational } from './records.js';
import type { Snapshot } from './snapshot.js';
import { ENGINE_VERSION } from '../version.js';

/** The canonical bytes of the awards file, in chunks. @param snapshotSha256 64 hexadecimal digits */
export function* writeAwards(snapshot: Snapshot, allocation: Allocation, snapshotSha256: string): Iterable<Uint8Array> {
  const writer = new ByteWriter();
  let chunk = writer.add(`${headerText(snapshot, allocation, snapshotSha256)}\n`);
  if (chunk !== undefined) yield chunk;
  for (let i = 0; i < snapshot.requisitions.count; i++) {
    chunk = writer.add(awardText(snapshot, allocation, i));
    if (chunk !== undefined) yield chunk;
  }
  yield writer.take();
}

function headerText(snapshot: Snapshot, allocation: Allocation, snapshotSha256: string): string {
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

function awardText(snapshot: Snapshot, allocation: Allocation, i: number): string {
  const { lines } = allocation;
  const parts: string[] = [];
  for (let at = lines.start[i]; at < lines.start[i + 1]; at++)
    parts.push(`{"lot":"${snapshot.lots.id.at(lines.lot[at])}","pieces":${lines.pieces[at]}}`);
  return (
    `{"award":{"requisition":"${snapshot.requisitions.id.at(i)}","fairPieces":${pair(fairShare(allocation, i))},` +
    `"pieces":${allocation.pieces[i]},"block":${allocation.block[i]},"reasons":${JSON.stringify(reasonsOf(snapshot, allocation, i))},` +
    `"lines":[${parts.join()}]}}\n`
  );
}

/** [numerator, denominator]; written by hand because JSON.stringify refuses bigint. */
function pair(rational: Rational): string {
  return `[${rational[0]},${rational[1]}]`;
}
