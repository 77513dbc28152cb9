import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { I18n } from '../i18n/i18n.js';
import { reopen } from './reopen.js';
import { MAIL_READERS, OFFICE_ROLES, Session } from '../session/session.js';

/** Who is signed in, for whom they act, and the way out: a disclosure that Escape or a click elsewhere closes. */
@Component({
  selector: 'sd-account-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <button
      type="button"
      class="toggle"
      aria-controls="account-panel"
      [attr.aria-expanded]="isOpen()"
      (click)="isOpen.set(!isOpen())"
    >
      <span class="name">{{ me()?.displayName }}</span>
      <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M2.5 4.5 6 8l3.5-3.5" /></svg>
    </button>
    <div id="account-panel" class="panel" [hidden]="!isOpen()">
      <p class="who">{{ me()?.displayName }}</p>
      <ul>
        @for (line of duties(); track $index) {
          <li>{{ line }}</li>
        }
      </ul>
      @if (otherFirms().length > 0) {
        <h2>{{ t().shell.actFor }}</h2>
        <div class="firms">
          @for (firm of otherFirms(); track firm.id) {
            <button type="button" class="out" [disabled]="isLeaving()" (click)="actFor(firm.id)">
              {{ firm.name }}
            </button>
          }
        </div>
      }
      @if (mayJoin()) {
        <p>
          <a routerLink="/join" (click)="isOpen.set(false)">{{ t().join.toPage }}</a>
        </p>
      }
      @if (hasFirm()) {
        <p>
          <a routerLink="/my-firm/people" (click)="isOpen.set(false)">{{ t().people.toPage }}</a>
        </p>
      }
      @if (mayReadMails()) {
        <p>
          <a routerLink="/kept-mails" (click)="isOpen.set(false)">{{ t().notices.keptHeading }}</a>
        </p>
      }
      <p>
        <a routerLink="/account" (click)="isOpen.set(false)">{{ t().account.heading }}</a>
      </p>
      <button type="button" class="out" [disabled]="isLeaving()" (click)="signOut()">
        {{ isLeaving() ? t().shell.signingOut : t().shell.signOut }}
      </button>
    </div>
  `,
  styleUrl: './account-menu.scss',
  host: { '(document:click)': 'closeFromOutside($event)', '(keydown.escape)': 'closeByKey()' },
})
export class AccountMenu {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly t = inject(I18n).t;

  protected readonly me = this.session.me;
  protected readonly isOpen = signal(false);
  protected readonly hasFirm = computed(() => this.session.has('requester', 'supplier'));
  /** Offices act for no firm. */
  protected readonly mayJoin = computed(() => !this.session.has(...OFFICE_ROLES));
  protected readonly otherFirms = computed(() => this.session.firms().filter(({ id }) => id !== this.session.firmId()));
  protected readonly mayReadMails = computed(() => this.session.has(...MAIL_READERS));
  protected readonly isLeaving = signal(false);
  protected readonly duties = computed(() =>
    (this.me()?.memberships ?? []).map(({ role, enterpriseName }) =>
      [this.t().shell.roles[role], enterpriseName].filter(Boolean).join(' · '),
    ),
  );

  protected closeFromOutside(event: Event): void {
    if (!this.host.nativeElement.contains(event.target as Node)) this.isOpen.set(false);
  }

  protected closeByKey(): void {
    if (!this.isOpen()) return;
    this.isOpen.set(false);
    this.host.nativeElement.querySelector<HTMLElement>('.toggle')?.focus();
  }

  protected async actFor(firmId: string): Promise<void> {
    this.isLeaving.set(true);
    try {
      await this.session.actFor(firmId);
      await reopen(this.router, this.session.home());
    } finally {
      this.isLeaving.set(false);
      this.isOpen.set(false);
    }
  }

  protected async signOut(): Promise<void> {
    this.isLeaving.set(true);
    try {
      await this.session.signOut();
      await this.router.navigateByUrl('/');
    } finally {
      this.isLeaving.set(false);
      this.isOpen.set(false);
    }
  }
}
