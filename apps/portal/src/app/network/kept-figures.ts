/** Where the worker of offline/offline-worker.ts keeps what a person read last. */
const DATA = 'supplydock-data';

/** At log-out: the next person at this device must not find what somebody read. */
export async function wipeKeptFigures(): Promise<void> {
  if ('caches' in globalThis) await caches.delete(DATA);
}
