import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of an announced seed only its digest and a salt are kept; the seed follows from the salt by a key of the settings. */
export class SealedSeeds1583000000911 implements MigrationInterface {
  readonly name = 'SealedSeeds1583000000911';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE round_seeds
      ADD COLUMN seed_sha256 text, ADD COLUMN salt text, ALTER COLUMN seed DROP NOT NULL,
      DROP CONSTRAINT round_seeds_form`);
    await runner.query(`UPDATE round_seeds SET seed_sha256 = encode(sha256(convert_to(seed, 'UTF8')), 'hex')`);
    await runner.query(`ALTER TABLE round_seeds ALTER COLUMN seed_sha256 SET NOT NULL,
      ADD CONSTRAINT round_seeds_form
        CHECK (num_nonnulls(seed, salt) = 1 AND concat(seed, salt) ~ '^[0-9a-f]{64}$' AND seed_sha256 ~ '^[0-9a-f]{64}$')`);
  }

  /** A sealed seed cannot be had without its key: those of opened rounds stand in their rounds, the others are drawn anew. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE round_seeds s SET seed = r.seed FROM rounds r
      WHERE s.seed IS NULL AND encode(sha256(convert_to(r.seed, 'UTF8')), 'hex') = s.seed_sha256`);
    await runner.query('DELETE FROM round_seeds WHERE seed IS NULL');
    await runner.query('ALTER TABLE round_seeds DROP CONSTRAINT round_seeds_form');
    await runner.query(`ALTER TABLE round_seeds DROP COLUMN seed_sha256, DROP COLUMN salt, ALTER COLUMN seed SET NOT NULL,
      ADD CONSTRAINT round_seeds_form CHECK (seed ~ '^[0-9a-f]{64}$')`);
  }
}
