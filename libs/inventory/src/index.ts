export { PRODUCT_STANDARDS_SQL } from './product-standards.js';
export * from './dto/lot.dto.js';
export * from './expire-lots.js';
export * from './hold-lot.js';
export * from './imports/lot-import.dto.js';
export * from './imports/lot-import.entity.js';
export * from './inventory-text.entity.js';
export * from './inventory.module.js';
export * from './lock-lot.js';
export * from './lot.entity.js';
export * from './move-stock-for-round.js';
export * from './move-stock.js';
export * from './prices/price-review.entity.js';
export * from './product.entity.js';
export * from './qualifications/lapse-qualifications.js';
export * from './qualifications/qualification.entity.js';
export * from './record-about-goods.js';
export { readLot } from './show-lot.js';
export * from './stock.entity.js';

import { InventoryText } from './inventory-text.entity.js';
import { LotImport, LotImportColumn } from './imports/lot-import.entity.js';
import { Lot } from './lot.entity.js';
import { PriceReview } from './prices/price-review.entity.js';
import { Product } from './product.entity.js';
import { Qualification } from './qualifications/qualification.entity.js';
import { LotLevel, LotMovement } from './stock.entity.js';

export const INVENTORY_ENTITIES = [
  Product,
  Lot,
  LotLevel,
  LotMovement,
  LotImport,
  LotImportColumn,
  InventoryText,
  PriceReview,
  Qualification,
];
