import { Injectable, type StreamableFile } from '@nestjs/common';
import { DocumentStore, type DocumentList, type DocumentPurpose, type DocumentSubject, type DocumentView } from '@supplydock/documents'; // prettier-ignore
import type { Actor } from '@supplydock/identity';
import { UnitOfWork, type UploadedFile } from '@supplydock/platform';
import { lockAppeal, nextVersion, requireVisible } from './lock-appeal.js';

/** An appeal as the subject of documents. */
export const appealSubject = (jurisdictionId: string, id: string): DocumentSubject => ({
  jurisdictionId,
  type: 'appeal',
  id,
});

/** The evidence of an appeal, until it is decided. */
@Injectable()
export class AppealDocuments {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly documents: DocumentStore,
  ) {}

  /** @throws NOT_FOUND when there is no such appeal or the actor may not see it */
  list(actor: Actor, id: string): Promise<DocumentList> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      await requireVisible(tx, actor, 'appealDocument.read', id);
      return this.documents.list(tx, appealSubject(jurisdictionId, id));
    });
  }

  /** @throws as lockAppeal, DocumentStore.admit and add */
  async add(actor: Actor, id: string, file: UploadedFile, purpose: DocumentPurpose): Promise<DocumentView> {
    const { jurisdictionId } = actor;
    const document = await this.documents.admit(actor, file, purpose);
    return this.uow.run(jurisdictionId, async (tx) => {
      await lockAppeal(tx, actor, 'appealDocument.add', id);
      await nextVersion(tx, jurisdictionId, id);
      return this.documents.add(tx, appealSubject(jurisdictionId, id), actor, document);
    });
  }

  /** @throws as lockAppeal, DocumentStore.remove */
  remove(actor: Actor, id: string, documentId: string): Promise<void> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      await lockAppeal(tx, actor, 'appealDocument.remove', id);
      await nextVersion(tx, jurisdictionId, id);
      await this.documents.remove(tx, appealSubject(jurisdictionId, id), actor, documentId);
    });
  }

  /** @throws NOT_FOUND when the appeal has no such document or the actor may not see it */
  handOut(actor: Actor, id: string, documentId: string): Promise<StreamableFile> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      await requireVisible(tx, actor, 'appealDocument.read', id);
      return this.documents.handOut(tx, appealSubject(jurisdictionId, id), documentId);
    });
  }
}
