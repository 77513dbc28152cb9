import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { dataSourceOptions, type DatabaseSettings } from './data-source.js';
import { UnitOfWork } from './unit-of-work.js';

export type DatabaseModuleSettings = Omit<DatabaseSettings, 'entities' | 'as'>;

/** Connects a process to the database under the application's role. Feature modules add their entities with forFeature. */
@Global()
@Module({})
export class DatabaseModule {
  static forRootAsync(options: {
    inject: Parameters<typeof TypeOrmModule.forRootAsync>[0]['inject'];
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- Nest hands the injected providers positionally
    useFactory: (...providers: any[]) => DatabaseModuleSettings;
  }): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: options.inject ?? [],
          useFactory: (...providers: unknown[]) => ({
            ...dataSourceOptions({ ...options.useFactory(...providers), entities: [], as: 'app' }),
            autoLoadEntities: true,
            retryAttempts: 5,
            retryDelay: 1_000,
          }),
        }),
      ],
      providers: [UnitOfWork],
      exports: [UnitOfWork, TypeOrmModule],
    };
  }
}
