import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ownOr404, type Actor } from '@supplydock/identity';
import { channelDay, Clock, UnitOfWork } from '@supplydock/platform';
import type { EnterpriseDetail, HeadcountInForce, OpenQuestion } from '../dto/enterprise.dto.js';
import { FILING_SQL, filingViewOf, type FilingRow } from '../headcount/filing-row.js';
import { ENTERPRISE_SQL, enterpriseViewOf, type EnterpriseRow } from './enterprise-row.js';

const FILINGS_SHOWN = 20;

/** One firm's file: what it said, what was asked and decided, which headcounts count from when. */
@Injectable()
export class ShowEnterprise {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws NOT_FOUND when there is none or the actor may not see it */
  show(actor: Actor, id: string): Promise<EnterpriseDetail> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const day = await channelDay(tx, jurisdictionId, this.clock);
      const [found] = await tx.query<EnterpriseRow[]>(`${ENTERPRISE_SQL} AND e.id = $3`, [jurisdictionId, day, id]);
      const row = ownOr404(actor, 'enterprise.read', found, ({ districtId }) => ({ enterpriseId: id, districtId }));
      const { address, contactName, contactPhone } = row;
      const filings = await tx.query<FilingRow[]>(
        `${FILING_SQL} AND f.enterprise_id = $3 ORDER BY f.id DESC LIMIT ${FILINGS_SHOWN}`,
        [jurisdictionId, day, id],
      );
      return {
        ...enterpriseViewOf(row, this.clock.now()),
        address,
        contactName,
        contactPhone,
        openQuestion: row.askedAt && (await readQuestion(tx, row, jurisdictionId)),
        stateReason: await readReason(tx, row, jurisdictionId),
        headcounts: await readHeadcounts(tx, jurisdictionId, id),
        filings: filings.map(filingViewOf),
      };
    });
  }
}

async function readQuestion(
  tx: EntityManager,
  { id, askedAt }: EnterpriseRow,
  jurisdictionId: string,
): Promise<OpenQuestion> {
  const text = await lastText(tx, jurisdictionId, id, 'ENTERPRISE_QUESTION_ASKED');
  return { text: text ?? '', askedAt: askedAt!.toISOString() };
}

async function readReason(
  tx: EntityManager,
  { id, state }: EnterpriseRow,
  jurisdictionId: string,
): Promise<string | null> {
  if (state === 'REJECTED') return lastText(tx, jurisdictionId, id, 'ENTERPRISE_REJECTED');
  return state === 'SUSPENDED' ? lastText(tx, jurisdictionId, id, 'ENTERPRISE_SUSPENDED') : null;
}

async function lastText(tx: EntityManager, jurisdictionId: string, id: string, kind: string): Promise<string | null> {
  const [row] = await tx.query<{ body: string }[]>(
    `SELECT body FROM enterprise_texts WHERE jurisdiction_id = $1 AND enterprise_id = $2 AND kind = $3
      ORDER BY seq DESC LIMIT 1`,
    [jurisdictionId, id, kind],
  );
  return row?.body ?? null;
}

function readHeadcounts(tx: EntityManager, jurisdictionId: string, id: string): Promise<HeadcountInForce[]> {
  return tx.query(
    `SELECT effective_from AS "effectiveFrom", headcount FROM headcounts
      WHERE jurisdiction_id = $1 AND enterprise_id = $2 AND verified_at IS NOT NULL ORDER BY effective_from DESC`,
    [jurisdictionId, id],
  );
}
