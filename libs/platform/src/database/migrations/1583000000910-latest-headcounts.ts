import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each firm's staff in force is read off the index, without sorting all rows there ever were. */
export class LatestHeadcounts1583000000910 implements MigrationInterface {
  readonly name = 'LatestHeadcounts1583000000910';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX headcounts_latest ON headcounts
      (jurisdiction_id, enterprise_id, effective_from DESC) INCLUDE (headcount) WHERE verified_at IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX headcounts_latest');
  }
}
