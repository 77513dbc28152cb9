import type { HttpInterceptorFn } from '@angular/common/http';

/**
 * Marks every state-changing request as the portal's own: a foreign page can't set this header without a preflight,
 * which the api refuses. With the SameSite cookie and Sec-Fetch-Site it is the guard against forged requests.
 */
export const channelHeaders: HttpInterceptorFn = (request, next) =>
  next(request.method === 'GET' ? request : request.clone({ setHeaders: { 'X-Supplydock': 'portal' } }));
