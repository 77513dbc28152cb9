import { Injectable, type StreamableFile } from '@nestjs/common';
import { DocumentStore, type DocumentList, type DocumentPurpose, type DocumentSubject, type DocumentView } from '@supplydock/documents'; // prettier-ignore
import type { Actor } from '@supplydock/identity';
import { UnitOfWork, type UploadedFile } from '@supplydock/platform';
import { requireOwnFirm } from '../read/own-firm.js';
import { lockEnterprise, nextVersion } from '../review/lock-enterprise.js';

/** A firm as the subject of documents. */
export const firmSubject = (jurisdictionId: string, id: string): DocumentSubject => ({
  jurisdictionId,
  type: 'enterprise',
  id,
});

/**
 * A firm's papers: what it hands in at its registration, when it is asked back, or with a new headcount. A paper more
 * or less is a new version of the firm: an officer decides about what they have seen.
 */
@Injectable()
export class FirmDocuments {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly documents: DocumentStore,
  ) {}

  /** @throws NOT_FOUND when there is no such firm or the actor may not see it */
  list(actor: Actor, id: string): Promise<DocumentList> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      await requireOwnFirm(tx, actor, 'firmDocument.read', id);
      return this.documents.list(tx, firmSubject(jurisdictionId, id));
    });
  }

  /** @throws as lockEnterprise, DocumentStore.admit and add */
  async add(actor: Actor, id: string, file: UploadedFile, purpose: DocumentPurpose): Promise<DocumentView> {
    const { jurisdictionId } = actor;
    const document = await this.documents.admit(actor, file, purpose);
    return this.uow.run(jurisdictionId, async (tx) => {
      await lockEnterprise(tx, actor, 'firmDocument.add', id, null);
      await nextVersion(tx, jurisdictionId, id);
      return this.documents.add(tx, firmSubject(jurisdictionId, id), actor, document);
    });
  }

  /** @throws as lockEnterprise, DocumentStore.remove */
  remove(actor: Actor, id: string, documentId: string): Promise<void> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      await lockEnterprise(tx, actor, 'firmDocument.remove', id, null);
      await nextVersion(tx, jurisdictionId, id);
      await this.documents.remove(tx, firmSubject(jurisdictionId, id), actor, documentId);
    });
  }

  /** @throws NOT_FOUND when the firm has no such document or the actor may not see it */
  handOut(actor: Actor, id: string, documentId: string): Promise<StreamableFile> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      await requireOwnFirm(tx, actor, 'firmDocument.read', id);
      return this.documents.handOut(tx, firmSubject(jurisdictionId, id), documentId);
    });
  }
}
