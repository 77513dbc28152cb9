import { computed, signal } from '@angular/core';
import { newKey, type Once } from '@supplydock/api-client';

/** Requests under way at once: quick enough for a person who waits, and the api has others to serve. */
const AT_ONCE = 4;

/** One thing of many that was not decided, and what the api said. */
export interface NotDecided<Item> {
  readonly item: Item;
  readonly error: unknown;
}

/**
 * One decision about many things, each by a request of its own: each is decided or refused alone, with its own entry in
 * the ledger, exactly as on its own page. What failed can be tried again under the same key, so that an answer that was
 * lost on its way decides nothing twice.
 */
export class DecideMany<Item extends { readonly id: string }> {
  private readonly wanted = signal<readonly Item[]>([]);
  private readonly keys = new Map<string, string>();
  private readonly decided = signal(0);
  private readonly failures = signal<readonly NotDecided<Item>[]>([]);
  private readonly running = signal(false);

  readonly total = computed(() => this.wanted().length);
  /** How many have an answer, of whatever kind. */
  readonly answered = computed(() => this.decided() + this.failures().length);
  readonly done = this.decided.asReadonly();
  readonly failed = this.failures.asReadonly();
  readonly isRunning = this.running.asReadonly();

  /** @param decide sends the decision about one */
  constructor(private readonly decide: (item: Item, once: Once) => Promise<unknown>) {}

  /** Never rejects: what went wrong stands in `failed`. */
  async run(items: readonly Item[]): Promise<void> {
    this.wanted.set(items);
    this.decided.set(0);
    await this.send(items);
  }

  async tryAgain(): Promise<void> {
    const items = this.failures().map(({ item }) => item);
    await this.send(items);
  }

  private async send(items: readonly Item[]): Promise<void> {
    if (this.running()) return;
    this.running.set(true);
    this.failures.set([]);
    const waiting = [...items];
    const work = async (): Promise<void> => {
      for (let item = waiting.shift(); item; item = waiting.shift()) await this.one(item);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    this.running.set(false);
  }

  private async one(item: Item): Promise<void> {
    const key = this.keys.get(item.id) ?? newKey();
    this.keys.set(item.id, key);
    try {
      await this.decide(item, { key });
      this.decided.update((n) => n + 1);
    } catch (error) {
      this.failures.update((all) => [...all, { item, error }]);
    }
  }
}
