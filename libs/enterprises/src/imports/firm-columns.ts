import { mapColumnsOf, missingOf, type ColumnMapOf, type RememberedOf, type SheetColumn } from '@supplydock/imports';

/** What a column of a list of firms may hold. */
export const FIRM_FIELDS = [
  'uscc', 'name', 'districtId', 'address', 'industry', 'size', 'contactName', 'contactPhone', 'headcount', 'effectiveFrom',
] as const; // prettier-ignore
export type FirmField = (typeof FIRM_FIELDS)[number];

/** The columns of the template, in its order. Of a firm that is registered already, code and staff are enough. */
export const FIRM_COLUMNS: readonly SheetColumn<FirmField>[] = [
  { field: 'uscc', en: 'Social credit code', zh: '统一社会信用代码', also: ['uscc', 'credit code', '信用代码', '社会信用代码', '代码'], isRequired: true },
  { field: 'name', en: 'Firm', zh: '企业名称', also: ['name', 'company', 'enterprise', '单位名称', '公司名称', '名称'], isRequired: true },
  { field: 'districtId', en: 'District', zh: '所在区', also: ['place', '行政区', '区县', '区'], isRequired: false },
  { field: 'address', en: 'Address', zh: '地址', also: ['street', '经营地址', '注册地址', '住所'], isRequired: false },
  { field: 'industry', en: 'Industry', zh: '行业', also: ['sector', '所属行业', '行业类别'], isRequired: false },
  { field: 'size', en: 'Size', zh: '规模', also: ['企业规模', '划型'], isRequired: false },
  { field: 'contactName', en: 'Contact', zh: '联系人', also: ['contact name', 'contact person', '经办人', '负责人'], isRequired: false },
  { field: 'contactPhone', en: 'Mobile number', zh: '手机号码', also: ['phone', 'mobile', 'telephone', '联系电话', '手机', '电话'], isRequired: false },
  { field: 'headcount', en: 'Staff on site', zh: '在岗人数', also: ['headcount', 'staff', 'employees', '人数', '员工人数', '职工人数', '复工人数'], isRequired: true },
  { field: 'effectiveFrom', en: 'Counts from', zh: '自何日起', also: ['from', 'effective from', '起始日期', '生效日期'], isRequired: false },
]; // prettier-ignore

/** One row of the template as an example; left in the list it is refused as one. */
export const FIRM_EXAMPLE = {
  en: ['91110000600037341L', 'Example Printing Co.', 'Huangpu', '1 Renmin Road', 'Printing', 'small', 'Li Min', '13800000000', '43', ''],
  zh: ['91110000600037341L', '示例印务有限公司', '黄浦区', '人民路 1 号', '印刷', '小型', '李敏', '13800000000', '43', ''],
} as const; // prettier-ignore

export type FirmColumnMap = ColumnMapOf<FirmField>;

export const mapFirmColumns = (header: readonly string[], remembered: RememberedOf<FirmField>): FirmColumnMap =>
  mapColumnsOf(FIRM_COLUMNS, header, remembered);

/** Fields that no row can do without and no column holds. */
export const missingFirmFields = (columns: FirmColumnMap): FirmField[] => missingOf(FIRM_COLUMNS, columns);
