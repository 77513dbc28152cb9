import { Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { AppConfig } from '../config/app-config.js';
import { AppLogger } from '../logging/app-logger.js';
import { JobProducer } from './job-producer.js';

/** The producer's connection of this process: for the relay, and for the readiness check (`JobProducer.fault`). */
@Module({
  providers: [
    {
      provide: JobProducer,
      inject: [AppConfig, AppLogger],
      useFactory: (config: AppConfig, logger: AppLogger) => new JobProducer(config, logger),
    },
  ],
  exports: [JobProducer],
})
export class QueueModule implements OnApplicationShutdown {
  constructor(@Inject(JobProducer) private readonly producer: JobProducer) {}

  async onApplicationShutdown(): Promise<void> {
    await this.producer.close();
  }
}
