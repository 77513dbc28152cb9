export * from './award.entity.js';
export * from './round.entity.js';

import { Award, AwardLine } from './award.entity.js';
import { Round, RoundFile, RoundLot } from './round.entity.js';

export const ROUNDS_ENTITIES = [Round, RoundFile, RoundLot, Award, AwardLine];
