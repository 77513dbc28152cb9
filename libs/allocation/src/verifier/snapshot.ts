import type { HasherFactory, LotRecord, Policy, SnapshotHeader } from '../files/records.js';
import { Column, Names, Texts } from './columns.js';
import { Draw } from './draw.js';
import { asciiText, eachLine, parseLine, Unreadable } from './lines.js';
import {
  checkHeader,
  checkLot,
  checkRequisition,
  checkSpelling,
  dayNumber,
  dayOf,
  MOST_QUANTITY,
  MOST_TIER,
} from './records.js';
import { commonDivisor } from './ratio.js';
import { lotColumns, nameOf, NO_CEILING } from './round.js';
import type { Asker, Lots, Requisitions, Round } from './round.js';
import { bytesOf, ODD, Scanner } from './scanner.js';
import { drawTickets } from './tickets.js';
import type { Tickets } from './tickets.js';

const REQUISITION = bytesOf('{"requisition":');
const [ID, ENTERPRISE, DISTRICT, TIER, SIZE, WEIGHT, RECEIVED, ASKED, CLAIM, ACCEPTS, CEILING, SUBMITTED, LAST, END] = [
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
].map(bytesOf);
const [NULL, QUOTE, DASH, COLON, TIME, ZONE] = ['null', '"', '-', ':', 'T', 'Z'].map(bytesOf);
const SIZES = ['micro', 'small', 'medium', 'large'] as const;
const SIZE_BYTES = SIZES.map(bytesOf);
const CLOSE = 93;
const HASH_STEP = 16_777_619;
const SECONDS = 86_400;
const NEVER = NaN;

/** Reads a snapshot line by line. @throws Unreadable */
export function readRound(chunks: Iterable<Uint8Array>, hasherFactory: HasherFactory): Round {
  const hasher = hasherFactory();
  const reader = new RoundReader();
  eachLine(
    chunks,
    (bytes, from, to, line) => reader.line(bytes, from, to, line),
    (chunk) => hasher.update(chunk),
  );
  return reader.finish(hexText(hasher.digest()));
}

function hexText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte + 256).toString(16).slice(1)).join('');
}

class RoundReader {
  private header: SnapshotHeader | undefined;
  private readonly lotRecords: LotRecord[] = [];
  private readonly products = new Names();
  private lots: Lots | undefined;
  private rows: RowReader | undefined;

  line(bytes: Uint8Array, from: number, to: number, line: number): void {
    if (this.rows !== undefined && this.rows.read(bytes, from, to)) {
      this.rows.checkOrder(line);
      return;
    }
    if (this.header !== undefined && this.rows === undefined && startsWith(bytes, from, REQUISITION)) {
      this.lots = lotColumns(this.header, this.lotRecords, this.products);
      this.rows = new RowReader(this.header, this.lots, this.products);
      this.line(bytes, from, to, line);
      return;
    }
    const { text, value } = parseLine(bytes, from, to, line);
    if (this.header === undefined) {
      if (value.format !== 'supplydock.snapshot/1')
        throw new Unreadable(line, 'NOT_A_SNAPSHOT', 'not a snapshot of format 1');
      checkHeader(value);
      this.header = value as unknown as SnapshotHeader;
    } else if (value.requisition !== undefined) {
      checkRequisition(line, value, this.header.districts);
    } else if (value.lot !== undefined) {
      if (this.rows !== undefined) throw new Unreadable(line, 'LINE_ORDER', 'lot: expected lots before requisitions');
      checkLot(line, value);
      this.addLot(value.lot as LotRecord, line);
    } else throw new Unreadable(line, 'NOT_A_SNAPSHOT', 'neither lot nor requisition');
    checkSpelling(line, value, text);
    // The scanner takes every requisition that is as the format says, so what it left and nothing above refused is not.
    if (value.requisition !== undefined)
      throw new Unreadable(line, 'SPELLING', 'requisition: not as the format says', 'requisition');
  }

