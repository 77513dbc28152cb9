import { inject } from '@angular/core';
import { type CanMatchFn, Router } from '@angular/router';
import type { Role } from '@supplydock/api-client';
import { Session } from './session.js';

/** Lets everybody in, once it is known who they are: a page for visitors and people alike must not change under the hand. */
export const knownPerson: CanMatchFn = async () => {
  await inject(Session).load(false);
  return true;
};

/**
 * Lets a route match for people who hold one of the roles. Others are led to the log-in with the way back; those signed in
 * with another role see 'not found', because a page they may not use does not exist for them.
 */
export function onlyFor(...roles: readonly Role[]): CanMatchFn {
  return async (_route, segments) => {
    const session = inject(Session);
    const router = inject(Router);
    // Read before waiting: afterwards the navigation may be another one.
    const returnUrl = router.currentNavigation()?.extractedUrl.toString() ?? `/${segments.join('/')}`;
    await session.load(true);
    if (session.me() === null) {
      return router.createUrlTree(['/sign-in'], { queryParams: { returnUrl } });
    }
    return session.has(...roles);
  };
}
