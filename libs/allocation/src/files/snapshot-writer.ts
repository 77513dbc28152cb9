import { ByteWriter } from './byte-writer.js';
import { dateText } from './checks.js';
import { SNAPSHOT_FORMAT } from './header.js';
import { ENTERPRISE_SIZES } from './records.js';
import type { Snapshot } from './snapshot.js';
import { NEVER, NO_CEILING } from './snapshot.js';
import { encodeUtf8 } from './text.js';

/** Texts kept at a time; a day with more kinds of wishes than this is written all the same. */
const MOST_KNOWN = 10_000;

const PARTS = {
  id: encodeUtf8('{"requisition":{"id":"'),
  enterprise: encodeUtf8('","enterprise":"'),
  receivedPieces: encodeUtf8(',"receivedPieces":'),
  askedPieces: encodeUtf8(',"askedPieces":'),
  claimPieces: encodeUtf8(',"claimPieces":'),
  lastAwardedOn: encodeUtf8('","lastAwardedOn":"'),
  end: encodeUtf8('"}}\n'),
  never: encodeUtf8('","lastAwardedOn":null}}\n'),
};

/** The canonical bytes of a snapshot, in chunks: the same snapshot gives the same bytes anywhere. */
export function* writeSnapshot(snapshot: Snapshot): Iterable<Uint8Array> {
  const writer = new ByteWriter();
  writer.text(`${headerText(snapshot)}\n`);
  const serves = snapshot.serveSets.map((set) =>
    set === null ? '"all"' : JSON.stringify(Array.from(set, (at) => snapshot.districts[at])),
  );
  for (let i = 0; i < snapshot.lots.count; i++) {
    writer.text(lotText(snapshot, i, serves));
    if (writer.isFull) yield writer.take();
  }
  const rows = new RequisitionWriter(writer, snapshot);
  for (let i = 0; i < snapshot.requisitions.count; i++) {
    rows.write(i);
    if (writer.isFull) yield writer.take();
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

/** Writes requisitions. Few districts, tiers, sizes, product sets and ceilings repeat a million times: they are encoded once. */
class RequisitionWriter {
  private readonly places = new Map<number, Uint8Array>();
  private readonly wishes = new Map<number, Uint8Array>();

  constructor(
    private readonly writer: ByteWriter,
    private readonly snapshot: Snapshot,
  ) {}

  write(i: number): void {
    const { writer } = this;
    const { requisitions: rows } = this.snapshot;
    writer.literal(PARTS.id);
    writer.cell(rows.id, i);
    writer.literal(PARTS.enterprise);
    writer.cell(rows.enterprise, i);
    writer.literal(this.placeOf(i));
    writer.integer(rows.weight[i]);
    writer.literal(PARTS.receivedPieces);
    writer.integer(rows.receivedPieces[i]);
    writer.literal(PARTS.askedPieces);
    writer.integer(rows.askedPieces[i]);
    writer.literal(PARTS.claimPieces);
    writer.integer(rows.claimPieces[i]);
    writer.literal(this.wishOf(i));
    writer.instant(rows.submittedAt[i]);
    if (rows.lastAwardedOn[i] === NEVER) return writer.literal(PARTS.never);
    writer.literal(PARTS.lastAwardedOn);
    writer.day(rows.lastAwardedOn[i]);
    writer.literal(PARTS.end);
  }

  private placeOf(i: number): Uint8Array {
    const { requisitions: rows, districts } = this.snapshot;
    const key = (rows.district[i] * 256 + rows.tier[i]) * ENTERPRISE_SIZES.length + rows.size[i];
    let place = this.places.get(key);
    if (place === undefined) {
      const size = ENTERPRISE_SIZES[rows.size[i]];
      place = encodeUtf8(
        `","district":"${districts[rows.district[i]]}","tier":${rows.tier[i]},"size":"${size}","weight":`,
      );
      this.places.set(key, place);
    }
    return place;
  }

  private wishOf(i: number): Uint8Array {
    const { requisitions: rows, acceptSets, products } = this.snapshot;
    const key = rows.accepts[i] * 2 ** 32 + rows.maxPriceFen[i];
    let wish = this.wishes.get(key);
    if (wish === undefined) {
      const accepts = JSON.stringify(Array.from(acceptSets[rows.accepts[i]], (at) => products[at]));
      const maxPriceFen = rows.maxPriceFen[i] === NO_CEILING ? 'null' : rows.maxPriceFen[i];
      wish = encodeUtf8(`,"accepts":${accepts},"maxPriceFen":${maxPriceFen},"submittedAt":"`);
      if (this.wishes.size >= MOST_KNOWN) this.wishes.clear();
      this.wishes.set(key, wish);
    }
    return wish;
  }
}
