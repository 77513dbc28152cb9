import { Injectable } from '@nestjs/common';
import type { Actor } from '@supplydock/identity';
import { pageOfRows, writeBadRows, type ImportRowsQuery, type Language } from '@supplydock/imports';
import { Clock, UnitOfWork } from '@supplydock/platform';
import type { JudgedRow } from './judge-rows.js';
import type { ImportRowPage, LotImportView } from './lot-import.dto.js';
import { judgeImport, ownImport, type StoredImport } from './lot-import-rows.js';
import { importViewOf } from './lot-import-view.js';

/** An import with its rows, judged anew each time: rules, days and other lots may have changed. */
@Injectable()
export class ShowImport {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws NOT_FOUND when there is none or it is another supplier's */
  async show(actor: Actor, id: string): Promise<LotImportView> {
    const { stored, judged } = await this.judge(actor, id);
    return importViewOf(stored, judged);
  }

  /** @throws NOT_FOUND as show */
  async rows(actor: Actor, id: string, query: ImportRowsQuery): Promise<ImportRowPage> {
    const { judged } = await this.judge(actor, id);
    const page = pageOfRows(judged, query);
    return { ...page, items: page.items.map(({ lot: _lot, ...row }) => row) };
  }

  /**
   * The bad rows as a CSV file with what is wrong beside, to be mended and handed in again.
   * @throws NOT_FOUND as show
   */
  async badRows(actor: Actor, id: string, language: Language): Promise<string> {
    const { stored, judged } = await this.judge(actor, id);
    return writeBadRows(stored.header, judged.filter(({ verdict }) => verdict === 'bad'), language); // prettier-ignore
  }

  private judge(actor: Actor, id: string): Promise<{ stored: StoredImport; judged: JudgedRow[] }> {
    return this.uow.run(actor.jurisdictionId, async (tx) => {
      const stored = await ownImport(tx, actor, 'lotImport.read', id);
      const { judged } = await judgeImport(tx, actor.jurisdictionId, stored, this.clock);
      return { stored, judged };
    });
  }
}
