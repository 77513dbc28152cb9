import { httpResource, type HttpResourceRef } from '@angular/common/http';
import type { OwnJoinRequests, WaitingJoinRequests } from './types.js';

type Read<T> = HttpResourceRef<T | undefined>;

/** Who waits to be admitted: to the own firm, or to firms for which nobody acts yet. */
export const readJoinRequests = (): Read<WaitingJoinRequests> =>
  httpResource<WaitingJoinRequests>(() => '/api/join-requests');

export const readOwnJoinRequests = (): Read<OwnJoinRequests> =>
  httpResource<OwnJoinRequests>(() => '/api/me/join-requests');
