import { Inject, Module, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import { AppConfig } from '../config/app-config.js';
import { UnitOfWork } from '../database/index.js';
import { Housekeeping } from '../idempotency/housekeeping.js';
import { AppLogger } from '../logging/app-logger.js';
import { OutboxListener } from '../outbox/outbox-listener.js';
import { OutboxRelay } from '../outbox/outbox-relay.js';
import { Outbox } from '../outbox/outbox.js';
import { discoverHandlers } from './job-handler.js';
import { JobHost } from './job-host.js';
import { JobProducer } from './job-producer.js';
import { JOB_NAMES } from './jobs.js';
import { QueueModule } from './queue.module.js';

/** A job in hand gets this long to finish; most do. */
const FINISH_MS = 10_000;
/** Then this long to give up at a safe point and go back to the queue. */
const HAND_BACK_MS = 5_000;

/** Starts and stops the parts of a worker process in the only order that loses nothing. */
class WorkerRuntime implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    @Inject(DiscoveryService) private readonly discovery: DiscoveryService,
    @Inject(JobHost) private readonly host: JobHost,
    @Inject(OutboxRelay) private readonly relay: OutboxRelay,
    @Inject(Housekeeping) private readonly housekeeping: Housekeeping,
    @Inject(JobProducer) private readonly producer: JobProducer,
  ) {}

  /**
   * @throws Error when a job has no handler or two; ConfigError when the queue server may drop jobs. Either ends the
   *   process before it takes any job
   */
  async onApplicationBootstrap(): Promise<void> {
    const handlers = discoverHandlers(this.discovery, JOB_NAMES);
    await this.producer.refuseDroppingServer();
    this.host.start(handlers);
    this.relay.start();
    this.housekeeping.start();
  }

  /** Intake, jobs in hand, relay; the producer and PostgreSQL are closed by their modules after this. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.host.stop(FINISH_MS, HAND_BACK_MS);
    await this.housekeeping.stop();
    await this.relay.stop();
  }
}

/** What makes a process a worker: job handlers of the feature modules, outbox relay, housekeeping. */
@Module({
  imports: [DiscoveryModule, QueueModule],
  providers: [
    WorkerRuntime,
    {
      provide: JobHost,
      inject: [AppConfig, UnitOfWork, Outbox, AppLogger],
      useFactory: (config: AppConfig, uow: UnitOfWork, outbox: Outbox, logger: AppLogger) =>
        new JobHost(config, uow, outbox, logger),
    },
    {
      provide: OutboxRelay,
      inject: [AppConfig, UnitOfWork, JobProducer, AppLogger],
      useFactory: (config: AppConfig, uow: UnitOfWork, producer: JobProducer, logger: AppLogger) =>
        new OutboxRelay(uow, producer, new OutboxListener(config, logger), logger),
    },
    {
      provide: Housekeeping,
      inject: [UnitOfWork, AppLogger],
      useFactory: (uow: UnitOfWork, logger: AppLogger) => new Housekeeping(uow, logger),
    },
  ],
})
export class WorkerModule {}
