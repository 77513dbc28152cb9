import type { Mends } from '@supplydock/imports';

/** How a cell of a lot is mended, where the general words of the imports do not say it. */
export const LOT_MENDS: Mends = {
  UNKNOWN_PRODUCT: ['Write the product’s name or number as in the template, such as Surgical mask.', '请按模板填写产品名称或编号，例如 医用外科口罩。'],
  STANDARD_NOT_IN_FORCE: ['Post it as a product whose standard is in force, or not at all.', '请改为标准现行有效的产品，否则不能提交。'],
  NOT_A_PRICE: ['Write yuan with at most two decimals, such as 1.80.', '请填写元，最多两位小数，例如 1.80。'],
  QUANTITY_FRACTION: ['Write whole pieces.', '请填写整数件数。'],
  QUANTITY_TOO_LARGE: ['Check the number; a lot holds at most 1,000,000,000 pieces.', '请核对数字；每批最多 1,000,000,000 件。'],
  PRODUCED_IN_FUTURE: ['Check the day of production; post the lot once it is made.', '请核对生产日期；生产后再提交。'],
  EXPIRED: ['Check the day of expiry; expired goods cannot be posted.', '请核对有效期；过期物资不能提交。'],
  EXPIRES_BEFORE_PRODUCTION: ['Check both days; they may stand in each other’s column.', '请核对两个日期，可能填反了。'],
  SHELF_LIFE_EXCEEDED: ['Check both days against the package.', '请对照包装核对两个日期。'],
  NOT_WHOLE_PACKS: ['Change the pieces or the pack, so that one is a multiple of the other.', '请更正数量或每包件数，使其成整数倍。'],
  PRICE_ABOVE_CEILING: ['Lower the price (it is for one piece, not for a pack), or give the purchase price and its source: an officer decides then.', '请降低价格（单价按件计，不是按包），或填写进价及出处，由经办人员审核。'],
  COST_MISSING: ['Write what you paid for one piece, in yuan, and where that stands.', '请填写每件进价（元）及出处。'],
  COST_SOURCE_MISSING: ['Write where the purchase price stands, such as the number of the invoice.', '请填写进价出处，例如发票号。'],
  DOUBLED_ROW: ['Remove one of the two rows, or correct its batch.', '请删除其中一行，或更正批号。'],
}; // prettier-ignore
