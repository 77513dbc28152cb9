import { Checker, dayOf } from './checks.js';
import { FileError } from './file-error.js';
import { GrowingNumbers, GrowingTexts, reorderTexts } from './growing.js';
import { checkHeader } from './header.js';
import { MAX_LIST, MAX_LOTS, MAX_REQUISITIONS, MAX_TIER } from './limits.js';
import type { LotRecord, RequisitionRecord, SnapshotHeader } from './records.js';
import { ENTERPRISE_SIZES } from './records.js';
import type { LotColumns, RequisitionColumns, Snapshot, TextColumn } from './snapshot.js';
import { NEVER, NO_CEILING } from './snapshot.js';

const LOT_FIELDS = ['id', 'supplier', 'product', 'district', 'serves', 'pieces', 'packPieces', 'priceFen', 'expiresOn'];
const REQUISITION_FIELDS = [
  'id',
  'enterprise',
  'district',
  'tier',
  'size',
  'weight',
  'receivedPieces',
  'askedPieces',
  'claimPieces',
  'accepts',
  'maxPriceFen',
  'submittedAt',
  'lastAwardedOn',
];
/** Joins list members into a map key: no identifier holds a quote. */
const SEPARATOR = '"';

/** A requisition with its codes already turned into indices, as the fast reader gives it. */
export interface RequisitionNumbers {
  district: number;
  tier: number;
  size: number;
  weight: number;
  receivedPieces: number;
  askedPieces: number;
  claimPieces: number;
  accepts: number;
  maxPriceFen: number;
  submittedAt: number;
  lastAwardedOn: number;
}

/**
 * Builds a Snapshot from rows in any order: it sorts lots and requisitions by id (byte order), so the same rows give
 * the same snapshot. Rows are checked as the file's lines are; errors are FileError (line 0 where no line was given).
 */
export class SnapshotBuilder {
  readonly header: SnapshotHeader;
  private readonly districtIndex: Map<string, number>;
  private readonly productIndex = new Map<string, number>();
  private readonly serveSets: (Int32Array | null)[] = [null];
  private readonly serveIndex = new Map<string, number>();
  private readonly acceptSets: Int32Array[] = [];
  private readonly acceptIndex = new Map<string, number>();
  readonly lotId = new GrowingTexts();
  private readonly supplier = new GrowingTexts();
  private readonly lot = {
    product: new GrowingNumbers(Int32Array),
    district: new GrowingNumbers(Int32Array),
    serves: new GrowingNumbers(Int32Array),
    pieces: new GrowingNumbers(Int32Array),
    packPieces: new GrowingNumbers(Int32Array),
    priceFen: new GrowingNumbers(Int32Array),
    expiresOn: new GrowingNumbers(Int32Array),
  };
  readonly requisitionId = new GrowingTexts();
  readonly enterprise = new GrowingTexts();
  private readonly requisition = {
    district: new GrowingNumbers(Int32Array),
    weight: new GrowingNumbers(Int32Array),
    receivedPieces: new GrowingNumbers(Int32Array),
    askedPieces: new GrowingNumbers(Int32Array),
    claimPieces: new GrowingNumbers(Int32Array),
    accepts: new GrowingNumbers(Int32Array),
    maxPriceFen: new GrowingNumbers(Int32Array),
    lastAwardedOn: new GrowingNumbers(Int32Array),
  };
  private readonly tier = new GrowingNumbers(Uint8Array);
  private readonly size = new GrowingNumbers(Uint8Array);
  private readonly submittedAt = new GrowingNumbers(Float64Array);

  /** @param line 1 when the header is a file's first line (then it carries `format`). */
  constructor(header: SnapshotHeader, line = 0) {
    this.header = checkHeader(header, line);
    this.districtIndex = new Map(this.header.districts.map((district, at) => [district, at]));
  }

  get lotCount(): number {
    return this.lot.pieces.length;
  }

  get requisitionCount(): number {
    return this.tier.length;
  }

  /** Index of a district, or undefined. */
  district(code: string): number | undefined {
    return this.districtIndex.get(code);
  }

