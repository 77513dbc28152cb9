import type { Router } from '@angular/router';

/** Opens a page anew, also when it is the one that is open: what it shows was of another firm. */
export async function reopen(router: Router, url: string): Promise<void> {
  await router.navigateByUrl('/not-found', { skipLocationChange: true });
  await router.navigateByUrl(url);
}
