import { HttpEventType, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { tap } from 'rxjs';
import { Network } from './network.js';

/** Tells the network's banner of which time an answer is, see offline/offline-worker.ts. */
export const hearAge: HttpInterceptorFn = (request, next) => {
  const network = inject(Network);
  return next(request).pipe(
    tap((event) => {
      if (event.type === HttpEventType.Response) network.hear(event.headers.get('X-Supplydock-As-Of'));
    }),
  );
};
