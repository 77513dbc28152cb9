export * from './appeals/appeal.entity.js';
export * from './appeals/public-appeals.js';
export * from './award.entity.js';
export * from './check-invariants.js';
export * from './compute/compute-round.js';
export * from './dto/award.dto.js';
export * from './dto/round.dto.js';
export * from './engine/engine-session.js';
export * from './open-round.js';
export * from './overrides/override.entity.js';
export * from './overrides/overrides-file.js';
export * from './overrides/stored-overrides.js';
export * from './read/award-of-requisition.js';
export * from './read/list-rounds.js';
export * from './read/show-round.js';
export * from './read/stream-round-file.js';
export * from './replay/replay-round.js';
export * from './replay/round-replay.entity.js';
export * from './review/cancel-round.js';
export * from './round-result.js';
export * from './round-stages.js';
export * from './round.entity.js';
export * from './rounds.module.js';
export * from './schedule/open-scheduled-rounds.js';
export * from './schedule/round-seeds.js';
export * from './scenarios/sweep-scenarios.js';
export * from './supersede/escalate-proposals.js';
export * from './supersede/supersede-round.js';
export * from './sweep-rounds.js';

import { Appeal, AppealChangeRow, AppealRun } from './appeals/appeal.entity.js';
import { RoundOverride } from './overrides/override.entity.js';
import { Award, AwardLine } from './award.entity.js';
import { RoundReplay } from './replay/round-replay.entity.js';
import { ScenarioAward, ScenarioRun } from './scenarios/scenario.entity.js';
import { RoundSeed, ScheduledRound } from './schedule/schedule.entity.js';
import { Round, RoundFile, RoundLot } from './round.entity.js';

export const ROUNDS_ENTITIES = [
  Round,
  RoundFile,
  RoundLot,
  RoundReplay,
  Award,
  AwardLine,
  ScheduledRound,
  RoundSeed,
  ScenarioRun,
  ScenarioAward,
  RoundOverride,
  Appeal,
  AppealRun,
  AppealChangeRow,
];
