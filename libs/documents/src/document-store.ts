import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable, StreamableFile } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { Problem, RateLimits, UnitOfWork, type RateLimit, type UploadedFile } from '@supplydock/platform';
import { contentDisposition } from './content-disposition.js';
import { DOCUMENT_LIMITS, DOCUMENT_TYPES, type DocumentKind, type DocumentPurpose } from './document-limits.js';
import type { DocumentList, DocumentView } from './document.dto.js';
import { recogniseDocument } from './recognise-document.js';

/** Documents an account may hand in: a firm has about five papers, and each costs megabytes. */
const LIMIT: RateLimit = { name: 'documents', points: 60, seconds: 3600 };
/** Bytes of a document in memory at once while it is handed out. */
const SLICE_BYTES = 256 * 1024;

/** What a document belongs to. Who may see or change the subject may see or change its documents: the caller asks. */
export interface DocumentSubject {
  readonly jurisdictionId: string;
  /** As in the ledger: 'enterprise' and its like. */
  readonly type: string;
  readonly id: string;
}

/** A document that has been looked at. */
export interface AdmittedDocument {
  readonly name: string;
  readonly bytes: Buffer;
  readonly kind: DocumentKind;
  readonly sha256: string;
  readonly purpose: DocumentPurpose;
}

interface DocumentRow extends Omit<DocumentView, 'addedAt' | 'isRemovable'> {
  readonly addedAt: Date;
  readonly decidedAt: Date | null;
}

const DOCUMENT_SQL = `SELECT id, purpose, name, kind, bytes, sha256, added_at AS "addedAt", decided_at AS "decidedAt"
  FROM documents WHERE jurisdiction_id = $1 AND subject_type = $2 AND subject_id = $3`;