  /** Adds one lot. @throws FileError naming the field that is wrong. */
  addLot(record: LotRecord, line = 0): void {
    const check = new Checker(line, 'lot', record?.id);
    check.fields(record, LOT_FIELDS);
    if (this.lotCount >= MAX_LOTS) check.fail('', 'TOO_MANY_ROWS', `at most ${MAX_LOTS} lots`);
    const id = check.identifier('id', record.id);
    const supplier = check.identifier('supplier', record.supplier);
    const product = check.identifier('product', record.product);
    const district = this.knownDistrict(check, 'district', record.district);
    const serves = this.serveSet(check, record.serves);
    const pieces = check.integer('pieces', record.pieces, 0);
    const packPieces = check.integer('packPieces', record.packPieces, 1);
    const priceFen = check.integer('priceFen', record.priceFen, 0);
    const expiresOn = check.day('expiresOn', record.expiresOn);
    if (pieces % packPieces !== 0) check.fail('pieces', 'NOT_WHOLE_PACKS', `a whole number of packs of ${packPieces}`);
    this.lotId.push(id);
    this.supplier.push(supplier);
    const values = { product: this.product(product), district, serves, pieces, packPieces, priceFen, expiresOn };
    for (const name of Object.keys(values) as (keyof typeof values)[]) this.lot[name].push(values[name]);
  }

  /** Adds one requisition. @returns its numbers and indices. @throws FileError naming the field that is wrong. */
  addRequisition(record: RequisitionRecord, line = 0): RequisitionNumbers {
    const check = new Checker(line, 'requisition', record?.id);
    check.fields(record, REQUISITION_FIELDS);
    const id = check.identifier('id', record.id);
    const enterprise = check.identifier('enterprise', record.enterprise);
    const numbers: RequisitionNumbers = {
      district: this.knownDistrict(check, 'district', record.district),
      tier: check.integer('tier', record.tier, 1, MAX_TIER),
      size: ENTERPRISE_SIZES.indexOf(check.oneOf('size', record.size, ENTERPRISE_SIZES)),
      weight: check.integer('weight', record.weight, 1),
      receivedPieces: check.integer('receivedPieces', record.receivedPieces, 0),
      askedPieces: check.integer('askedPieces', record.askedPieces, 0),
      claimPieces: check.integer('claimPieces', record.claimPieces, 0),
      accepts: this.acceptSet(check, record.accepts),
      maxPriceFen: record.maxPriceFen === null ? NO_CEILING : check.integer('maxPriceFen', record.maxPriceFen, 0),
      submittedAt: check.instant('submittedAt', record.submittedAt),
      lastAwardedOn: record.lastAwardedOn === null ? NEVER : check.day('lastAwardedOn', record.lastAwardedOn),
    };
    if (numbers.claimPieces > numbers.askedPieces) check.fail('claimPieces', 'OUT_OF_RANGE', 'at most askedPieces');
    this.requisitionId.push(id);
    this.enterprise.push(enterprise);
    this.addNumbers(numbers, line);
    return numbers;
  }

  /** Adds the numbers of a requisition whose two ids were already pushed. */
  addNumbers(numbers: RequisitionNumbers, line: number): void {
    if (this.tier.length >= MAX_REQUISITIONS)
      throw new FileError(line, '', 'TOO_MANY_ROWS', `at most ${MAX_REQUISITIONS} requisitions`);
    this.tier.push(numbers.tier);
    this.size.push(numbers.size);
    this.submittedAt.push(numbers.submittedAt);
    const columns = this.requisition;
    columns.district.push(numbers.district);
    columns.weight.push(numbers.weight);
    columns.receivedPieces.push(numbers.receivedPieces);
    columns.askedPieces.push(numbers.askedPieces);
    columns.claimPieces.push(numbers.claimPieces);
    columns.accepts.push(numbers.accepts);
    columns.maxPriceFen.push(numbers.maxPriceFen);
    columns.lastAwardedOn.push(numbers.lastAwardedOn);
  }

  /** Index of a checked set of products. */
  acceptSet(check: Checker, value: unknown): number {
    const codes = sortedCodes(check, 'accepts', value);
    const key = codes.join(SEPARATOR);
    let index = this.acceptIndex.get(key);
    if (index === undefined) {
      index = this.acceptSets.push(Int32Array.from(codes, (code) => this.product(code))) - 1;
      this.acceptIndex.set(key, index);
    }
    return index;
  }

