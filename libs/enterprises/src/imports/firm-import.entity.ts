import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TableRow } from '@supplydock/imports';
import type { FirmColumnMap, FirmField } from './firm-columns.js';

/** A list of firms that an office handed in: its rows as read, and which column means what. Its bytes are not kept. */
@Entity('firm_imports')
@Index('firm_imports_one_a_file', ['jurisdictionId', 'office', 'fileSha256'], { unique: true })
@Check('firm_imports_sha256_form', "file_sha256 ~ '^[0-9a-f]{64}$'")
@Check('firm_imports_kind_known', "kind IN ('csv','xlsx')")
export class FirmImport {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** The district whose list it is; the jurisdiction's own id for a list of the city. */
  @Column('text')
  office!: string;

  @Column('text')
  fileSha256!: string;

  @Column('text')
  fileName!: string;

  @Column('text')
  kind!: 'csv' | 'xlsx';

  @Column('text', { array: true })
  header!: string[];

  /** Field → index of its column. */
  @Column('jsonb')
  columns!: FirmColumnMap;

  @Column('jsonb')
  rows!: TableRow[];

  @Column('uuid')
  uploadedBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  uploadedAt!: Date;

  /** When rows of it were posted last; null while none was. */
  @Column('timestamptz', { nullable: true })
  postedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;
}

/** What an office calls a field in its lists: explained once, known ever after. */
@Entity('firm_import_columns')
export class FirmImportColumnName {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('text')
  office!: string;

  /** The column's name as normalHeader writes it. */
  @PrimaryColumn('text')
  header!: string;

  @Column('text')
  field!: FirmField;
}
