import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { pgClientOf, Problem, type FieldError } from '@supplydock/platform';
import { normalHeader, type ColumnMapOf, type RememberedOf } from './columns.js';
import type { Table, TableRow } from './file/read-table.js';

/** Imports are kept so long; the same file afterwards is a new import, and its rows still post nothing twice. */
const KEPT_DAYS = 30;

/** An import as it is stored. */
export interface StoredImportOf<Field extends string> {
  readonly id: string;
  /** Whose it is: a supplier, an office. */
  readonly owner: string;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly kind: 'csv' | 'xlsx';
  readonly header: readonly string[];
  readonly columns: ColumnMapOf<Field>;
  readonly rows: readonly TableRow[];
  readonly uploadedAt: Date;
  readonly postedAt: Date | null;
  readonly version: number;
}

export interface FileOfOwner {
  readonly owner: string;
  readonly fileSha256: string;
  readonly fileName: string;
  readonly table: Table;
}

/** Where the imports of one feature lie: `<name>s`, and `<name>_columns` for what their owners explained of their lists. */
export class ImportTable<Field extends string> {
  private readonly fields: string;

  /** @param owner the column that says whose an import is */
  constructor(
    private readonly name: 'lot_import' | 'firm_import',
    private readonly owner: 'supplier_id' | 'office',
  ) {
    this.fields = `id, ${owner} AS owner, file_name AS "fileName", file_sha256 AS "fileSha256", kind, header, columns,
      rows, uploaded_at AS "uploadedAt", posted_at AS "postedAt", version`;
  }

  /** @param lock true to change it: others wait until the transaction ends */
  async read(
    tx: EntityManager,
    jurisdictionId: string,
    id: string,
    lock = false,
  ): Promise<StoredImportOf<Field> | undefined> {
    const client = await pgClientOf(tx);
    const { rows } = await client.query<StoredImportOf<Field>>(
      `SELECT ${this.fields} FROM ${this.name}s WHERE jurisdiction_id = $1 AND id = $2 ${lock ? 'FOR UPDATE' : ''}`,
      [jurisdictionId, id],
    );
    return rows[0];
  }

  /** The id of the import that an owner made of the same bytes before. */
  async ofFile(tx: EntityManager, jurisdictionId: string, owner: string, fileSha256: string): Promise<string | null> {
    const client = await pgClientOf(tx);
    const { rows } = await client.query<{ id: string }>(
      `SELECT id FROM ${this.name}s WHERE jurisdiction_id = $1 AND ${this.owner} = $2 AND file_sha256 = $3`,
      [jurisdictionId, owner, fileSha256],
    );
    return rows[0]?.id ?? null;
  }

  /** Of two uploads of one file at the same moment the first one counts. Old imports of the owner go. */
  async store(
    tx: EntityManager,
    { jurisdictionId, userId }: { jurisdictionId: string; userId: string },
    { owner, fileSha256, fileName, table }: FileOfOwner,
    columns: ColumnMapOf<Field>,
  ): Promise<void> {
    await tx.query(
      `DELETE FROM ${this.name}s
        WHERE jurisdiction_id = $1 AND ${this.owner} = $2 AND uploaded_at < now() - make_interval(days => $3)`,
      [jurisdictionId, owner, KEPT_DAYS],
    );
    await tx.query(
      `INSERT INTO ${this.name}s (jurisdiction_id, id, ${this.owner}, file_sha256, file_name, kind, header, columns, rows,
                                  uploaded_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING`,
      [
        jurisdictionId, uuidv7(), owner, fileSha256, fileName, table.kind, table.header, JSON.stringify(columns),
        JSON.stringify(table.rows), userId,
      ], // prettier-ignore
    );
  }

  /** Names of columns that the owner explained before. */
  async remembered(tx: EntityManager, jurisdictionId: string, owner: string): Promise<RememberedOf<Field>> {
    const client = await pgClientOf(tx);
    const { rows } = await client.query<{ header: string; field: Field }>(
      `SELECT header, field FROM ${this.name}_columns WHERE jurisdiction_id = $1 AND ${this.owner} = $2`,
      [jurisdictionId, owner],
    );
    return new Map(rows.map(({ header, field }) => [header, field]));
  }

  /**
   * Which column holds which field from now on; remembered for the owner's next file. A name means one field: what was
   * explained last counts. Columns without a name cannot be remembered.
   * @param columns numbered from 1
   * @throws VALIDATION_FAILED (UNKNOWN_COLUMN) when the file has no such column
   */
  async setColumns(
    tx: EntityManager,
    jurisdictionId: string,
    { id, owner, header }: StoredImportOf<Field>,
    columns: readonly { readonly field: Field; readonly column: number }[],
  ): Promise<void> {
    const errors = unknownColumns(header, columns);
    if (errors.length > 0) throw new Problem('VALIDATION_FAILED', { params: { count: errors.length }, errors });
    const map = Object.fromEntries(columns.map(({ field, column }) => [field, column - 1]));
    await tx.query(
      `UPDATE ${this.name}s SET columns = $3, version = version + 1 WHERE jurisdiction_id = $1 AND id = $2`,
      [jurisdictionId, id, JSON.stringify(map)],
    );
    const named = new Map(columns.map(({ field, column }) => [normalHeader(header[column - 1]), field]));
    named.delete('');
    await tx.query(
      `INSERT INTO ${this.name}_columns (jurisdiction_id, ${this.owner}, header, field)
       SELECT $1, $2, h.header, h.field FROM unnest($3::text[], $4::text[]) AS h(header, field)
       ON CONFLICT (jurisdiction_id, ${this.owner}, header) DO UPDATE SET field = excluded.field`,
      [jurisdictionId, owner, [...named.keys()], [...named.values()]],
    );
  }

  async markPosted(tx: EntityManager, jurisdictionId: string, id: string): Promise<void> {
    await tx.query(
      `UPDATE ${this.name}s SET posted_at = now(), version = version + 1 WHERE jurisdiction_id = $1 AND id = $2`,
      [jurisdictionId, id],
    );
  }

  /** Two files of one owner may hold the same row: the second one waits, and then finds it posted. */
  async oneAtATime(tx: EntityManager, jurisdictionId: string, owner: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `${this.name} ${jurisdictionId} ${owner}`,
    ]);
  }
}

function unknownColumns(header: readonly string[], columns: readonly { readonly column: number }[]): FieldError[] {
  return columns.flatMap(
    ({ column }, index) =>
    column <= header.length
      ? []
      : [{ field: `columns.${index}.column`, code: 'UNKNOWN_COLUMN', message: `the file has ${header.length} columns`, messageZh: `文件只有 ${header.length} 列` }], // prettier-ignore
  );
}
