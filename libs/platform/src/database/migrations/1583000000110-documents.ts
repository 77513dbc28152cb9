import type { MigrationInterface, QueryRunner } from 'typeorm';
import { raiseTenantWall } from './tenant-table.js';

/** Papers that people hand in with something: a licence, a certificate, a photograph of either. */
export class Documents1583000000110 implements MigrationInterface {
  readonly name = 'Documents1583000000110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE documents (
      jurisdiction_id text NOT NULL,
      id uuid NOT NULL,
      subject_type text NOT NULL,
      subject_id uuid NOT NULL,
      purpose text NOT NULL,
      name text NOT NULL,
      kind text NOT NULL,
      bytes integer NOT NULL,
      sha256 text NOT NULL,
      added_by uuid NOT NULL,
      added_at timestamptz NOT NULL DEFAULT now(),
      decided_at timestamptz,
      CONSTRAINT documents_bytes_some CHECK (bytes > 0),
      CONSTRAINT documents_kind_known CHECK (kind IN ('pdf','jpeg','png')),
      CONSTRAINT documents_sha256_form CHECK (sha256 ~ '^[0-9a-f]{64}$'),
      CONSTRAINT documents_subject_form CHECK (subject_type ~ '^[a-z_]+$'),
      CONSTRAINT documents_pkey PRIMARY KEY (jurisdiction_id, id)
    )`);
    await runner.query(
      'CREATE UNIQUE INDEX documents_one_a_file ON documents (jurisdiction_id, subject_type, subject_id, sha256)',
    );
    await runner.query(`CREATE TABLE document_contents (
      jurisdiction_id text NOT NULL,
      document_id uuid NOT NULL,
      content bytea NOT NULL,
      CONSTRAINT document_contents_pkey PRIMARY KEY (jurisdiction_id, document_id),
      CONSTRAINT document_contents_document_id_fkey FOREIGN KEY (jurisdiction_id, document_id)
        REFERENCES documents (jurisdiction_id, id)
    )`);
    // Pictures and PDF are packed already, and unpacked bytes can be read a piece at a time.
    await runner.query('ALTER TABLE document_contents ALTER COLUMN content SET STORAGE EXTERNAL');
    await raiseTenantWall(runner, 'documents', 'SELECT, INSERT, UPDATE, DELETE');
    await raiseTenantWall(runner, 'document_contents', 'SELECT, INSERT, DELETE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE document_contents, documents');
  }
}
