import type { BenchPart } from '../row.js';
import { CITY_PART } from './city-part.js';
import { CHECK_PART, LINES_PART, PACKS_PART, PRICES_PART, SCALE_PART } from './engine-parts.js';
import { ITERATED_PART } from './iterated-part.js';
import { ROUND_PART } from './round-part.js';
import { TRANSPORT_PARTS } from './transport-part.js';

/** Every part of the table, the quick ones first. */
export const PARTS: readonly BenchPart[] = [
  LINES_PART,
  PACKS_PART,
  PRICES_PART,
  CHECK_PART,
  ITERATED_PART,
  ...TRANSPORT_PARTS,
  CITY_PART,
  ROUND_PART,
  SCALE_PART,
];
