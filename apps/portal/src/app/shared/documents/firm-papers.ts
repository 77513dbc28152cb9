import type { DocumentPurpose } from '@supplydock/api-client';

/** What a firm's papers show; the licence is what a registration is compared with. */
export const FIRM_PAPERS: readonly DocumentPurpose[] = ['business_licence', 'staff_evidence', 'other'];
