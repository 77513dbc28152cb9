import { computed, inject, Injectable, signal } from '@angular/core';
import { wipeDrafts } from '../requester/drafts/draft-store.js';
import { ChannelCommands, type Me, type Role } from '@supplydock/api-client';

/** Who works with rounds; what each may do there is the api's to decide and the page's to show. */
export const OFFICIAL_ROLES: readonly Role[] = ['city_officer', 'approver', 'district_officer', 'auditor'];

/** Whom something can happen to that they are told of. */
export const NOTIFIED_ROLES: readonly Role[] = ['requester', 'supplier'];

/** Who may look at e-mails that are kept for want of a mail server. */
export const MAIL_READERS: readonly Role[] = ['city_officer', 'auditor'];

/** A visitor who never signed in here isn't asked for: the public page makes no request that fails. */
const SEEN = 'supplydock.signed-in';

/** Who is signed in on this device. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly commands = inject(ChannelCommands);
  private readonly current = signal<Me | null>(null);
  private asked: Promise<void> | null = null;

  readonly me = this.current.asReadonly();
  readonly roles = computed<readonly Role[]>(() => this.current()?.memberships.map(({ role }) => role) ?? []);

  has(...roles: readonly Role[]): boolean {
    return this.roles().some((role) => roles.includes(role));
  }

  /** Asks the api once who is signed in. @param isNeeded true where a page can't be shown without knowing */
  load(isNeeded: boolean): Promise<void> {
    if (!isNeeded && !localStorage.getItem(SEEN)) return Promise.resolve();
    return (this.asked ??= this.ask());
  }

  /** Rejects with the api's problem, LOG_IN_FAILED among them. */
  async signIn(login: string, password: string): Promise<Me> {
    const me = await this.commands.signIn(login, password);
    this.welcome(me);
    return me;
  }

  async signOut(): Promise<void> {
    await this.commands.signOut();
    this.forget();
  }

  /** The page a person starts on: what their role does every day. */
  home(): string {
    if (this.has('requester')) return '/firm';
    if (this.has('supplier')) return '/supplier/lots';
    if (this.has('hotline_operator')) return '/hotline';
    return this.has(...OFFICIAL_ROLES) ? '/rounds' : '/';
  }

  private async ask(): Promise<void> {
    try {
      this.welcome(await this.commands.me());
    } catch {
      // Not signed in, or the api is away: either way nobody is known here, and the next page asks again.
      this.asked = null;
    }
  }

  private welcome(me: Me): void {
    localStorage.setItem(SEEN, 'yes');
    this.asked = Promise.resolve();
    this.current.set(me);
  }

  private forget(): void {
    localStorage.removeItem(SEEN);
    wipeDrafts();
    this.asked = null;
    this.current.set(null);
  }
}
