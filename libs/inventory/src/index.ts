export * from './dto/lot.dto.js';
export * from './expire-lots.js';
export * from './inventory.module.js';
export * from './lot.entity.js';
export * from './move-stock-for-round.js';
export * from './move-stock.js';
export * from './product.entity.js';
export * from './stock.entity.js';

import { Lot } from './lot.entity.js';
import { Product } from './product.entity.js';
import { LotLevel, LotMovement } from './stock.entity.js';

export const INVENTORY_ENTITIES = [Product, Lot, LotLevel, LotMovement];
