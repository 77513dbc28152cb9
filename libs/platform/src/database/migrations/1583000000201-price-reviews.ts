import type { MigrationInterface, QueryRunner } from 'typeorm';
import { raiseTenantWall } from './tenant-table.js';

/** What a supplier paid for a lot, and prices that an officer has to decide about. */
export class PriceReviews1583000000201 implements MigrationInterface {
  readonly name = 'PriceReviews1583000000201';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE lots
      ADD COLUMN cost_fen bigint,
      ADD COLUMN cost_source text,
      ADD CONSTRAINT lots_cost_with_source CHECK ((cost_fen IS NULL) = (cost_source IS NULL) AND coalesce(cost_fen, 0) >= 0)`);
    await runner.query(`CREATE TABLE price_reviews (
      jurisdiction_id text NOT NULL,
      id uuid NOT NULL,
      lot_id uuid NOT NULL,
      price_fen bigint NOT NULL,
      cost_fen bigint,
      breaches jsonb NOT NULL,
      state text NOT NULL,
      opened_at timestamptz NOT NULL DEFAULT now(),
      decided_by uuid,
      decided_at timestamptz,
      reason text,
      version integer NOT NULL DEFAULT '1',
      CONSTRAINT price_reviews_state_known CHECK (state IN ('PENDING','ACCEPTED','REJECTED','CLOSED')),
      CONSTRAINT price_reviews_decided_with_reason CHECK ((state IN ('ACCEPTED','REJECTED')) = (decided_by IS NOT NULL AND reason IS NOT NULL)),
      CONSTRAINT price_reviews_pkey PRIMARY KEY (jurisdiction_id, id),
      CONSTRAINT price_reviews_lot_id_fkey FOREIGN KEY (jurisdiction_id, lot_id) REFERENCES lots (jurisdiction_id, id)
    )`);
    await runner.query(
      "CREATE UNIQUE INDEX price_reviews_one_pending ON price_reviews (jurisdiction_id, lot_id) WHERE state = 'PENDING'",
    );
    await runner.query('CREATE INDEX price_reviews_lot ON price_reviews (jurisdiction_id, lot_id, id)');
    await runner.query('CREATE INDEX price_reviews_queue ON price_reviews (jurisdiction_id, state, id)');
    await raiseTenantWall(runner, 'price_reviews', 'SELECT, INSERT, UPDATE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE price_reviews');
    await runner.query(
      'ALTER TABLE lots DROP CONSTRAINT lots_cost_with_source, DROP COLUMN cost_source, DROP COLUMN cost_fen',
    );
  }
}
