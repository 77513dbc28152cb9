import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import Papa from 'papaparse';
import { LedgerService } from '@supplydock/ledger';
import { AppConfig, Clock, UnitOfWork } from '@supplydock/platform';
import { ShortCache, type CachedAnswer } from '../short-cache.js';
import { DATASET_FACTS, type DatasetName } from './datasets.js';
import { DATASET_READERS, type OpenRow } from './dataset-readers.js';
import type { DatasetRows, OpenFormat } from './open-data.dto.js';

/** As many as a spreadsheet program opens without trouble. */
const MAX_ROWS = 50_000;
/** Files change once a round; who asks every second gets the same one. */
const KEPT_SECONDS = 60;

/** The public's files, whole, as JSON or CSV; both name the head of the ledger. */
@Injectable()
export class ReadOpenData {
  readonly cache: ShortCache<string>;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly config: AppConfig,
    clock: Clock,
  ) {
    this.cache = new ShortCache(clock, KEPT_SECONDS);
  }

  /** @returns the text of the file with its entity tag */
  file(name: DatasetName, format: OpenFormat): Promise<CachedAnswer<string>> {
    return this.cache.get(`${name}.${format}`, async () => {
      const rows = await this.rows(name);
      return format === 'csv' ? csvOf(name, rows) : JSON.stringify(rows);
    });
  }

  private rows(name: DatasetName): Promise<DatasetRows> {
    const { jurisdictionId } = this.config;
    return this.uow.run(jurisdictionId, async (tx: EntityManager) => {
      const ledgerHead = await this.ledger.head(tx, jurisdictionId);
      const rows = await DATASET_READERS[name](tx, jurisdictionId, MAX_ROWS + 1);
      return { name, ledgerHead, isCut: rows.length > MAX_ROWS, rows: rows.slice(0, MAX_ROWS).map(inOrder(name)) };
    });
  }
}

/** Each row with exactly the fields of the schema, in its order. */
function inOrder(name: DatasetName): (row: OpenRow) => OpenRow {
  const names = DATASET_FACTS[name].fields.map((field) => field.name);
  return (row) => Object.fromEntries(names.map((field) => [field, row[field] ?? null]));
}

/** Header, rows, and a last line that names the head of the ledger, as every export has it. */
function csvOf(name: DatasetName, { rows, ledgerHead }: DatasetRows): string {
  const fields = DATASET_FACTS[name].fields.map((field) => field.name);
  const table = [fields, ...rows.map((row) => fields.map((field) => row[field])), [`Ledger head ${ledgerHead.seq}`, ledgerHead.hash]]; // prettier-ignore
  return Papa.unparse(table, { newline: '\r\n', escapeFormulae: true }) + '\r\n';
}
