import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { IN_PLACES, type Day, type InPlace } from '@supplydock/domain';
import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { channelDay, Clock, UnitOfWork } from '@supplydock/platform';
import { requireHeadcount } from '../headcount/judge-headcount.js';
import { recordAboutFirm } from '../record-about-firm.js';
import { lockEnterprise } from '../review/lock-enterprise.js';
import { readFirmOnSite } from './show-on-site.js';
import type { FirmOnSite } from './work-filing.dto.js';

export interface WorkInput {
  readonly onSite: number;
  readonly inPlace: readonly InPlace[];
  readonly effectiveFrom: Day;
}

/** Files who is on site from a day on, and which of the five are in place. */
@Injectable()
export class FileWork {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  /** @throws as lockEnterprise; VALIDATION_FAILED with DAY_PASSED, DAY_TOO_FAR */
  file(actor: Actor, id: string, { onSite, inPlace, effectiveFrom }: WorkInput): Promise<FirmOnSite> {
    const { jurisdictionId, userId } = actor;
    const ordered = IN_PLACES.filter((one) => inPlace.includes(one));
    return this.uow.run(jurisdictionId, async (tx) => {
      await lockEnterprise(tx, actor, 'workFiling.file', id, null);
      const today = await channelDay(tx, jurisdictionId, this.clock);
      requireHeadcount({ headcount: onSite, effectiveFrom, reason: null }, today, null);
      const filingId = uuidv7();
      await tx.query(
        `INSERT INTO work_filings (jurisdiction_id, id, enterprise_id, effective_from, on_site, in_place, filed_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [jurisdictionId, filingId, id, effectiveFrom, onSite, ordered, userId],
      );
      await recordAboutFirm(tx, this.ledger, {
        jurisdictionId,
        enterpriseId: id,
        actorId: userId,
        kind: 'WORK_FILED',
        payload: { filingId, headcount: onSite, effectiveFrom, inPlace: ordered },
      });
      return readFirmOnSite(tx, jurisdictionId, id, today);
    });
  }
}
