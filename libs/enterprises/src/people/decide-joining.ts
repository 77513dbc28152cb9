import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { JoinRequestState, Role } from '@supplydock/domain';
import { authorise, rowScope, type Actor, type PolicyKey } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { Outbox, Problem, UnitOfWork } from '@supplydock/platform';
import { recordAboutFirm } from '../record-about-firm.js';
import { MAX_PEOPLE, readPeople } from './firm-people.js';
import { joinFirm } from './join-firm.js';
import type { WaitingJoinRequest, WaitingJoinRequests } from './join-request.dto.js';

const MAX_LISTED = 200;
const WAITING_SQL = `
  SELECT j.id, j.enterprise_id AS "enterpriseId", e.name AS "enterpriseName", e.district_id AS "districtId",
         u.display_name AS "displayName", u.login, j.reason, j.created_at AS "askedAt"
    FROM join_requests j
    JOIN enterprises e ON e.jurisdiction_id = j.jurisdiction_id AND e.id = j.enterprise_id
    JOIN users u ON u.jurisdiction_id = j.jurisdiction_id AND u.id = j.user_id
   WHERE j.jurisdiction_id = $1 AND j.state = 'ASKED'
     AND (e.id = ANY($2) OR (($3 OR e.district_id = ANY($4)) AND NOT EXISTS (
           SELECT FROM memberships m WHERE m.jurisdiction_id = e.jurisdiction_id AND m.enterprise_id = e.id)))
   ORDER BY j.id LIMIT ${MAX_LISTED}`;

interface LockedRequest {
  readonly enterpriseId: string;
  readonly districtId: string;
  readonly userId: string;
  readonly state: JoinRequestState;
}

/** Who acts for a firm says who else may; where nobody does yet, its district does. */
@Injectable()
export class DecideJoining {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly outbox: Outbox,
  ) {}

  /** Of the own firm; for officials of firms for which nobody acts. */
  list(actor: Actor): Promise<WaitingJoinRequests> {
    const { all, enterpriseIds, districtIds } = rowScope(actor, 'joinRequest.list');
    return this.uow.run(actor.jurisdictionId, async (tx) => {
      const rows = await tx.query<(Omit<WaitingJoinRequest, 'askedAt'> & { askedAt: Date })[]>(WAITING_SQL, [
        actor.jurisdictionId,
        enterpriseIds,
        all,
        districtIds,
      ]);
      return { items: rows.map((row) => ({ ...row, askedAt: row.askedAt.toISOString() })) };
    });
  }

  /**
   * The person acts for the firm at once, as what the admitting one is; a requester where an official admits.
   * @throws as lockRequest; PEOPLE_FULL
   */
  admit(actor: Actor, id: string): Promise<void> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const { enterpriseId, userId } = await lockRequest(tx, actor, 'joinRequest.admit', id);
      const { people, invitations } = await readPeople(tx, actor, enterpriseId);
      if (people.length + invitations.length >= MAX_PEOPLE)
        throw new Problem('PEOPLE_FULL', { params: { limit: MAX_PEOPLE } });
      const own = actor.memberships.filter((one) => one.enterpriseId === enterpriseId).map(({ role }) => role);
      const roles: Role[] = own.length > 0 ? own : ['requester'];
      await joinFirm(tx, { jurisdictionId, enterpriseId, userId, roles });
      await close(tx, actor, id, null);
      await this.tell(tx, actor, { enterpriseId, userId, joinRequestId: id }, null);
    });
  }

  /** @throws as lockRequest */
  refuse(actor: Actor, id: string, reason: string): Promise<void> {
    return this.uow.run(actor.jurisdictionId, async (tx) => {
      const { enterpriseId, userId } = await lockRequest(tx, actor, 'joinRequest.refuse', id);
      await tx.query(`UPDATE join_requests SET state = 'REFUSED' WHERE jurisdiction_id = $1 AND id = $2`, [
        actor.jurisdictionId,
        id,
      ]);
      await close(tx, actor, id, reason);
      await this.tell(tx, actor, { enterpriseId, userId, joinRequestId: id }, reason);
    });
  }

  private async tell(
    tx: EntityManager,
    actor: Actor,
    { enterpriseId, userId, joinRequestId }: { enterpriseId: string; userId: string; joinRequestId: string },
    refusal: string | null,
  ): Promise<void> {
    const { jurisdictionId } = actor;
    await recordAboutFirm(tx, this.ledger, {
      jurisdictionId,
      enterpriseId,
      actorId: actor.userId,
      kind: refusal === null ? 'PERSON_JOINED' : 'JOIN_REFUSED',
      payload: { joinRequestId },
      text: refusal,
    });
    const told = { jurisdictionId, enterpriseId, userId, figures: {} };
    await this.outbox.add(
      tx,
      jurisdictionId,
      'notice.send',
      refusal === null
        ? { ...told, kind: 'JOIN_ADMITTED', subjectId: enterpriseId }
        : { ...told, kind: 'JOIN_REFUSED', subjectId: joinRequestId },
    );
  }
}

/**
 * Locks the firm, as everybody who changes its people, and then the request.
 * @throws NOT_FOUND; STATE_REFUSED when it is decided; FIRM_DECIDES for an official while somebody acts for the firm
 */
async function lockRequest(
  tx: EntityManager,
  actor: Actor,
  key: PolicyKey & `joinRequest.${string}`,
  id: string,
): Promise<LockedRequest> {
  const { jurisdictionId } = actor;
  await tx.query(
    `SELECT 1 FROM enterprises e JOIN join_requests j ON j.jurisdiction_id = e.jurisdiction_id AND j.enterprise_id = e.id
      WHERE j.jurisdiction_id = $1 AND j.id = $2 FOR NO KEY UPDATE OF e`,
    [jurisdictionId, id],
  );
  const [row] = await tx.query<LockedRequest[]>(
    `SELECT j.enterprise_id AS "enterpriseId", e.district_id AS "districtId", j.user_id AS "userId", j.state
       FROM join_requests j JOIN enterprises e ON e.jurisdiction_id = j.jurisdiction_id AND e.id = j.enterprise_id
      WHERE j.jurisdiction_id = $1 AND j.id = $2 FOR UPDATE OF j`,
    [jurisdictionId, id],
  );
  const request = authorise(actor, key, row, (found) => found);
  const { people } = await readPeople(tx, actor, request.enterpriseId);
  const isColleague = people.some(({ isMe }) => isMe);
  if (people.length > 0 && !isColleague) throw new Problem('FIRM_DECIDES');
  return request;
}

async function close(tx: EntityManager, actor: Actor, id: string, reason: string | null): Promise<void> {
  await tx.query(
    `UPDATE join_requests SET decided_at = now(), decided_by = $3, decision_reason = $4
      WHERE jurisdiction_id = $1 AND id = $2`,
    [actor.jurisdictionId, id, actor.userId, reason],
  );
}
