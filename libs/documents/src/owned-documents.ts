import { Injectable, type StreamableFile } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@supplydock/identity';
import { UnitOfWork, type UploadedFile } from '@supplydock/platform';
import type { DocumentPurpose } from './document-limits.js';
import { DocumentStore, type DocumentSubject } from './document-store.js';
import type { DocumentList, DocumentView } from './document.dto.js';

/**
 * The papers of one sort of subject. Who may see the subject sees them; a paper more or less is a new version of the
 * subject, because an officer decides about what they have seen.
 */
@Injectable()
export abstract class OwnedDocuments {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly documents: DocumentStore,
  ) {}

  protected abstract readonly subject: (jurisdictionId: string, id: string) => DocumentSubject;
  /** @throws NOT_FOUND when there is no such subject or the actor may not see it */
  protected abstract requireVisible(tx: EntityManager, actor: Actor, id: string): Promise<void>;
  /** Locks the subject and makes what others have on their screens an old version. @throws what the lock throws */
  protected abstract renew(tx: EntityManager, actor: Actor, action: 'add' | 'remove', id: string): Promise<void>;

  /** @throws as requireVisible */
  list(actor: Actor, id: string): Promise<DocumentList> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      await this.requireVisible(tx, actor, id);
      return this.documents.list(tx, this.subject(jurisdictionId, id));
    });
  }

  /** @throws as renew, DocumentStore.admit and add */
  async add(actor: Actor, id: string, file: UploadedFile, purpose: DocumentPurpose): Promise<DocumentView> {
    const { jurisdictionId } = actor;
    const document = await this.documents.admit(actor, file, purpose);
    return this.uow.run(jurisdictionId, async (tx) => {
      await this.renew(tx, actor, 'add', id);
      return this.documents.add(tx, this.subject(jurisdictionId, id), actor, document);
    });
  }

  /** @throws as renew, DocumentStore.remove */
  remove(actor: Actor, id: string, documentId: string): Promise<void> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      await this.renew(tx, actor, 'remove', id);
      await this.documents.remove(tx, this.subject(jurisdictionId, id), actor, documentId);
    });
  }

  /** @throws as requireVisible; NOT_FOUND when the subject has no such document */
  handOut(actor: Actor, id: string, documentId: string): Promise<StreamableFile> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      await this.requireVisible(tx, actor, id);
      return this.documents.handOut(tx, this.subject(jurisdictionId, id), documentId);
    });
  }
}
