import { mapColumnsOf, missingOf, type ColumnMapOf, type RememberedOf, type SheetColumn } from '@supplydock/imports';
import type { LotInput } from '../lot-rules.js';

/** What a column of a file may hold: a field of a lot. */
export type LotField = keyof LotInput;

/** The columns of the template, in its order. */
export const LOT_COLUMNS: readonly SheetColumn<LotField>[] = [
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

export type ColumnMap = ColumnMapOf<LotField>;
export type RememberedColumns = RememberedOf<LotField>;

/** One row of the template as an example, by language. */
export const LOT_EXAMPLE = {
  en: ['Surgical mask', '200220A1', '50', '5000', '1.80', '2020-02-20', '2022-02-19', 'Huangpu', 'all'],
  zh: ['医用外科口罩', '200220A1', '50', '5000', '1.80', '2020-02-20', '2022-02-19', '黄浦区', '全市'],
} as const;

/** As mapColumnsOf, for lots. */
export const mapColumns = (header: readonly string[], remembered: RememberedColumns): ColumnMap =>
  mapColumnsOf(LOT_COLUMNS, header, remembered);

/** Fields that a lot cannot do without and no column holds. */
export const missingFields = (columns: ColumnMap): LotField[] => missingOf(LOT_COLUMNS, columns);
