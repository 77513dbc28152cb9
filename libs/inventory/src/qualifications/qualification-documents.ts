import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OwnedDocuments, type DocumentSubject } from '@supplydock/documents';
import { ownOr404, type Actor } from '@supplydock/identity';
import { lockQualification } from './lock-qualification.js';

/** A qualification as the subject of documents. */
export const qualificationSubject = (jurisdictionId: string, id: string): DocumentSubject => ({
  jurisdictionId,
  type: 'qualification',
  id,
});

/** A supplier's certificates as files, for the officer who checks them. */
@Injectable()
export class QualificationDocuments extends OwnedDocuments {
  protected readonly subject = qualificationSubject;

  protected async requireVisible(tx: EntityManager, actor: Actor, id: string): Promise<void> {
    const [found] = await tx.query<{ enterpriseId: string; districtId: string }[]>(
      `SELECT q.supplier_id AS "enterpriseId", e.district_id AS "districtId"
         FROM qualifications q JOIN enterprises e ON e.jurisdiction_id = q.jurisdiction_id AND e.id = q.supplier_id
        WHERE q.jurisdiction_id = $1 AND q.id = $2`,
      [actor.jurisdictionId, id],
    );
    ownOr404(actor, 'qualificationDocument.read', found, (row) => row);
  }

  protected async renew(tx: EntityManager, actor: Actor, action: 'add' | 'remove', id: string): Promise<void> {
    await lockQualification(tx, actor, `qualificationDocument.${action}`, id);
    await tx.query('UPDATE qualifications SET version = version + 1 WHERE jurisdiction_id = $1 AND id = $2', [
      actor.jurisdictionId,
      id,
    ]);
  }
}
