import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DocumentStore } from '@supplydock/documents';
import type { Day, HeadcountFilingState } from '@supplydock/domain';
import { authorise, type Actor, type PolicyKey } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { channelDay, Clock, Outbox, pgClientOf, Problem, UnitOfWork } from '@supplydock/platform';
import type { HeadcountFilingView } from '../dto/enterprise.dto.js';
import { firmSubject } from '../documents/firm-documents.js';
import { recordAboutFirm } from '../record-about-firm.js';
import { VerifiedFirms } from '../verified-firms.js';
import { FILING_SQL, filingViewOf, type FilingRow } from './filing-row.js';
import { requireHeadcount, type HeadcountInput } from './judge-headcount.js';
import { closeFiling, putIntoForce } from './verify-filing.js';

interface LockedFiling {
  readonly id: string;
  readonly enterpriseId: string;
  readonly districtId: string;
  readonly headcount: number;
  readonly state: HeadcountFilingState;
  readonly firmState: string;
  readonly version: number;
}

/** What an officer decides about a headcount that a verified firm filed. */
@Injectable()
export class DecideFiling {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly outbox: Outbox,
    private readonly documents: DocumentStore,
    private readonly clock: Clock,
    private readonly verifiedFirms: VerifiedFirms,
  ) {}

  /**
   * Verifies it: from its day on it is the firm's weight.
   * @throws as lockFiling; VALIDATION_FAILED with the codes of judgeHeadcount
   */
  verify(actor: Actor, id: string, version: number, input: HeadcountInput): Promise<HeadcountFilingView> {
    const { jurisdictionId, userId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const filing = await lockFiling(tx, actor, 'headcount.verify', id, version);
      const { enterpriseId } = filing;
      const today = await channelDay(tx, jurisdictionId, this.clock);
      requireHeadcount(input, today, filing.headcount);
      await putIntoForce(tx, { jurisdictionId, enterpriseId, verifiedBy: userId }, input);
      await closeFiling(
        tx,
        { jurisdictionId, filingId: id, decidedBy: userId },
        { state: 'VERIFIED', verified: input },
      );
      await this.verifiedFirms.tell(tx, { jurisdictionId, enterpriseId, actorId: userId });
      await this.documents.keepDecided(tx, firmSubject(jurisdictionId, enterpriseId));
      const { headcount, effectiveFrom, reason } = input;
      await recordAboutFirm(tx, this.ledger, {
        jurisdictionId,
        enterpriseId,
        actorId: userId,
        kind: 'HEADCOUNT_VERIFIED',
        payload: { filingId: id, headcount, effectiveFrom, filedHeadcount: filing.headcount },
        text: reason,
      });
      await this.outbox.add(tx, jurisdictionId, 'notice.send', {
        jurisdictionId,
        kind: 'HEADCOUNT_VERIFIED',
        enterpriseId,
        subjectId: enterpriseId,
        figures: { headcount, effectiveFrom },
      });
      return readFiling(tx, jurisdictionId, today, id);
    });
  }

  /** Rejects it: the headcount in force stays. @throws as lockFiling */
  reject(actor: Actor, id: string, version: number, reason: string): Promise<HeadcountFilingView> {
    const { jurisdictionId, userId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const { enterpriseId, headcount } = await lockFiling(tx, actor, 'headcount.reject', id, version);
      await closeFiling(tx, { jurisdictionId, filingId: id, decidedBy: userId }, { state: 'REJECTED', reason });
      await this.documents.keepDecided(tx, firmSubject(jurisdictionId, enterpriseId));
      await recordAboutFirm(tx, this.ledger, {
        jurisdictionId,
        enterpriseId,
        actorId: userId,
        kind: 'HEADCOUNT_REJECTED',
        payload: { filingId: id },
        text: reason,
      });
      await this.outbox.add(tx, jurisdictionId, 'notice.send', {
        jurisdictionId,
        kind: 'HEADCOUNT_REJECTED',
        enterpriseId,
        subjectId: enterpriseId,
        figures: { headcount },
      });
      return readFiling(tx, jurisdictionId, await channelDay(tx, jurisdictionId, this.clock), id);
    });
  }
}

/**
 * Locks the firm and then its filing, as everybody does who changes both.
 * @throws NOT_FOUND when there is none or it is another district's; STATE_REFUSED when it is decided, or when its firm
 *   is under review and is decided as a whole; VERSION_MISMATCH
 */
async function lockFiling(
  tx: EntityManager,
  actor: Actor,
  key: PolicyKey & `headcount.${string}`,
  id: string,
  version: number,
): Promise<LockedFiling> {
  const client = await pgClientOf(tx);
  await client.query(
    `SELECT 1 FROM enterprises e JOIN headcount_filings f ON f.jurisdiction_id = e.jurisdiction_id AND f.enterprise_id = e.id
      WHERE f.jurisdiction_id = $1 AND f.id = $2 FOR NO KEY UPDATE OF e`,
    [actor.jurisdictionId, id],
  );
  const { rows } = await client.query<LockedFiling>(
    `SELECT f.id, f.enterprise_id AS "enterpriseId", e.district_id AS "districtId", f.headcount, f.state,
            e.state AS "firmState", f.version
       FROM headcount_filings f
       JOIN enterprises e ON e.jurisdiction_id = f.jurisdiction_id AND e.id = f.enterprise_id
      WHERE f.jurisdiction_id = $1 AND f.id = $2 FOR UPDATE OF f`,
    [actor.jurisdictionId, id],
  );
  const filing = authorise(actor, key, rows[0], ({ districtId, state }) => ({ districtId, state }));
  if (['REGISTERED', 'UNDER_REVIEW'].includes(filing.firmState))
    throw new Problem('STATE_REFUSED', { params: { state: filing.firmState, resource: 'enterprise' } });
  if (filing.version !== version) throw new Problem('VERSION_MISMATCH', { params: { version: filing.version } });
  return filing;
}

async function readFiling(
  tx: EntityManager,
  jurisdictionId: string,
  today: Day,
  id: string,
): Promise<HeadcountFilingView> {
  const [row] = await tx.query<FilingRow[]>(`${FILING_SQL} AND f.id = $3`, [jurisdictionId, today, id]);
  return filingViewOf(row);
}
