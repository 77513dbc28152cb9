import { Injectable, StreamableFile } from '@nestjs/common';
import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { Problem, RateLimits, UnitOfWork, type RateLimit } from '@supplydock/platform';
import type { ExportLanguage, ExportQuery } from './export-query.js';
import { readExportWords, type ExportWords } from './export-words.js';
import { listFile, type ExportedList, type ListFile } from './list-file.js';
import { pdfFile, type PdfReport } from './pdf-file.js';

/** Files an account may save: a file costs up to 250 pages of a list, and nobody reads more than a few. */
const EXPORTS: RateLimit = { name: 'exports', points: 30, seconds: 600 };

/** A list as a file for one person: counted, in the words of its reader, stamped with the head of the ledger. */
@Injectable()
export class SaveList {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly limits: RateLimits,
  ) {}

  /** @throws TOO_MANY_EXPORTS beyond 30 files in 10 minutes of one account; what the list's first page throws */
  async save<Row>(actor: Actor, list: ExportedList<Row>, as: ExportQuery): Promise<StreamableFile> {
    return listFile({ ...list, as, ...(await this.stamp(actor, as.language)) });
  }

  /**
   * A report as pages.
   * @param name of the file, without its ending
   * @param compose makes the report of the words of its reader
   * @throws TOO_MANY_EXPORTS beyond 30 files in 10 minutes of one account
   */
  async savePdf(
    actor: Actor,
    name: string,
    language: ExportLanguage,
    compose: (words: ExportWords) => PdfReport,
  ): Promise<StreamableFile> {
    const { words } = await this.stamp(actor, language);
    return new StreamableFile(pdfFile(compose(words)), {
      type: 'application/pdf',
      disposition: `attachment; filename="${name}.pdf"`,
    });
  }

  private async stamp(
    { jurisdictionId, userId }: Actor,
    language: ExportLanguage,
  ): Promise<Pick<ListFile<never>, 'head' | 'words'>> {
    const wait = await this.limits.consume(EXPORTS, userId);
    if (wait > 0)
      throw new Problem('TOO_MANY_EXPORTS', {
        params: { limit: EXPORTS.points, retryAfterSeconds: wait, minutes: Math.ceil(wait / 60) },
      });
    return this.uow.run(jurisdictionId, async (tx) => ({
      head: await this.ledger.head(tx, jurisdictionId),
      words: await readExportWords(tx, jurisdictionId, language),
    }));
  }
}
