import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@supplydock/identity';
import { pageOfRows, TableReader, writeBadRows, type ImportRowsQuery, type Language, type PostingMode } from '@supplydock/imports'; // prettier-ignore
import { LedgerService } from '@supplydock/ledger';
import { Clock, Problem, UnitOfWork } from '@supplydock/platform';
import { mapFirmColumns, missingFirmFields } from './firm-columns.js';
import type { FirmImportColumn, FirmImportRowPage, FirmImportView } from './firm-import.dto.js';
import { FIRM_IMPORTS, firmImportView, judgeFirmImport, officeOf, ownFirmImport, type StoredFirmImport } from './firm-import-rows.js'; // prettier-ignore
import { insertFirms } from './insert-firms.js';
import type { JudgedFirm } from './judge-firms.js';

/** An office hands in a list of firms with their staff, looks at what it would do, and posts it. */
@Injectable()
export class ImportFirms {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reader: TableReader,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  /**
   * @param bytes of a CSV or XLSX file
   * @returns the import; the one of before when the same bytes were handed in already
   * @throws the codes of FILE_PROBLEMS
   */
  async upload(actor: Actor, fileName: string, bytes: Uint8Array): Promise<FirmImportView> {
    const { jurisdictionId } = actor;
    const owner = officeOf(actor);
    const fileSha256 = createHash('sha256').update(bytes).digest('hex');
    const known = await this.uow.run(jurisdictionId, (tx) => FIRM_IMPORTS.ofFile(tx, jurisdictionId, owner, fileSha256)); // prettier-ignore
    // Read outside of any transaction: a slow file must not hold a connection.
    const table = known === null ? await this.reader.read(bytes) : null;
    return this.uow.run(jurisdictionId, async (tx) => {
      if (table) {
        const columns = mapFirmColumns(table.header, await FIRM_IMPORTS.remembered(tx, jurisdictionId, owner));
        await FIRM_IMPORTS.store(tx, actor, { owner, fileSha256, fileName, table }, columns);
      }
      const id = (await FIRM_IMPORTS.ofFile(tx, jurisdictionId, owner, fileSha256))!;
      return this.view(tx, actor, await ownFirmImport(tx, actor, 'firmImport.read', id));
    });
  }

  /** @throws NOT_FOUND when there is none or it is another district's */
  show(actor: Actor, id: string): Promise<FirmImportView> {
    return this.uow.run(actor.jurisdictionId, async (tx) =>
      this.view(tx, actor, await ownFirmImport(tx, actor, 'firmImport.read', id)),
    );
  }

  /** @throws NOT_FOUND as show */
  async rows(actor: Actor, id: string, query: ImportRowsQuery): Promise<FirmImportRowPage> {
    const page = pageOfRows((await this.judge(actor, id)).judged, query);
    return { ...page, items: page.items.map(({ firm: _firm, ...row }) => row) };
  }

  /** The bad rows as CSV with what is wrong beside. @throws NOT_FOUND as show */
  async badRows(actor: Actor, id: string, language: Language): Promise<string> {
    const { stored, judged } = await this.judge(actor, id);
    return writeBadRows(stored.header, judged.filter(({ verdict }) => verdict === 'bad'), language); // prettier-ignore
  }

  /** @throws NOT_FOUND; VERSION_MISMATCH; VALIDATION_FAILED (UNKNOWN_COLUMN) */
  setColumns(actor: Actor, id: string, version: number, columns: readonly FirmImportColumn[]): Promise<FirmImportView> {
    return this.uow.run(actor.jurisdictionId, async (tx) => {
      const stored = await ownFirmImport(tx, actor, 'firmImport.mapColumns', id, true);
      if (stored.version !== version) throw new Problem('VERSION_MISMATCH', { params: { version: stored.version } });
      await FIRM_IMPORTS.setColumns(tx, actor.jurisdictionId, stored, columns);
      return this.view(tx, actor, await ownFirmImport(tx, actor, 'firmImport.read', id));
    });
  }

  /**
   * New firms are registered and wait for their review; of registered ones the staff is filed and waits for an officer.
   * All in one transaction with their ledger entries.
   * @throws NOT_FOUND; VERSION_MISMATCH; IMPORT_COLUMNS_MISSING; IMPORT_HAS_BAD_ROWS (mode all); NOTHING_TO_POST
   */
  post(actor: Actor, id: string, version: number, mode: PostingMode): Promise<FirmImportView> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const stored = await ownFirmImport(tx, actor, 'firmImport.post', id, true);
      if (stored.version !== version) throw new Problem('VERSION_MISMATCH', { params: { version: stored.version } });
      const missing = missingFirmFields(stored.columns);
      if (missing.length > 0) throw new Problem('IMPORT_COLUMNS_MISSING', { params: { fields: missing.join(', ') } });
      // the lists of a city may hold the same firm: one is posted at a time
      await FIRM_IMPORTS.oneAtATime(tx, jurisdictionId, '');
      const judged = await judgeFirmImport(tx, jurisdictionId, stored, this.clock);
      const good = judged.filter(({ verdict }) => verdict === 'good');
      const bad = judged.filter(({ verdict }) => verdict === 'bad').length;
      if (mode === 'all' && bad > 0) throw new Problem('IMPORT_HAS_BAD_ROWS', { params: { bad } });
      if (good.length === 0) throw new Problem('NOTHING_TO_POST');
      await insertFirms(tx, this.ledger, actor, stored, good, bad);
      await FIRM_IMPORTS.markPosted(tx, jurisdictionId, id);
      return this.view(tx, actor, await ownFirmImport(tx, actor, 'firmImport.read', id));
    });
  }

  private async view(tx: EntityManager, actor: Actor, stored: StoredFirmImport): Promise<FirmImportView> {
    return firmImportView(stored, await judgeFirmImport(tx, actor.jurisdictionId, stored, this.clock));
  }

  private judge(actor: Actor, id: string): Promise<{ stored: StoredFirmImport; judged: JudgedFirm[] }> {
    return this.uow.run(actor.jurisdictionId, async (tx) => {
      const stored = await ownFirmImport(tx, actor, 'firmImport.read', id);
      return { stored, judged: await judgeFirmImport(tx, actor.jurisdictionId, stored, this.clock) };
    });
  }
}
