import { Injectable } from '@nestjs/common';
import { OwnedDocuments, type DocumentSubject } from '@supplydock/documents';
import type { Actor } from '@supplydock/identity';
import type { EntityManager } from 'typeorm';
import { lockAppeal, nextVersion, requireVisible } from './lock-appeal.js';

/** An appeal as the subject of documents. */
export const appealSubject = (jurisdictionId: string, id: string): DocumentSubject => ({
  jurisdictionId,
  type: 'appeal',
  id,
});

/** The evidence of an appeal, until it is decided. */
@Injectable()
export class AppealDocuments extends OwnedDocuments {
  protected readonly subject = appealSubject;

  protected async requireVisible(tx: EntityManager, actor: Actor, id: string): Promise<void> {
    await requireVisible(tx, actor, 'appealDocument.read', id);
  }

  protected async renew(tx: EntityManager, actor: Actor, action: 'add' | 'remove', id: string): Promise<void> {
    await lockAppeal(tx, actor, `appealDocument.${action}`, id);
    await nextVersion(tx, actor.jurisdictionId, id);
  }
}
