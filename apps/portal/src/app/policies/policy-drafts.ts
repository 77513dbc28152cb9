import type { Category } from '@supplydock/api-client';
import { parsePolicyRules, type PolicyRules } from '@supplydock/domain';
import { POLICY_DRAFTS_KEY } from './policy-drafts-key.js';

/** A policy that is being written, kept in this tab to be compared before it is saved. */
export interface KeptDraft {
  readonly name: string;
  readonly category: Category;
  readonly rules: PolicyRules;
}

/** As many as one comparison takes. */
const MOST = 6;

/** Drafts kept in this tab; what cannot be read is left out. */
export function policyDrafts(): KeptDraft[] {
  try {
    const kept = JSON.parse(sessionStorage.getItem(POLICY_DRAFTS_KEY) ?? '[]') as KeptDraft[];
    return kept.filter(({ rules }) => parsePolicyRules(rules).ok);
  } catch {
    return [];
  }
}

/** Keeps a draft in the place of an earlier one of its name and category; the oldest of too many goes. */
export function keepPolicyDraft(draft: KeptDraft): void {
  const others = policyDrafts().filter(({ name, category }) => name !== draft.name || category !== draft.category);
  sessionStorage.setItem(POLICY_DRAFTS_KEY, JSON.stringify([...others, draft].slice(-MOST)));
}
