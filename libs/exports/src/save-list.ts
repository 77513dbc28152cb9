import { Injectable, type StreamableFile } from '@nestjs/common';
import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { Problem, RateLimits, UnitOfWork, type RateLimit } from '@supplydock/platform';
import type { ExportQuery } from './export-query.js';
import { readExportWords } from './export-words.js';
import { listFile, type ExportedList } from './list-file.js';

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
  async save<Row>(
    { jurisdictionId, userId }: Actor,
    list: ExportedList<Row>,
    as: ExportQuery,
  ): Promise<StreamableFile> {
    const wait = await this.limits.consume(EXPORTS, userId);
    if (wait > 0)
      throw new Problem('TOO_MANY_EXPORTS', {
        params: { limit: EXPORTS.points, retryAfterSeconds: wait, minutes: Math.ceil(wait / 60) },
      });
    const [head, words] = await this.uow.run(jurisdictionId, async (tx) => [
      await this.ledger.head(tx, jurisdictionId),
      await readExportWords(tx, jurisdictionId, as.language),
    ]);
    return listFile({ ...list, as, words, head });
  }
}
