import { Inject, Injectable } from '@nestjs/common';
import { JobProducer, Problem } from '@supplydock/platform';
import { DataSource } from 'typeorm';

/** Whether this process can do its work now. */
@Injectable()
export class Readiness {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(JobProducer) private readonly producer: JobProducer,
  ) {}

  /**
   * Asks PostgreSQL and the queue server. A queue that may drop jobs (any policy but noeviction) is not ready.
   * @throws NOT_READY with a sentence per part: params.database, params.queue
   */
  async check(): Promise<void> {
    const [database, queue] = await Promise.all([this.databaseFault(), this.producer.fault()]);
    if (database !== null || queue !== undefined) {
      throw new Problem('NOT_READY', { params: { database: database ?? 'ok', queue: queue ?? 'ok' } });
    }
  }

  private async databaseFault(): Promise<string | null> {
    try {
      const rows = await this.dataSource.query<{ name: string }[]>('SELECT name FROM migrations');
      const done = new Set(rows.map(({ name }) => name));
      const missing = this.dataSource.migrations.filter(({ name, constructor }) => !done.has(name ?? constructor.name));
      return missing.length === 0 ? null : `${missing.length} migration(s) have not run: dock migrate.`;
    } catch {
      return 'The database cannot be reached or was never migrated.';
    }
  }
}
