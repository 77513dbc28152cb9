import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { DocumentKind, DocumentPurpose } from './document-limits.js';

/** A paper that somebody handed in with something; its bytes lie beside, so that lists never read them. */
@Entity('documents')
@Index('documents_one_a_file', ['jurisdictionId', 'subjectType', 'subjectId', 'sha256'], { unique: true })
@Check('documents_bytes_some', 'bytes > 0')
@Check('documents_kind_known', "kind IN ('pdf','jpeg','png')")
@Check('documents_sha256_form', "sha256 ~ '^[0-9a-f]{64}$'")
@Check('documents_subject_form', "subject_type ~ '^[a-z_]+$'")
export class StoredDocument {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** What it belongs to, as in the ledger: 'enterprise' and its like. */
  @Column('text')
  subjectType!: string;

  @Column('uuid')
  subjectId!: string;

  @Column('text')
  purpose!: DocumentPurpose;

  /** As it was called where it came from, cleaned; for people only. */
  @Column('text')
  name!: string;

  @Column('text')
  kind!: DocumentKind;

  @Column('integer')
  bytes!: number;

  @Column('text')
  sha256!: string;

  @Column('uuid')
  addedBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  addedAt!: Date;

  /** When an officer decided with this paper on the table; from then on it stays. */
  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;
}

@Entity('document_contents')
@ForeignKey(() => StoredDocument, ['jurisdictionId', 'documentId'], ['jurisdictionId', 'id'])
export class DocumentContent {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  documentId!: string;

  @Column('bytea')
  content!: Buffer;
}
