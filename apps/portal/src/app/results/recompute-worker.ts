import { Injectable } from '@angular/core';
import type { RecomputeNews, RecomputeOrder } from './recompute-messages.js';

interface TrustedTypes {
  readonly defaultPolicy: unknown;
  createPolicy(name: 'default', rules: { createScriptURL(url: string): string | null }): unknown;
}

/** The bundler's own name for a worker's file; it stands in the constructor as a plain string, hence the default policy. */
const WORKER_FILE = /^\/worker-[A-Z0-9]+\.js$/;

/** Trusted Types refuse a string as a script's address; this lets exactly the worker's through. */
function trustWorkerFile(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', {
    createScriptURL: (url) => {
      const { origin, pathname } = new URL(url, location.href);
      return origin === location.origin && WORKER_FILE.test(pathname) ? url : null;
    },
  });
}

/** Starts the worker that recomputes a round. A service, so that a test can put another one in its place. */
@Injectable({ providedIn: 'root' })
export class RecomputeWorker {
  /** @returns the running worker; ending it ends the work */
  start(order: RecomputeOrder, hear: (news: RecomputeNews) => void): Worker {
    trustWorkerFile();
    const worker = new Worker(new URL('./recompute.worker', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<RecomputeNews>) => hear(data));
    worker.addEventListener('error', ({ message }) => hear({ kind: 'failed', why: 'download', message }));
    worker.postMessage(order);
    return worker;
  }
}
