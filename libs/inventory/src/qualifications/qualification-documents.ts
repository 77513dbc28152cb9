import { Injectable, type StreamableFile } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DocumentStore, type DocumentList, type DocumentPurpose, type DocumentSubject, type DocumentView } from '@supplydock/documents'; // prettier-ignore
import { ownOr404, type Actor } from '@supplydock/identity';
import { UnitOfWork, type UploadedFile } from '@supplydock/platform';
import { lockQualification } from './lock-qualification.js';

/** A qualification as the subject of documents. */
export const qualificationSubject = (jurisdictionId: string, id: string): DocumentSubject => ({
  jurisdictionId,
  type: 'qualification',
  id,
});

/**
 * A supplier's certificates as files, for the officer who checks them. A paper more or less is a new version of the
 * qualification: an officer decides about what they have seen.
 */
@Injectable()
export class QualificationDocuments {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly documents: DocumentStore,
  ) {}

  /** @throws NOT_FOUND when there is no such qualification or the actor may not see it */
  list(actor: Actor, id: string): Promise<DocumentList> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      await requireVisible(tx, actor, id);
      return this.documents.list(tx, qualificationSubject(jurisdictionId, id));
    });
  }

  /** @throws as lockQualification, DocumentStore.admit and add */
  async add(actor: Actor, id: string, file: UploadedFile, purpose: DocumentPurpose): Promise<DocumentView> {
    const { jurisdictionId } = actor;
    const document = await this.documents.admit(actor, file, purpose);
    return this.uow.run(jurisdictionId, async (tx) => {
      await lockQualification(tx, actor, 'qualificationDocument.add', id);
      await nextVersion(tx, jurisdictionId, id);
      return this.documents.add(tx, qualificationSubject(jurisdictionId, id), actor, document);
    });
  }

  /** @throws as lockQualification, DocumentStore.remove */
  remove(actor: Actor, id: string, documentId: string): Promise<void> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      await lockQualification(tx, actor, 'qualificationDocument.remove', id);
      await nextVersion(tx, jurisdictionId, id);
      await this.documents.remove(tx, qualificationSubject(jurisdictionId, id), actor, documentId);
    });
  }

  /** @throws NOT_FOUND when the qualification has no such document or the actor may not see it */
  handOut(actor: Actor, id: string, documentId: string): Promise<StreamableFile> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      await requireVisible(tx, actor, id);
      return this.documents.handOut(tx, qualificationSubject(jurisdictionId, id), documentId);
    });
  }
}

async function requireVisible(tx: EntityManager, actor: Actor, id: string): Promise<void> {
  const [found] = await tx.query<{ enterpriseId: string; districtId: string }[]>(
    `SELECT q.supplier_id AS "enterpriseId", e.district_id AS "districtId"
       FROM qualifications q JOIN enterprises e ON e.jurisdiction_id = q.jurisdiction_id AND e.id = q.supplier_id
      WHERE q.jurisdiction_id = $1 AND q.id = $2`,
    [actor.jurisdictionId, id],
  );
  ownOr404(actor, 'qualificationDocument.read', found, (row) => row);
}

async function nextVersion(tx: EntityManager, jurisdictionId: string, id: string): Promise<void> {
  await tx.query('UPDATE qualifications SET version = version + 1 WHERE jurisdiction_id = $1 AND id = $2', [
    jurisdictionId,
    id,
  ]);
}
