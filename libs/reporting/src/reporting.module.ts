import { Module } from '@nestjs/common';
import { ListPublicRounds } from './list-public-rounds.js';
import { PublicController } from './public.controller.js';
import { ReadReference } from './read-reference.js';
import { ReadToday } from './read-today.js';

/** What the public is told. */
@Module({ controllers: [PublicController], providers: [ListPublicRounds, ReadReference, ReadToday] })
export class ReportingModule {}
