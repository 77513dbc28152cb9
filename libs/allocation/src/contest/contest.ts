import { dateText, instantText } from '../files/checks.js';
import { ENTERPRISE_SIZES, type LotRecord, type RequisitionRecord } from '../files/records.js';
import { SnapshotBuilder } from '../files/snapshot-builder.js';
import { NEVER, NO_CEILING, type Snapshot } from '../files/snapshot.js';

/** A fact of a round that is contested. */
export interface Contested {
  /** The requisition as it should have been; one that the snapshot does not hold is added to it. */
  readonly requisition: RequisitionRecord;
}

/**
 * The same snapshot with one requisition changed or added; everything else stands as it was frozen. A requisition that is
 * handed back as `requisitionAt` gave it makes the very bytes of the snapshot.
 * @throws FileError for a requisition that no snapshot may hold
 */
export function contest(snapshot: Snapshot, { requisition }: Contested): Snapshot {
  const { jurisdiction, category, serviceDate, revision, seed, policy, districts, lots, requisitions } = snapshot;
  const size = districts.length;
  const metres = Array.from({ length: size }, (_, row) => Array.from(snapshot.metres.subarray(row * size, (row + 1) * size))); // prettier-ignore
  const builder = new SnapshotBuilder({ jurisdiction, category, serviceDate, revision, seed, policy, districts: [...districts], metres }); // prettier-ignore
  for (let j = 0; j < lots.count; j++) builder.addLot(lotAt(snapshot, j));
  for (let i = 0; i < requisitions.count; i++) {
    if (requisitions.id.at(i) !== requisition.id) builder.addRequisition(recordOf(snapshot, i));
  }
  builder.addRequisition(requisition);
  return builder.finish();
}

/** A requisition of a snapshot as its file says it; null where the snapshot does not hold it. */
export function requisitionAt(snapshot: Snapshot, id: string): RequisitionRecord | null {
  const { requisitions } = snapshot;
  for (let i = 0; i < requisitions.count; i++) if (requisitions.id.at(i) === id) return recordOf(snapshot, i);
  return null;
}

function recordOf({ requisitions: rows, districts, acceptSets, products }: Snapshot, i: number): RequisitionRecord {
  return {
    id: rows.id.at(i),
    enterprise: rows.enterprise.at(i),
    district: districts[rows.district[i]],
    tier: rows.tier[i],
    size: ENTERPRISE_SIZES[rows.size[i]],
    weight: rows.weight[i],
    receivedPieces: rows.receivedPieces[i],
    askedPieces: rows.askedPieces[i],
    claimPieces: rows.claimPieces[i],
    accepts: Array.from(acceptSets[rows.accepts[i]], (at) => products[at]),
    maxPriceFen: rows.maxPriceFen[i] === NO_CEILING ? null : rows.maxPriceFen[i],
    submittedAt: instantText(rows.submittedAt[i]),
    lastAwardedOn: rows.lastAwardedOn[i] === NEVER ? null : dateText(rows.lastAwardedOn[i]),
  };
}

function lotAt({ lots, products, districts, serveSets }: Snapshot, j: number): LotRecord {
  const serves = serveSets[lots.serves[j]];
  return {
    id: lots.id.at(j),
    supplier: lots.supplier.at(j),
    product: products[lots.product[j]],
    district: districts[lots.district[j]],
    serves: serves === null ? 'all' : Array.from(serves, (at) => districts[at]),
    pieces: lots.pieces[j],
    packPieces: lots.packPieces[j],
    priceFen: lots.priceFen[j],
    expiresOn: dateText(lots.expiresOn[j]),
  };
}
