import { computed, inject, Injectable, signal } from '@angular/core';
import { wipeKeptFigures } from '../network/kept-figures.js';
import { wipePolicyDrafts } from '../policies/policy-drafts-key.js';
import { wipeDrafts } from '../requester/drafts/draft-store.js';
import { ChannelCommands, type Me, type Role } from '@supplydock/api-client';

/** Who works with rounds; what each may do there is the api's to decide and the page's to show. */
export const OFFICIAL_ROLES: readonly Role[] = ['city_officer', 'approver', 'district_officer', 'auditor'];

/** Whose account is an office's: it acts for no firm. */
export const OFFICE_ROLES: readonly Role[] = [...OFFICIAL_ROLES, 'hotline_operator'];

/** Who sees what a policy would do to the whole city. */
export const SCENARIO_READERS: readonly Role[] = ['city_officer', 'approver', 'auditor'];

/** Whom something can happen to that they are told of. */
export const NOTIFIED_ROLES: readonly Role[] = ['requester', 'supplier', 'district_officer'];

/** Who may look at e-mails that are kept for want of a mail server. */
export const MAIL_READERS: readonly Role[] = ['city_officer', 'auditor'];

/** A visitor who never signed in here isn't asked for: the public page makes no request that fails. */
export const SEEN = 'supplydock.signed-in';
/** Written at each switch from firm to firm, so that other tabs of this browser hear of it. */
export const ACTING_FOR = 'supplydock.acting-for';

/** Who is signed in on this device. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly commands = inject(ChannelCommands);
  private readonly current = signal<Me | null>(null);
  private asked: Promise<void> | null = null;

  readonly me = this.current.asReadonly();
  readonly roles = computed<readonly Role[]>(() => this.current()?.memberships.map(({ role }) => role) ?? []);

  /** Every firm the person may act for, and the one they act for now. */
  readonly firms = computed(() => this.current()?.firms ?? []);
  readonly firmId = computed(
    () => this.current()?.memberships.find(({ enterpriseId }) => enterpriseId !== null)?.enterpriseId ?? null,
  );
  /** Whose drafts are kept on this device: a person's for one firm. */
  readonly draftsOf = computed(() => {
    const me = this.current();
    return me && `${me.userId}.${this.firmId()}`;
  });

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

  /** From now on for this firm, in every tab of this browser. */
  async actFor(firmId: string): Promise<void> {
    this.welcome(await this.commands.actFor(firmId));
    localStorage.setItem(ACTING_FOR, firmId);
  }

  /** Asks again who one is: another tab has switched to another firm. */
  async lookAgain(): Promise<void> {
    await this.ask();
  }

  /** The page a person starts on: what their role does every day. */
  home(): string {
    if (this.has('requester')) return '/firm';
    if (this.has('supplier')) return '/supplier/lots';
    if (this.has('hotline_operator')) return '/hotline';
    if (this.has(...OFFICIAL_ROLES)) return '/cockpit';
    return this.roles().length === 0 ? '/join' : '/';
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
    wipePolicyDrafts();
    void wipeKeptFigures();
    this.asked = null;
    this.current.set(null);
  }
}
