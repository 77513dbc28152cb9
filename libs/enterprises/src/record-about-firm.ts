import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { LedgerService } from '@supplydock/ledger';

/** Kinds of ledger entries about a firm, in the order in which they may first happen. */
export const FIRM_ENTRY_KINDS = [
  'ENTERPRISE_REGISTERED',
  'ENTERPRISE_REVIEW_OPENED',
  'ENTERPRISE_QUESTION_ASKED',
  'ENTERPRISE_QUESTION_ANSWERED',
  'ENTERPRISE_VERIFIED',
  'ENTERPRISE_REJECTED',
  'ENTERPRISE_SUSPENDED',
  'ENTERPRISE_REINSTATED',
  'HEADCOUNT_FILED',
  'HEADCOUNT_VERIFIED',
  'HEADCOUNT_REJECTED',
  'WORK_FILED',
  'PERSON_INVITED',
  'INVITATION_WITHDRAWN',
  'JOIN_ASKED',
  'JOIN_REFUSED',
  'PERSON_JOINED',
  'PERSON_REMOVED',
  // the last two by the store of documents, which writes about many kinds of subjects
  'DOCUMENT_ADDED',
  'DOCUMENT_REMOVED',
] as const;
export type FirmEntryKind = (typeof FIRM_ENTRY_KINDS)[number];

export interface FirmEntry {
  readonly jurisdictionId: string;
  readonly enterpriseId: string;
  readonly actorId: string;
  readonly kind: FirmEntryKind;
  /** Ids, codes, days and whole numbers only. */
  readonly payload: object;
  /** What the person wrote; kept beside the ledger, which holds its digest. */
  readonly text?: string | null;
}

/** Writes one entry of a firm's timeline, in the transaction of its effect; the last thing there that takes a lock. */
export async function recordAboutFirm(tx: EntityManager, ledger: LedgerService, entry: FirmEntry): Promise<void> {
  const { jurisdictionId, enterpriseId, actorId, kind, text } = entry;
  const payload = text ? { ...entry.payload, textSha256: digestOf(text) } : entry.payload;
  const { seq } = await ledger.append(tx, {
    jurisdictionId,
    kind,
    subjectType: 'enterprise',
    subjectId: enterpriseId,
    actorId,
    payload,
  });
  if (!text) return;
  await tx.query(
    'INSERT INTO enterprise_texts (jurisdiction_id, seq, enterprise_id, kind, body) VALUES ($1, $2, $3, $4, $5)',
    [jurisdictionId, seq, enterpriseId, kind, text],
  );
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
