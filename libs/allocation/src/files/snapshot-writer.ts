import { ByteWriter } from './byte-writer.js';
import { dateText, instantText } from './checks.js';
import { SNAPSHOT_FORMAT } from './header.js';
import { ENTERPRISE_SIZES } from './records.js';
import type { Snapshot } from './snapshot.js';
import { NEVER, NO_CEILING } from './snapshot.js';

/** The canonical bytes of a snapshot, in chunks: the same snapshot gives the same bytes anywhere. */
export function* writeSnapshot(snapshot: Snapshot): Iterable<Uint8Array> {
  const writer = new ByteWriter();
  let chunk = writer.add(`${headerText(snapshot)}\n`);
  if (chunk !== undefined) yield chunk;
  const serves = snapshot.serveSets.map((set) =>
    set === null ? '"all"' : JSON.stringify(Array.from(set, (at) => snapshot.districts[at])),
  );
  for (let i = 0; i < snapshot.lots.count; i++) {
    chunk = writer.add(lotText(snapshot, i, serves));
    if (chunk !== undefined) yield chunk;
  }
  const accepts = snapshot.acceptSets.map((set) => JSON.stringify(Array.from(set, (at) => snapshot.products[at])));
  for (let i = 0; i < snapshot.requisitions.count; i++) {
    chunk = writer.add(requisitionText(snapshot, i, accepts));
    if (chunk !== undefined) yield chunk;
  }
  yield writer.take();
}

function headerText(snapshot: Snapshot): string {
  const size = snapshot.districts.length;
  const metres = Array.from({ length: size }, (_, row) =>
    Array.from(snapshot.metres.subarray(row * size, (row + 1) * size)),
  );
  const { jurisdiction, category, serviceDate, revision, seed, policy, districts } = snapshot;
  return JSON.stringify({
    format: SNAPSHOT_FORMAT,
    jurisdiction,
    category,
    serviceDate,
    revision,
    seed,
    policy,
    districts,
    metres,
  });
}

function lotText(snapshot: Snapshot, i: number, serves: readonly string[]): string {
  const { lots, products, districts } = snapshot;
  return (
    `{"lot":{"id":"${lots.id.at(i)}","supplier":"${lots.supplier.at(i)}","product":"${products[lots.product[i]]}",` +
    `"district":"${districts[lots.district[i]]}","serves":${serves[lots.serves[i]]},"pieces":${lots.pieces[i]},` +
    `"packPieces":${lots.packPieces[i]},"priceFen":${lots.priceFen[i]},"expiresOn":"${dateText(lots.expiresOn[i])}"}}\n`
  );
}

function requisitionText(snapshot: Snapshot, i: number, accepts: readonly string[]): string {
  const rows = snapshot.requisitions;
  const lastAwardedOn = rows.lastAwardedOn[i] === NEVER ? 'null' : `"${dateText(rows.lastAwardedOn[i])}"`;
  const maxPriceFen = rows.maxPriceFen[i] === NO_CEILING ? 'null' : rows.maxPriceFen[i];
  return (
    `{"requisition":{"id":"${rows.id.at(i)}","enterprise":"${rows.enterprise.at(i)}",` +
    `"district":"${snapshot.districts[rows.district[i]]}","tier":${rows.tier[i]},"size":"${ENTERPRISE_SIZES[rows.size[i]]}",` +
    `"weight":${rows.weight[i]},"receivedPieces":${rows.receivedPieces[i]},"askedPieces":${rows.askedPieces[i]},` +
    `"claimPieces":${rows.claimPieces[i]},"accepts":${accepts[rows.accepts[i]]},"maxPriceFen":${maxPriceFen},` +
    `"submittedAt":"${instantText(rows.submittedAt[i])}","lastAwardedOn":${lastAwardedOn}}}\n`
  );
}