/** Papers of firms, qualifications and whatever else has papers: kept, listed, handed out, removed. */
@Injectable()
export class DocumentStore {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly limits: RateLimits,
  ) {}

  /**
   * Looks at a file before any transaction begins.
   * @throws TOO_MANY_REQUESTS and what recogniseDocument throws
   */
  async admit(actor: Actor, file: UploadedFile, purpose: DocumentPurpose): Promise<AdmittedDocument> {
    const wait = await this.limits.consume(LIMIT, actor.userId);
    if (wait > 0) throw new Problem('TOO_MANY_REQUESTS', { params: { retryAfterSeconds: wait } });
    const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
    const kind = recogniseDocument(bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { name: nameOf(file.name, kind), bytes, kind, sha256, purpose };
  }

  /**
   * Keeps a document with its ledger entry (DOCUMENT_ADDED), in the caller's transaction, which holds a lock on the
   * subject. The same file again answers with the document that is there.
   * @throws DOCUMENTS_FULL
   */
  async add(
    tx: EntityManager,
    subject: DocumentSubject,
    actor: Actor,
    document: AdmittedDocument,
  ): Promise<DocumentView> {
    const { items } = await this.list(tx, subject);
    const known = items.find(({ sha256 }) => sha256 === document.sha256);
    if (known) return known;
    requireRoom(items, document);
    const { jurisdictionId, type, id: subjectId } = subject;
    const { name, bytes, kind, sha256, purpose } = document;
    const id = uuidv7();
    const [{ addedAt }] = await tx.query<{ addedAt: Date }[]>(
      `INSERT INTO documents (jurisdiction_id, id, subject_type, subject_id, purpose, name, kind, bytes, sha256, added_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING added_at AS "addedAt"`,
      [jurisdictionId, id, type, subjectId, purpose, name, kind, bytes.length, sha256, actor.userId],
    );
    await tx.query('INSERT INTO document_contents (jurisdiction_id, document_id, content) VALUES ($1, $2, $3)', [
      jurisdictionId,
      id,
      bytes,
    ]);
    await this.record(tx, subject, actor, 'DOCUMENT_ADDED', { documentId: id, purpose, kind, bytes: bytes.length, sha256 }); // prettier-ignore
    return viewOf({ id, purpose, name, kind, bytes: bytes.length, sha256, addedAt, decidedAt: null });
  }

  async list(tx: EntityManager, subject: DocumentSubject): Promise<DocumentList> {
    const { jurisdictionId, type, id } = subject;
    const rows = await tx.query<DocumentRow[]>(`${DOCUMENT_SQL} ORDER BY id`, [jurisdictionId, type, id]);
    return { items: rows.map(viewOf) };
  }

  /**
   * Removes a document with its bytes; the ledger keeps its digest (DOCUMENT_REMOVED).
   * @throws NOT_FOUND when the subject has no such document; DOCUMENT_DECIDED
   */
  async remove(tx: EntityManager, subject: DocumentSubject, actor: Actor, documentId: string): Promise<void> {
    const { jurisdictionId } = subject;
    const row = await this.find(tx, subject, documentId);
    if (row.decidedAt) throw new Problem('DOCUMENT_DECIDED');
    const key = [jurisdictionId, documentId];
    await tx.query('DELETE FROM document_contents WHERE jurisdiction_id = $1 AND document_id = $2', key);
    await tx.query('DELETE FROM documents WHERE jurisdiction_id = $1 AND id = $2', key);
    await this.record(tx, subject, actor, 'DOCUMENT_REMOVED', { documentId, sha256: row.sha256 });
  }

  /** Called in the transaction of a decision about the subject: what lay on the table stays. */
  async keepDecided(tx: EntityManager, { jurisdictionId, type, id }: DocumentSubject): Promise<void> {
    await tx.query(
      `UPDATE documents SET decided_at = now()
        WHERE jurisdiction_id = $1 AND subject_type = $2 AND subject_id = $3 AND decided_at IS NULL`,
      [jurisdictionId, type, id],
    );
  }

  /**
   * Hands a document out as a file, a slice at a time: a slow reader holds neither memory nor a connection.
   * @param tx in which the caller found the subject to be the actor's
   * @throws NOT_FOUND when the subject has no such document
   */
  async handOut(tx: EntityManager, subject: DocumentSubject, documentId: string): Promise<StreamableFile> {
    const { name, kind, bytes } = await this.find(tx, subject, documentId);
    const slices = Readable.from(this.slices(subject.jurisdictionId, documentId, bytes), { objectMode: false });
    return new StreamableFile(slices, {
      type: DOCUMENT_TYPES[kind],
      length: bytes,
      disposition: contentDisposition(name),
    });
  }

  private async *slices(jurisdictionId: string, documentId: string, bytes: number): AsyncGenerator<Buffer> {
    for (let from = 0; from < bytes; from += SLICE_BYTES) {
      const [row] = await this.uow.run(jurisdictionId, (tx) =>
        tx.query<{ slice: Buffer }[]>(
          `SELECT substring(content FROM $3::int FOR $4::int) AS slice FROM document_contents
            WHERE jurisdiction_id = $1 AND document_id = $2`,
          [jurisdictionId, documentId, from + 1, SLICE_BYTES],
        ),
      );
      if (!row) throw new Error('the document was removed while it was handed out');
      yield row.slice;
    }
  }

  private async find(tx: EntityManager, subject: DocumentSubject, documentId: string): Promise<DocumentRow> {
    const { jurisdictionId, type, id } = subject;
    const [row] = await tx.query<DocumentRow[]>(`${DOCUMENT_SQL} AND id = $4`, [jurisdictionId, type, id, documentId]);
    if (!row) throw new Problem('NOT_FOUND');
    return row;
  }

  private async record(
    tx: EntityManager,
    { jurisdictionId, type, id }: DocumentSubject,
    actor: Actor,
    kind: 'DOCUMENT_ADDED' | 'DOCUMENT_REMOVED',
    payload: object,
  ): Promise<void> {
    const entry = { jurisdictionId, kind, subjectType: type, subjectId: id, actorId: actor.userId, payload };
    await this.ledger.append(tx, entry);
  }
}

function requireRoom(items: readonly DocumentView[], { bytes }: AdmittedDocument): void {
  const { documents, bytesTogether } = DOCUMENT_LIMITS;
  const together = items.reduce((sum, item) => sum + item.bytes, bytes.length);
  if (items.length >= documents || together > bytesTogether)
    throw new Problem('DOCUMENTS_FULL', { params: { documents, megabytes: bytesTogether / 2 ** 20 } });
}

/** The ending says what it is, whatever it said before. */
function nameOf(name: string, kind: DocumentKind): string {
  const endings = { pdf: ['pdf'], jpeg: ['jpg', 'jpeg'], png: ['png'] }[kind];
  const [, stem, ending] = /^(.*?)(?:\.([A-Za-z0-9]{1,5}))?$/su.exec(name)!;
  return `${stem || 'document'}.${ending && endings.includes(ending.toLowerCase()) ? ending : endings[0]}`;
}

function viewOf({ addedAt, decidedAt, ...row }: DocumentRow): DocumentView {
  return { ...row, addedAt: addedAt.toISOString(), isRemovable: decidedAt === null };
}