  finish(sha256: string): Round {
    if (this.header === undefined) throw new Unreadable(1, 'NOT_A_SNAPSHOT', 'no header');
    const { header } = this;
    const lots = (this.lots ??= lotColumns(header, this.lotRecords, this.products));
    const rows = (this.rows ??= new RowReader(header, lots, this.products));
    const requisitions = rows.finish();
    return {
      header,
      policy: header.policy,
      lots,
      askers: rows.askers,
      rows: requisitions,
      tickets: rows.tickets(requisitions),
      unit: rows.unit,
      sha256,
      metres: Float64Array.from(header.metres.flat()),
      isServed: header.policy.stages.map(({ tiers }) => {
        const served = new Uint8Array(MOST_TIER + 1);
        for (const tier of tiers) served[tier] = 1;
        return served;
      }),
      covers: header.policy.stages.map(({ tiers, coverPieces }) => {
        const covers = new Float64Array(MOST_TIER + 1).fill(-Infinity);
        for (const tier of tiers) covers[tier] = coverPieces ?? Infinity;
        return covers;
      }),
      lastCaps: new Int32Array(0),
    };
  }

  private addLot(lot: LotRecord, line: number): void {
    const { districts } = this.header as SnapshotHeader;
    if (!districts.includes(lot.district))
      throw new Unreadable(line, 'FIELD_VALUE', 'lot.district: expected a district of the header', 'lot.district');
    const before = this.lotRecords.at(-1);
    if (before !== undefined && before.id >= lot.id)
      throw new Unreadable(
        line,
        'LINE_ORDER',
        `lot.id: expected ids in byte order, each once, after ${before.id}`,
        'lot.id',
      );
    this.lotRecords.push(lot);
  }
}

function startsWith(bytes: Uint8Array, from: number, literal: Uint8Array): boolean {
  return literal.every((byte, k) => bytes[from + k] === byte);
}

/** Requisitions straight from bytes into columns, claims and weights by the policy's rule. */
class RowReader {
  readonly askers: Asker[] = [];
  readonly unit: number;
  private readonly scan = new Scanner();
  private readonly ids = new Texts();
  private readonly districts = new Names();
  private readonly acceptLists = new Names();
  private readonly accepted: Pick<Asker, 'accepts' | 'isAccepted'>[] = [];
  /** Asker by list and district. */
  private readonly askerOf: Int32Array[] = [];
  private readonly asker = new Column(Int32Array);
  private readonly ceiling = new Column(Int32Array);
  private readonly tier = new Column(Uint8Array);
  private readonly heads = new Column(Int32Array);
  private readonly received = new Column(Int32Array);
  private readonly asked = new Column(Int32Array);
  private readonly fileClaim = new Column(Int32Array);
  private readonly ruleClaim = new Column(Int32Array);
  private readonly submitted = new Column(Float64Array);
  /** The day read last: a day's requisitions name few. */
  private year = 0;
  private month = 0;
  private date = 0;
  private number = NaN;
  private readonly policy: Policy;
  private readonly service: number;
  /** The policy gives other claims than the file. */
  private readonly hasOwnClaims: boolean;

  constructor(
    private readonly header: SnapshotHeader,
    lots: Lots,
    private readonly products: Names,
  ) {
    this.policy = header.policy;
    this.service = dayOf(header.serviceDate);
    this.hasOwnClaims = this.policy.order === 'flat' || this.policy.order === 'draw';
    for (const district of header.districts) nameOf(this.districts, district);
    let unit = 0;
    for (let j = 0; j < lots.count; j++) if (lots.pieces[j] > 0) unit = commonDivisor(unit, lots.packPieces[j]);
    this.unit = unit || 1;
  }

