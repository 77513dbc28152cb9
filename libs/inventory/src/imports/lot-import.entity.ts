import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { TableRow } from '@supplydock/imports';
import type { ColumnMap, LotField } from './lot-columns.js';

/** A file of lots that a supplier handed in: its rows as read, and which column means what. Its bytes are not kept. */
@Entity('lot_imports')
@ForeignKey('Enterprise', ['jurisdictionId', 'supplierId'], ['jurisdictionId', 'id'])
@Index('lot_imports_one_a_file', ['jurisdictionId', 'supplierId', 'fileSha256'], { unique: true })
@Check('lot_imports_sha256_form', "file_sha256 ~ '^[0-9a-f]{64}$'")
@Check('lot_imports_kind_known', "kind IN ('csv','xlsx')")
export class LotImport {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  supplierId!: string;

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
  columns!: ColumnMap;

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

/** What a supplier calls a field in the own lists: explained once, known ever after. */
@Entity('lot_import_columns')
@ForeignKey('Enterprise', ['jurisdictionId', 'supplierId'], ['jurisdictionId', 'id'])
export class LotImportColumn {
  @PrimaryColumn('text')
  jurisdictionId!: string;

  @PrimaryColumn('uuid')
  supplierId!: string;

  /** The column's name as normalHeader writes it. */
  @PrimaryColumn('text')
  header!: string;

  @Column('text')
  field!: LotField;
}
