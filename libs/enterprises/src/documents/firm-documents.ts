import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OwnedDocuments, type DocumentSubject } from '@supplydock/documents';
import type { Actor } from '@supplydock/identity';
import { requireOwnFirm } from '../read/own-firm.js';
import { lockEnterprise, nextVersion } from '../review/lock-enterprise.js';

/** A firm as the subject of documents. */
export const firmSubject = (jurisdictionId: string, id: string): DocumentSubject => ({
  jurisdictionId,
  type: 'enterprise',
  id,
});

/** A firm's papers: what it hands in at its registration, when it is asked back, or with a new headcount. */
@Injectable()
export class FirmDocuments extends OwnedDocuments {
  protected readonly subject = firmSubject;

  protected requireVisible(tx: EntityManager, actor: Actor, id: string): Promise<void> {
    return requireOwnFirm(tx, actor, 'firmDocument.read', id);
  }

  protected async renew(tx: EntityManager, actor: Actor, action: 'add' | 'remove', id: string): Promise<void> {
    await lockEnterprise(tx, actor, `firmDocument.${action}`, id, null);
    await nextVersion(tx, actor.jurisdictionId, id);
  }
}
