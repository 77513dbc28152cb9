import type { Category, RequisitionInput } from '@supplydock/api-client';
import type { RequisitionDraft } from '../requisition-form.js';

/** An unfinished requisition, or a finished one that waits for the network. */
export interface KeptDraft {
  readonly draft: RequisitionDraft;
  /** Idempotency-Key of the one filing that comes of it: however often it is sent, it is filed once. */
  readonly key: string;
  /** What is to be sent once the network is back; null while it is unfinished. */
  readonly waiting: RequisitionInput | null;
}

const PREFIX = 'supplydock.draft.';
const nameOf = (owner: string, category: Category): string => `${PREFIX}${owner}.${category}`;

/**
 * Drafts on this device, of a person for one firm (`Session.draftsOf`). A browser that keeps nothing (full, private) loses a draft and nothing else.
 */
export function readDraft(owner: string, category: Category): KeptDraft | null {
  try {
    const kept = localStorage.getItem(nameOf(owner, category));
    return kept === null ? null : (JSON.parse(kept) as KeptDraft);
  } catch {
    return null;
  }
}

export function keepDraft(owner: string, category: Category, kept: KeptDraft): void {
  try {
    localStorage.setItem(nameOf(owner, category), JSON.stringify(kept));
  } catch {
    // nothing to do about a full store: the form itself still holds what was typed
  }
}

export function dropDraft(owner: string, category: Category): void {
  localStorage.removeItem(nameOf(owner, category));
}

/** At log-out: the next person at this device must not find what somebody typed. */
export function wipeDrafts(): void {
  for (const name of Object.keys(localStorage)) if (name.startsWith(PREFIX)) localStorage.removeItem(name);
}
