import { Injectable } from '@nestjs/common';
import type { Category } from '@supplydock/domain';
import type { Actor } from '@supplydock/identity';
import { channelDay, Clock, UnitOfWork } from '@supplydock/platform';
import { actingFor } from './acting-for.js';
import type { EntitlementView } from './dto/requisition.dto.js';
import { firmEntitlement } from './firm-entitlement.js';
import { entitlementViewOf } from './requisition-row.js';

/** What the actor's firm may claim today in a category, as arithmetic. */
@Injectable()
export class ShowEntitlement {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws as actingFor; NO_POLICY */
  async show(actor: Actor, category: Category, of?: string): Promise<EntitlementView> {
    const { jurisdictionId } = actor;
    const { enterpriseId } = actingFor(actor, 'entitlement.read', of);
    return this.uow.run(jurisdictionId, async (tx) => {
      const today = await channelDay(tx, jurisdictionId, this.clock);
      return entitlementViewOf(await firmEntitlement(tx, jurisdictionId, enterpriseId, category, today));
    });
  }
}