  /** The sorted snapshot; the builder is spent. @throws FileError DUPLICATE */
  finish(): Snapshot {
    const products = [...this.productIndex.keys()].sort((a, b) => (a < b ? -1 : 1));
    const rank = new Int32Array(products.length);
    products.forEach((code, at) => (rank[this.productIndex.get(code) as number] = at));
    const { header } = this;
    const lots = this.finishLots();
    lots.product.forEach((product, at) => (lots.product[at] = rank[product]));
    return {
      jurisdiction: header.jurisdiction,
      category: header.category,
      serviceDate: header.serviceDate,
      serviceDay: dayOf(header.serviceDate) as number,
      revision: header.revision,
      seed: header.seed,
      policy: header.policy,
      districts: header.districts,
      metres: Int32Array.from(header.metres.flat()),
      products,
      serveSets: this.serveSets,
      acceptSets: this.acceptSets.map((set) => set.map((product) => rank[product]).sort()),
      lots,
      requisitions: this.finishRequisitions(),
    };
  }

  private finishLots(): LotColumns {
    const ids = this.lotId.finish();
    const order = sortOrder(ids, 'lot');
    const supplier = this.supplier.finish();
    return {
      count: ids.length,
      id: order === undefined ? ids : reorderTexts(ids, order),
      supplier: order === undefined ? supplier : reorderTexts(supplier, order),
      ...finishColumns(this.lot, order),
    };
  }

  private finishRequisitions(): RequisitionColumns {
    const ids = this.requisitionId.finish();
    const order = sortOrder(ids, 'requisition');
    const enterprise = this.enterprise.finish();
    return {
      count: ids.length,
      id: order === undefined ? ids : reorderTexts(ids, order),
      enterprise: order === undefined ? enterprise : reorderTexts(enterprise, order),
      tier: this.tier.finish(order),
      size: this.size.finish(order),
      submittedAt: this.submittedAt.finish(order),
      ...finishColumns(this.requisition, order),
    };
  }

  private product(code: string): number {
    let index = this.productIndex.get(code);
    if (index === undefined) this.productIndex.set(code, (index = this.productIndex.size));
    return index;
  }

  private knownDistrict(check: Checker, field: string, value: unknown): number {
    const index = this.districtIndex.get(check.identifier(field, value));
    return index ?? check.fail(field, 'UNKNOWN_DISTRICT', 'a district of the header');
  }

  private serveSet(check: Checker, value: unknown): number {
    if (value === 'all') return 0;
    const codes = sortedCodes(check, 'serves', value);
    const key = codes.join(SEPARATOR);
    let index = this.serveIndex.get(key);
    if (index === undefined) {
      index = this.serveSets.push(Int32Array.from(codes, (code) => this.knownDistrict(check, 'serves', code))) - 1;
      this.serveIndex.set(key, index);
    }
    return index;
  }
}

function finishColumns<Name extends string>(
  growing: Record<Name, GrowingNumbers<Int32Array>>,
  order: Int32Array | undefined,
): Record<Name, Int32Array> {
  const finished: Partial<Record<Name, Int32Array>> = {};
  for (const name in growing) finished[name] = growing[name].finish(order);
  return finished as Record<Name, Int32Array>;
}

function sortedCodes(check: Checker, field: string, value: unknown): string[] {
  const codes = check.array(field, value, MAX_LIST).map((code) => check.identifier(field, code));
  const wrong = codes.findIndex((code, at) => at > 0 && codes[at - 1] >= code);
  if (wrong >= 0)
    check.fail(field, codes[wrong - 1] === codes[wrong] ? 'DUPLICATE' : 'UNSORTED', 'codes in byte order, each once');
  return codes;
}

/** Order of rows by id, or undefined where they are in order already. @throws FileError DUPLICATE */
function sortOrder(ids: TextColumn, kind: string): Int32Array | undefined {
  const count = ids.length;
  let isSorted = true;
  for (let i = 1; i < count && isSorted; i++) isSorted = ids.compare(i - 1, i) < 0;
  if (isSorted) return undefined;
  const order = Int32Array.from({ length: count }, (_, i) => i).sort((a, b) => ids.compare(a, b));
  for (let i = 1; i < count; i++) {
    if (ids.compare(order[i - 1], order[i]) === 0)
      throw new FileError(0, `${kind}.id`, 'DUPLICATE', `each ${kind} once; twice: ${ids.at(order[i])}`);
  }
  return order;
}
