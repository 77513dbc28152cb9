import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { LedgerService } from '@supplydock/ledger';

/** Kinds of ledger entries about a lot, in the order in which they may first happen. */
export const LOT_ENTRY_KINDS = [
  'LOT_POSTED',
  'LOT_EDITED',
  'LOT_HELD',
  'LOT_RELEASED',
  'LOT_PRICE_ACCEPTED',
  'LOT_PRICE_REJECTED',
  'LOT_WITHDRAWN',
  'LOT_EXPIRED',
  'LOT_RECALLED',
] as const;
export type LotEntryKind = (typeof LOT_ENTRY_KINDS)[number];

/** Kinds of ledger entries about a qualification. */
export const QUALIFICATION_ENTRY_KINDS = [
  'QUALIFICATION_APPLIED',
  'QUALIFICATION_GRANTED',
  'QUALIFICATION_GRANTED_PROVISIONALLY',
  'QUALIFICATION_REFUSED',
  'QUALIFICATION_SUSPENDED',
  'QUALIFICATION_RECHECKED',
  'QUALIFICATION_LAPSED',
  'DOCUMENT_ADDED',
  'DOCUMENT_REMOVED',
] as const;
export type QualificationEntryKind = (typeof QUALIFICATION_ENTRY_KINDS)[number];

export interface GoodsEntry {
  readonly jurisdictionId: string;
  readonly subjectType: 'lot' | 'qualification';
  readonly subjectId: string;
  /** null when it is the clock. */
  readonly actorId: string | null;
  readonly kind: LotEntryKind | QualificationEntryKind;
  /** Ids, codes, days and whole numbers only. */
  readonly payload: object;
  /** What the person wrote; kept beside the ledger, which holds its digest. */
  readonly text?: string | null;
}

/** Writes one entry of a timeline, in the transaction of its effect; the last thing there that takes a lock. */
export async function recordAboutGoods(tx: EntityManager, ledger: LedgerService, entry: GoodsEntry): Promise<void> {
  const { text, ...content } = entry;
  const payload = text ? { ...entry.payload, textSha256: digestOf(text) } : entry.payload;
  const { seq } = await ledger.append(tx, { ...content, payload });
  if (!text) return;
  await tx.query(
    'INSERT INTO inventory_texts (jurisdiction_id, seq, subject_type, subject_id, body) VALUES ($1, $2, $3, $4, $5)',
    [entry.jurisdictionId, seq, entry.subjectType, entry.subjectId, text],
  );
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
