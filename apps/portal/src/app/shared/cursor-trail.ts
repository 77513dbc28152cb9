import { signal } from '@angular/core';

/**
 * The way back through a list paged by the server's cursors. The address holds the page one is on; the pages before it are
 * remembered while the list is open. After a reload deep in a list, 'back' leads to its first page.
 */
export class CursorTrail {
  private readonly before = signal<readonly (string | null)[]>([]);

  /** @param here cursor of the page being left; null for the first */
  goOn(here: string | null): void {
    this.before.update((cursors) => [...cursors, here]);
  }

  /** @returns the cursor of the page before, null for the first */
  goBack(): string | null {
    const cursors = this.before();
    this.before.set(cursors.slice(0, -1));
    return cursors.at(-1) ?? null;
  }

  /** Another filter or order is another list. */
  forget(): void {
    this.before.set([]);
  }
}
