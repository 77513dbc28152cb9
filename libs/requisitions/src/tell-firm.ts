import type { EntityManager } from 'typeorm';
import type { Category, Day } from '@supplydock/domain';
import type { Outbox } from '@supplydock/platform';

interface Told {
  readonly id: string;
  readonly enterpriseId: string;
  readonly category: Category;
  readonly serviceDate: Day;
  readonly askedPieces: number;
}

/** Owes the people of the firm a notice about its requisition, in the transaction of what happened to it. */
export async function tellFirm(
  outbox: Outbox,
  tx: EntityManager,
  jurisdictionId: string,
  kind: 'REQUISITION_QUARANTINED' | 'REQUISITION_RELEASED' | 'REQUISITION_REJECTED',
  { id, enterpriseId, category, serviceDate, askedPieces }: Told,
): Promise<void> {
  const figures = { category, serviceDate, askedPieces };
  await outbox.add(tx, jurisdictionId, 'notice.send', { jurisdictionId, kind, enterpriseId, subjectId: id, figures });
}
