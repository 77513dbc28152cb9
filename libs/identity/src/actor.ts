import type { Role } from '@supplydock/domain';

/** One thing a person may act as; a firm's clerk names the enterprise, a district officer the district. */
export interface ActorMembership {
  readonly role: Role;
  readonly enterpriseId: string | null;
  readonly districtId: string | null;
}

/** Who makes a request: read from the session on every request, so that a revoked role ends at once. */
export interface Actor {
  readonly jurisdictionId: string;
  readonly userId: string;
  readonly sessionId: string;
  readonly displayName: string;
  readonly locale: 'en' | 'zh';
  readonly memberships: readonly ActorMembership[];
  /** True when this session showed a code of the second factor within the last minutes; absent where no session is behind it. */
  readonly isVerified?: boolean;
}

/** Roles of the jurisdiction's own offices: shorter sessions and a stricter cookie than firms have. */
export const OFFICE_ROLES: readonly Role[] = [
  'district_officer',
  'city_officer',
  'approver',
  'hotline_operator',
  'auditor',
];

/** True when one of the memberships is an office of the jurisdiction. */
export function isOfficial(memberships: readonly Pick<ActorMembership, 'role'>[]): boolean {
  return memberships.some(({ role }) => OFFICE_ROLES.includes(role));
}
