import { Module } from '@nestjs/common';
import { QueueModule } from '@supplydock/platform';
import { HealthController } from './health.controller.js';
import { Readiness } from './readiness.js';

@Module({ imports: [QueueModule], controllers: [HealthController], providers: [Readiness] })
export class HealthModule {}
