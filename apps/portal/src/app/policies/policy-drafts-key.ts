/** Where drafts of policies are kept; apart from what reads them, which the start page need not load. */
export const POLICY_DRAFTS_KEY = 'supplydock.policy-drafts';

/** What one person wrote is not the next one's. */
export function wipePolicyDrafts(): void {
  sessionStorage.removeItem(POLICY_DRAFTS_KEY);
}
