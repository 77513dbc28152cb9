import { Injectable } from '@angular/core';
import { trustWorkerFiles } from '../shared/trust-worker-files.js';
import type { RecomputeNews, RecomputeOrder } from './recompute-messages.js';

/** Starts the worker that recomputes a round. A service, so that a test can put another one in its place. */
@Injectable({ providedIn: 'root' })
export class RecomputeWorker {
  /** @returns the running worker; ending it ends the work */
  start(order: RecomputeOrder, hear: (news: RecomputeNews) => void): Worker {
    trustWorkerFiles();
    const worker = new Worker(new URL('./recompute.worker', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<RecomputeNews>) => hear(data));
    worker.addEventListener('error', ({ message }) => hear({ kind: 'failed', why: 'download', message }));
    worker.postMessage(order);
    return worker;
  }
}
