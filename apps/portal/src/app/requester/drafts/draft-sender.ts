import { inject, Injectable, signal } from '@angular/core';
import {
  CATEGORIES,
  type Category,
  ChannelCommands,
  newKey,
  problemOf,
  type Requisition,
  UNREACHABLE,
} from '@supplydock/api-client';
import { Session } from '../../session/session.js';
import { dropDraft, keepDraft, readDraft } from './draft-store.js';

/** A connection may be back without the browser saying so. */
const TRY_AGAIN_MS = 10_000;

export interface RefusedDraft {
  readonly category: Category;
  readonly error: unknown;
}

/** Sends what was filed without a network once it is back: at its return, and when a page of the firm opens. */
@Injectable({ providedIn: 'root' })
export class DraftSender {
  private readonly commands = inject(ChannelCommands);
  private readonly session = inject(Session);
  private running: Promise<void> | null = null;

  /** What arrived late, the last one. */
  readonly sent = signal<Requisition | null>(null);
  readonly refused = signal<RefusedDraft | null>(null);

  constructor() {
    window.addEventListener('online', () => void this.sendWaiting());
    setInterval(() => navigator.onLine && void this.sendWaiting(), TRY_AGAIN_MS);
  }

  sendWaiting(): Promise<void> {
    return (this.running ??= this.sendAll().finally(() => (this.running = null)));
  }

  private async sendAll(): Promise<void> {
    for (const category of CATEGORIES) await this.sendOne(category);
  }

  private async sendOne(category: Category): Promise<void> {
    const owner = this.session.draftsOf();
    const kept = owner === null ? null : readDraft(owner, category);
    if (owner === null || !kept?.waiting) return;
    try {
      this.sent.set(await this.commands.fileRequisition(kept.waiting, { key: kept.key }));
      dropDraft(owner, category);
    } catch (error) {
      if (problemOf(error).code === UNREACHABLE) return;
      // The api has answered: it is a person's turn, and what is sent next is another filing.
      keepDraft(owner, category, { ...kept, waiting: null, key: newKey() });
      this.refused.set({ category, error });
    }
  }
}
