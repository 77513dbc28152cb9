import { computed, effect, inject, Injectable, signal } from '@angular/core';
import { Session } from '../session/session.js';
import { trustWorkerFiles } from '../shared/trust-worker-files.js';
import { wipeKeptFigures } from './kept-figures.js';

const WORKER = '/service-worker.js';
/** How often an open page asks whether there is a new version. */
const LOOK_FOR_VERSION_MS = 30 * 60_000;

/** Whether there is a network, how old what is shown is, and whether a newer portal waits. */
@Injectable({ providedIn: 'root' })
export class Network {
  private readonly session = inject(Session);
  private readonly isAway = signal(!navigator.onLine);
  private readonly heard = signal<string | null>(null);
  private readonly waiting = signal<ServiceWorker | null>(null);
  private started = false;

  /** When the oldest figures on the page were had; null while they come from the network. */
  readonly asOf = this.heard.asReadonly();
  readonly isOffline = computed(() => this.isAway() || this.heard() !== null);
  readonly hasNewVersion = computed(() => this.waiting() !== null);
  /** Rises whenever the network is back: what is shown is read again. */
  readonly returns = signal(0);

  constructor() {
    window.addEventListener('offline', () => this.isAway.set(true));
    window.addEventListener('online', () => {
      this.isAway.set(false);
      this.heard.set(null);
      this.returns.update((count) => count + 1);
    });
    // Only a requester's pages open without a network: nobody else's figures are to be found on a shared machine.
    effect(() => {
      if (this.session.me() === null) return;
      void (this.session.has('requester') ? this.start() : this.stop());
    });
  }

  /** @param asOf of an answer of the api: the time at which a kept one was had, null for a fresh one */
  hear(asOf: string | null): void {
    this.heard.update((before) => (asOf === null || before === null || asOf < before ? asOf : before));
  }

  /** The waiting version takes over, and the page opens in it. */
  useNewVersion(): void {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    this.waiting()?.postMessage({ kind: 'take-over' });
  }

  private async start(): Promise<void> {
    if (this.started || !('serviceWorker' in navigator)) return;
    this.started = true;
    trustWorkerFiles();
    const isFirst = navigator.serviceWorker.controller === null;
    const found = await navigator.serviceWorker.register(WORKER).catch(() => null);
    if (!found) return; // it is a convenience: without it the page works as long as there is a network
    if (isFirst) navigator.serviceWorker.addEventListener('controllerchange', keepWhatWasRead, { once: true });
    this.watch(found);
    setInterval(() => void found.update().catch(() => undefined), LOOK_FOR_VERSION_MS);
  }

  private watch(registration: ServiceWorkerRegistration): void {
    this.waiting.set(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing;
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'installed' && navigator.serviceWorker.controller) this.waiting.set(coming);
      });
    });
  }

  private async stop(): Promise<void> {
    if (!('serviceWorker' in navigator)) return;
    const found = await navigator.serviceWorker.getRegistrations();
    await Promise.all(found.map((registration) => registration.unregister()));
    await wipeKeptFigures();
  }
}

/** What this page read before its worker was there. */
function keepWhatWasRead(): void {
  const urls = performance.getEntriesByType('resource').map(({ name }) => name);
  navigator.serviceWorker.controller?.postMessage({ kind: 'keep', urls: [...new Set(urls)] });
}
