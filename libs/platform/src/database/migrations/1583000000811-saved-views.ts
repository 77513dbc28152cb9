import type { MigrationInterface, QueryRunner } from 'typeorm';
import { raiseTenantWall } from './tenant-table.js';

/** Filters of lists that people find again by a name. */
export class SavedViews1583000000811 implements MigrationInterface {
  readonly name = 'SavedViews1583000000811';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE saved_views (
      jurisdiction_id text NOT NULL,
      id uuid NOT NULL,
      user_id uuid NOT NULL,
      list text NOT NULL,
      name text NOT NULL,
      query text NOT NULL,
      is_default boolean NOT NULL DEFAULT false,
      CONSTRAINT saved_views_pkey PRIMARY KEY (jurisdiction_id, id),
      CONSTRAINT saved_views_query_bounded CHECK (length(query) <= 1000),
      CONSTRAINT saved_views_user_id_fkey FOREIGN KEY (jurisdiction_id, user_id) REFERENCES users (jurisdiction_id, id)
    )`);
    await runner.query('CREATE UNIQUE INDEX saved_views_name ON saved_views (jurisdiction_id, user_id, list, name)');
    await runner.query(
      'CREATE UNIQUE INDEX saved_views_one_first ON saved_views (jurisdiction_id, user_id, list) WHERE is_default',
    );
    await raiseTenantWall(runner, 'saved_views', 'SELECT, INSERT, UPDATE, DELETE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE saved_views');
  }
}
