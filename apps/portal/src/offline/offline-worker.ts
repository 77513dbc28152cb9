/** What the build says of itself, see tools/finish-build.mjs. */
interface Build {
  /** Another one whenever a file of the portal has changed. */
  readonly version: string;
  /** Addresses of the files that a requester's home page and form consist of. */
  readonly files: readonly string[];
}

const SHELL = '/';
const FILES = 'supplydock-files-';
/** What a person read last; the page deletes it at log-out by this name, see app/network/network.ts. */
const DATA = 'supplydock-data';
/** When an answer that is served without a network was had. */
const AS_OF = 'X-Supplydock-As-Of';
/** Answers kept: a firm's home page and form in four categories, and some of its requisitions. */
const MOST_KEPT = 60;
/** What the requester's home page and form read; nothing else of a person or a firm is ever kept. */
const READ_OFFLINE =
  /^\/api\/(me|me\/views|reference|entitlement|standing-requisitions|requisitions|requisitions\/[\w-]{36})$/;
/** A firm that is named in the address is not the reader's own. */
const isReadOffline = (pathname: string, params: URLSearchParams): boolean =>
  READ_OFFLINE.test(pathname) && !params.has('enterpriseId');
/** What changes who is signed in, or for whom they act. */
const CHANGES_PERSON = /^\/api\/(sessions(\/.*)?|me\/firm)$/;

/**
 * Opens the requester's pages without a network: their files, the page itself, and what was read last.
 *
 * The network always comes first, for pages and for figures; only where it gives no answer at all is a kept copy served, and
 * it says of which time it is. Nothing is sent from here: what was filed waits in the page's own drafts.
 */
export class OfflineWorker {
  private readonly files: string;
  /** Rises when somebody signs in or out: an answer that was asked for before is not kept after. */
  private person = 0;

  constructor(
    private readonly worker: ServiceWorkerGlobalScope,
    private readonly build: Build,
  ) {
    this.files = FILES + build.version;
  }

  listen(): void {
    this.worker.addEventListener('install', (event) => event.waitUntil(this.install()));
    this.worker.addEventListener('activate', (event) => event.waitUntil(this.activate()));
    this.worker.addEventListener('message', (event: ExtendableMessageEvent) => {
      const { kind, urls } = event.data as { kind: 'take-over' | 'keep'; urls?: string[] };
      event.waitUntil(kind === 'take-over' ? this.worker.skipWaiting() : this.keepAll(urls ?? []));
    });
    this.worker.addEventListener('fetch', (event) => this.answer(event));
  }

  /** A version waits until the page asks it to take over: no page changes under somebody's hands. */
  private async install(): Promise<void> {
    const cache = await this.worker.caches.open(this.files);
    await cache.addAll([...this.build.files, new Request(SHELL, { cache: 'reload' })]);
  }

  private async activate(): Promise<void> {
    const names = await this.worker.caches.keys();
    const old = names.filter((name) => name.startsWith(FILES) && name !== this.files);
    await Promise.all(old.map((name) => this.worker.caches.delete(name)));
    await this.worker.clients.claim();
  }

  private answer(event: FetchEvent): void {
    const { request } = event;
    const { origin, pathname, searchParams } = new URL(request.url);
    if (origin !== this.worker.location.origin) return;
    if (request.method !== 'GET') {
      if (CHANGES_PERSON.test(pathname)) event.respondWith(this.changePerson(request));
    } else if (request.mode === 'navigate' && !pathname.startsWith('/api/')) {
      event.respondWith(this.page(request));
    } else if (this.build.files.includes(pathname)) {
      event.respondWith(this.file(request));
    } else if (isReadOffline(pathname, searchParams)) {
      event.respondWith(this.figures(request));
    }
  }

  private async changePerson(request: Request): Promise<Response> {
    this.person += 1;
    await this.worker.caches.delete(DATA);
    try {
      return await fetch(request);
    } finally {
      this.person += 1;
      await this.worker.caches.delete(DATA);
    }
  }

  /** The page carries a nonce of its own in every answer, and its policy beside it: both are kept together. */
  private async page(request: Request): Promise<Response> {
    try {
      return await fetch(request);
    } catch (error) {
      const kept = await this.worker.caches.match(SHELL, { cacheName: this.files });
      if (kept) return kept;
      throw error;
    }
  }

  private async file(request: Request): Promise<Response> {
    return (await this.worker.caches.match(request, { cacheName: this.files })) ?? fetch(request);
  }

  private async figures(request: Request): Promise<Response> {
    const { person } = this;
    try {
      const answer = await fetch(request);
      if (answer.ok) await this.keep(request, answer.clone(), person);
      else if (answer.status === 401) await this.worker.caches.delete(DATA);
      return answer;
    } catch (error) {
      const kept = await this.worker.caches.match(request, { cacheName: DATA, ignoreVary: true });
      if (kept) return kept;
      throw error;
    }
  }

  /** Reads once more what the page had read before this worker was there. */
  private async keepAll(urls: readonly string[]): Promise<void> {
    const kept = urls.filter((url) => {
      const { origin, pathname, searchParams } = new URL(url);
      return origin === this.worker.location.origin && isReadOffline(pathname, searchParams);
    });
    await Promise.allSettled(kept.map((url) => this.figures(new Request(url))));
  }

  private async keep(request: Request, answer: Response, person: number): Promise<void> {
    const headers = new Headers({ 'content-type': 'application/json', [AS_OF]: new Date().toISOString() });
    const body = await answer.text();
    if (person !== this.person) return;
    const cache = await this.worker.caches.open(DATA);
    await cache.put(request, new Response(body, { headers }));
    if (person !== this.person) await this.worker.caches.delete(DATA);
    const kept = await cache.keys();
    for (const oldest of kept.slice(0, Math.max(0, kept.length - MOST_KEPT))) await cache.delete(oldest);
  }
}
