import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** A firm that an officer has just verified, or whose headcount. */
export interface VerifiedFirm {
  readonly jurisdictionId: string;
  readonly enterpriseId: string;
  /** The officer. */
  readonly actorId: string;
}

type Effect = (tx: EntityManager, firm: VerifiedFirm) => Promise<void>;

/**
 * What other features do in the transaction that verifies a firm or its headcount: what waited for nothing else goes on
 * at once. Features above this one add their effect; this one knows none of them.
 */
@Injectable()
export class VerifiedFirms {
  private readonly effects: Effect[] = [];

  whenVerified(effect: Effect): void {
    this.effects.push(effect);
  }

  /** Called once firm and headcount are stored, before the ledger is written: effects take locks of their own. */
  async tell(tx: EntityManager, firm: VerifiedFirm): Promise<void> {
    for (const effect of this.effects) await effect(tx, firm);
  }
}