  /** Takes one ordinary line; false, and nothing taken, where it is not one. */
  read(bytes: Uint8Array, from: number, to: number): boolean {
    const { scan } = this;
    scan.start(bytes, from);
    if (!scan.skip(ID)) return false;
    const idFrom = scan.at;
    const idTo = scan.plain();
    if (idTo === ODD || !scan.skip(ENTERPRISE) || scan.plain() === ODD || !scan.skip(DISTRICT)) return false;
    const districtTo = scan.text();
    if (districtTo === ODD) return false;
    const district = this.districts.find(bytes, scan.from, districtTo, scan.hash);
    if (district < 0 || !scan.skip(TIER)) return false;
    const tier = scan.integer();
    if (tier < 1 || tier > MOST_TIER || !scan.skip(SIZE)) return false;
    const size = this.size();
    if (size === ODD || !scan.skip(WEIGHT)) return false;
    const heads = this.quantity();
    if (heads < 1 || !scan.skip(RECEIVED)) return false;
    const received = this.quantity();
    if (received === ODD || !scan.skip(ASKED)) return false;
    const asked = this.quantity();
    if (asked === ODD || !scan.skip(CLAIM)) return false;
    const claim = this.quantity();
    if (claim === ODD || claim > asked || !scan.skip(ACCEPTS)) return false;
    const accepts = this.acceptList();
    if (accepts === ODD || !scan.skip(CEILING)) return false;
    let ceiling = NO_CEILING;
    if (!scan.skip(NULL) && (ceiling = this.quantity()) === ODD) return false;
    if (!scan.skip(SUBMITTED)) return false;
    const submitted = this.instant();
    if (Number.isNaN(submitted) || !scan.skip(LAST)) return false;
    let last = NEVER;
    if (!scan.skip(NULL)) {
      if (!scan.skip(QUOTE) || Number.isNaN((last = this.day())) || !scan.skip(QUOTE)) return false;
    }
    if (!scan.skip(END) || scan.at !== to) return false;
    this.ids.push(bytes, idFrom, idTo);
    this.asker.push(this.askerFor(accepts, district));
    this.ceiling.push(ceiling);
    this.tier.push(tier);
    this.heads.push(heads);
    this.received.push(received);
    this.asked.push(asked);
    this.fileClaim.push(claim);
    if (this.hasOwnClaims) this.ruleClaim.push(this.claimByRule(claim, size, heads, last));
    if (this.policy.order === 'first-come') this.submitted.push(submitted);
    return true;
  }

  /** @throws Unreadable where the id taken last does not follow the one before */
  checkOrder(line: number): void {
    if (this.ids.isRising()) return;
    const before = this.ids.at(this.ids.count - 2);
    const expected = `requisition.id: expected ids in byte order, each once, after ${before}`;
    throw new Unreadable(line, 'LINE_ORDER', expected, 'requisition.id');
  }

  finish(): Requisitions {
    const { policy, unit } = this;
    const heads = this.heads.done();
    const received = this.received.done();
    const fileClaim = this.fileClaim.done();
    const ruleClaim = this.hasOwnClaims ? this.ruleClaim.done() : fileClaim;
    const claim = ruleClaim.map((pieces) => pieces - (pieces % unit));
    const order = this.order();
    const history = order === undefined ? received : new Float64Array(claim.length);
    order?.forEach((i, place) => (history[i] = place * claim[i]));
    const isByClaim = order !== undefined || policy.weights === 'claim';
    return {
      count: this.ids.count,
      ids: this.ids,
      asker: this.asker.done(),
      ceiling: this.ceiling.done(),
      tier: this.tier.done(),
      heads,
      received,
      asked: this.asked.done(),
      fileClaim,
      ruleClaim,
      claim,
      weight: isByClaim ? claim : policy.weights === 'headcount' ? heads : new Int32Array(claim.length).fill(1),
      history,
    };
  }

  /** @throws Unreadable where there are too many */
  tickets({ ids, heads, claim }: Requisitions): Tickets | undefined {
    if (this.policy.order !== 'draw') return undefined;
    const tickets = this.policy.weights === 'equal' ? heads.map(() => 1) : heads;
    return drawTickets(new Draw(this.header.seed), ids, tickets, claim, this.policy.winPieces ?? Infinity);
  }

