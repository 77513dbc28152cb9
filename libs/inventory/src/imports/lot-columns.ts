import { toHalfWidth } from '@supplydock/domain';
import type { LotInput } from '../lot-rules.js';

/** What a column of a file may hold: a field of a lot. */
export type LotField = keyof LotInput;

interface LotColumn {
  readonly field: LotField;
  /** Name in the template. */
  readonly en: string;
  readonly zh: string;
  /** Other names that suppliers' own lists use. */
  readonly also: readonly string[];
  /** False when an empty cell, or no such column, means something. */
  readonly isRequired: boolean;
}

/** The columns of the template, in its order. */
export const LOT_COLUMNS: readonly LotColumn[] = [
  { field: 'productId', en: 'Product', zh: '产品', also: ['product id', 'goods', 'item', '产品名称', '品名', '货品'], isRequired: true },
  { field: 'batch', en: 'Batch', zh: '批号', also: ['batch no', 'batch number', 'lot', 'lot no', '生产批号', '批次'], isRequired: true },
  { field: 'packPieces', en: 'Pieces per pack', zh: '每包件数', also: ['pack size', 'pack', 'packs of', '包装规格', '每盒件数'], isRequired: true },
  { field: 'pieces', en: 'Pieces', zh: '数量（件）', also: ['quantity', 'qty', '数量', '件数', '总件数'], isRequired: true },
  { field: 'priceFen', en: 'Price a piece (yuan)', zh: '单价（元）', also: ['price', 'unit price', 'price yuan', '单价', '价格'], isRequired: true },
  { field: 'producedOn', en: 'Produced on', zh: '生产日期', also: ['produced', 'production date', 'date of production'], isRequired: true },
  { field: 'expiresOn', en: 'Expires on', zh: '有效期至', also: ['expires', 'expiry', 'expiry date', 'use by', '失效日期', '到期日期'], isRequired: true },
  { field: 'districtId', en: 'Place (district)', zh: '所在区', also: ['place', 'district', 'warehouse district', '仓库所在区', '行政区'], isRequired: true },
  { field: 'costFen', en: 'Purchase price a piece (yuan)', zh: '进价（元）', also: ['purchase price', 'cost', 'unit cost', '进货价', '采购价'], isRequired: false },
  { field: 'costSource', en: 'Source of the purchase price', zh: '进价出处', also: ['cost source', 'invoice', '发票号', '进价凭证'], isRequired: false },
  { field: 'serves', en: 'Delivered to (districts)', zh: '配送区域', also: ['delivered to', 'delivers to', 'serves', '配送范围', '可送区域'], isRequired: false },
]; // prettier-ignore

export const LOT_FIELDS: readonly LotField[] = LOT_COLUMNS.map(({ field }) => field);

/** Index of the column in the file that holds a field. */
export type ColumnMap = Readonly<Partial<Record<LotField, number>>>;

/** Names of columns that a supplier explained before, as normalHeader writes them. */
export type RememberedColumns = ReadonlyMap<string, LotField>;

/** Case, spaces, signs and the width of characters do not make another name: '数量(件)' is '数量（件）'. */
export function normalHeader(name: string): string {
  return toHalfWidth(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const KNOWN = new Map(
  LOT_COLUMNS.flatMap(({ field, en, zh, also }) => [en, zh, field, ...also].map((name) => [normalHeader(name), field])),
);

/**
 * Which column holds which field, by the names in the file's first row. What a supplier explained before goes first. Of two
 * columns that could hold a field the first one does.
 */
export function mapColumns(header: readonly string[], remembered: RememberedColumns): ColumnMap {
  const columns: Partial<Record<LotField, number>> = {};
  for (const known of [remembered, KNOWN]) {
    const taken = new Set(Object.values(columns));
    for (const [index, name] of header.entries()) {
      const field = known.get(normalHeader(name));
      if (field && columns[field] === undefined && !taken.has(index)) columns[field] = index;
    }
  }
  return columns;
}

/** Fields that a lot cannot do without and no column holds. */
export function missingFields(columns: ColumnMap): LotField[] {
  return LOT_COLUMNS.filter(({ field, isRequired }) => isRequired && columns[field] === undefined).map(({ field }) => field); // prettier-ignore
}
