import { DOCUMENT } from '@angular/common';
import { computed, effect, inject, Injectable, signal } from '@angular/core';
import { ChannelCommands } from '@supplydock/api-client';
import { NOTIFIED_ROLES, Session } from '../session/session.js';

/** A notice is not an alarm: a minute later is soon enough. */
const EVERY_MS = 60_000;

/** How many notices a person has not read: asked for at sign-in and each minute while the page is looked at. */
@Injectable({ providedIn: 'root' })
export class UnreadNotices {
  private readonly commands = inject(ChannelCommands);
  private readonly document = inject(DOCUMENT);
  private readonly session = inject(Session);
  private readonly known = signal(0);

  readonly isShown = computed(() => this.session.has(...NOTIFIED_ROLES));
  /** 0…100; the api counts no further. */
  readonly count = this.known.asReadonly();

  constructor() {
    effect((onCleanup) => {
      if (!this.isShown()) return this.known.set(0);
      void this.ask();
      const timer = setInterval(() => !this.document.hidden && void this.ask(), EVERY_MS);
      onCleanup(() => clearInterval(timer));
    });
  }

  /** Asks now; a failure leaves the last figure: the bell is not worth an error. */
  async ask(): Promise<void> {
    const count = await this.commands.countUnreadNotices().catch(() => null);
    if (count !== null && this.isShown()) this.known.set(count);
  }
}
