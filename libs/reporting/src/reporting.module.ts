import { Module } from '@nestjs/common';
import { RoundsModule } from '@supplydock/rounds';
import { AnnouncedSeeds } from './announced-seeds.js';
import { ListPublicRounds } from './list-public-rounds.js';
import { LookUpAward } from './look-up-award.js';
import { PublicRoundsController } from './public-rounds.controller.js';
import { PublicController } from './public.controller.js';
import { ReadReference } from './read-reference.js';
import { ReadToday } from './read-today.js';
import { ShowPublicRound } from './show-public-round.js';

/** What the public is told. */
@Module({
  imports: [RoundsModule],
  controllers: [PublicController, PublicRoundsController],
  providers: [AnnouncedSeeds, ListPublicRounds, LookUpAward, ReadReference, ReadToday, ShowPublicRound],
})
export class ReportingModule {}
