import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { channelDay, Clock, Problem, UnitOfWork } from '@supplydock/platform';
import { digestOf } from '../review/decide.js';
import { checkRules } from './check-rules.js';
import type { SetPolicyBody } from './policies.dto.js';

/** Writes the next version of a policy. Nothing is altered: rounds keep the version they were opened with. */
@Injectable()
export class SetPolicy {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the new version's id
   * @throws VALIDATION_FAILED naming each wrong rule, and a day before today; VERSION_MISMATCH when somebody wrote another
   *   version of that name meanwhile
   */
  set(actor: Actor, body: SetPolicyBody): Promise<string> {
    const { jurisdictionId, userId } = actor;
    const { name, category, latestVersion, effectiveFrom, reason } = body;
    return this.uow.run(jurisdictionId, async (tx) => {
      mustNotBePast(effectiveFrom, await channelDay(tx, jurisdictionId, this.clock));
      const rules = await checkRules(tx, jurisdictionId, category, body.rules);
      await lockPolicies(tx, jurisdictionId, category);
      const [{ latest }] = await tx.query<{ latest: number }[]>(
        `SELECT coalesce(max(policy_version), 0) AS latest FROM policies
          WHERE jurisdiction_id = $1 AND name = $2 AND category = $3`,
        [jurisdictionId, name, category],
      );
      if (latest !== latestVersion) throw new Problem('VERSION_MISMATCH', { params: { version: latest } });
      const [id, policyVersion] = [uuidv7(), latest + 1];
      // of two versions for one day the later written one is in force, so their times are taken under the lock
      await tx.query(
        `INSERT INTO policies (jurisdiction_id, id, name, category, policy_version, effective_from, rules, created_by, reason, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, clock_timestamp())`,
        [jurisdictionId, id, name, category, policyVersion, effectiveFrom, JSON.stringify(rules), userId, reason],
      );
      await this.ledger.append(tx, {
        jurisdictionId,
        kind: 'POLICY_SET',
        subjectType: 'policy',
        subjectId: id,
        actorId: userId,
        payload: { category, policyVersion, effectiveFrom, rules, nameSha256: digestOf(name), reasonSha256: digestOf(reason) }, // prettier-ignore
      });
      return id;
    });
  }
}

function mustNotBePast(effectiveFrom: string, today: string): void {
  if (effectiveFrom >= today) return;
  const error = {
    field: 'effectiveFrom',
    code: 'POLICY_PAST',
    message: `must not lie before ${today}: what was decided stays decided`,
    messageZh: `不得早于 ${today}：已作的决定不能追溯更改`,
  };
  throw new Problem('VALIDATION_FAILED', { params: { count: 1 }, errors: [error] });
}

/** One at a time writes a category's policies, until the transaction ends. */
async function lockPolicies(tx: EntityManager, jurisdictionId: string, category: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`policies ${jurisdictionId} ${category}`]);
}