  /** Who is served when, where that decides. */
  private order(): Int32Array | undefined {
    if (this.policy.order !== 'first-come') return undefined;
    const keys = this.submitted.done();
    return Int32Array.from(keys, (_, i) => i).sort((a, b) => keys[a] - keys[b] || a - b);
  }

  private claimByRule(claim: number, size: number, heads: number, last: number): number {
    const { policy } = this;
    if (policy.order === 'flat' && policy.grantPieces !== undefined)
      return Math.min(claim, policy.grantPieces[SIZES[size]]);
    if (policy.cooldownDays !== undefined && this.service - last < policy.cooldownDays) return 0;
    const tickets = policy.weights === 'equal' ? 1 : heads;
    return policy.winPieces === undefined ? claim : Math.min(claim, policy.winPieces * tickets);
  }

  private quantity(): number {
    const value = this.scan.integer();
    return value > MOST_QUANTITY ? ODD : value;
  }

  private size(): number {
    return SIZE_BYTES.findIndex((bytes) => this.scan.skip(bytes));
  }

  private acceptList(): number {
    const { scan } = this;
    const { bytes, at } = scan;
    // A list ends itself: where the bytes up to a bracket are a known list, this is that list.
    let hash = 0;
    let end = at;
    while (end < bytes.length && bytes[end] !== CLOSE) hash = Math.imul(hash ^ bytes[end++], HASH_STEP);
    const known = this.acceptLists.find(bytes, at, ++end, hash);
    if (known >= 0) {
      scan.at = end;
      return known;
    }
    const to = scan.list();
    if (to === ODD) return ODD;
    if (to !== end) {
      // A product's name has a bracket.
      hash = scan.hash;
      const listed = this.acceptLists.find(bytes, at, to, hash);
      if (listed >= 0) return listed;
    }
    const accepts = JSON.parse(asciiText(bytes, at, to)) as string[];
    if (new Set(accepts).size !== accepts.length) return ODD;
    const numbers = accepts.map((product) => nameOf(this.products, product));
    const isAccepted = new Uint8Array(this.products.count);
    for (const product of numbers) isAccepted[product] = 1;
    this.accepted.push({ accepts, isAccepted });
    this.askerOf.push(new Int32Array(this.header.districts.length).fill(-1));
    return this.acceptLists.add(bytes, at, to, hash);
  }

  private askerFor(list: number, district: number): number {
    const known = this.askerOf[list][district];
    if (known >= 0) return known;
    return (this.askerOf[list][district] = this.askers.push({ ...this.accepted[list], district }) - 1);
  }

  /** Seconds since 1970; NaN where there is no such instant. */
  private instant(): number {
    const { scan } = this;
    const day = this.day();
    if (!scan.skip(TIME)) return NaN;
    const hours = scan.fixed(2);
    if (hours < 0 || hours > 23 || !scan.skip(COLON)) return NaN;
    const minutes = scan.fixed(2);
    if (minutes < 0 || minutes > 59 || !scan.skip(COLON)) return NaN;
    const seconds = scan.fixed(2);
    if (seconds < 0 || seconds > 59 || !scan.skip(ZONE)) return NaN;
    return day * SECONDS + hours * 3600 + minutes * 60 + seconds;
  }

  private day(): number {
    const { scan } = this;
    const year = scan.fixed(4);
    if (year < 1000 || !scan.skip(DASH)) return NaN;
    const month = scan.fixed(2);
    if (!scan.skip(DASH)) return NaN;
    const date = scan.fixed(2);
    if (year !== this.year || month !== this.month || date !== this.date) {
      [this.year, this.month, this.date] = [year, month, date];
      this.number = dayNumber(year, month, date);
    }
    return this.number;
  }
}
