import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { filter, pairwise } from 'rxjs';
import { I18n } from '../i18n/i18n.js';
import { NetworkBanner } from '../network/network-banner.js';
import { NoticeBell } from '../notices/notice-bell.js';
import { UnreadNotices } from '../notices/unread-notices.js';
import { ACTING_FOR, OFFICE_ROLES, OFFICIAL_ROLES, Session } from '../session/session.js';
import { ReferenceData } from '../shared/reference-data.js';
import { AccountMenu } from './account-menu.js';
import { reopen } from './reopen.js';
import { Appearance, SCHEMES } from './appearance.js';

/** The frame of every page: whose channel this is, where one can go, in which language, and who one is. */
@Component({
  selector: 'sd-shell',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AccountMenu, NetworkBanner, NoticeBell, RouterLink, RouterLinkActive, RouterOutlet],
  templateUrl: './shell.html',
  styleUrl: './shell.scss',
  host: { '(window:storage)': 'followOtherTab($event)' },
})
export class Shell {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly appearance = inject(Appearance);
  protected readonly schemes = SCHEMES;
  private readonly reference = inject(ReferenceData);
  protected readonly jurisdiction = this.reference.jurisdiction;
  /** Pages wait for the city, or for the news that it can't be had: a banner that came later would push them down. */
  protected readonly isPlaceKnown = this.reference.isSettled;
  protected readonly me = this.session.me;
  protected readonly unread = inject(UnreadNotices);
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');

  protected readonly city = computed(() => this.i18n.name(this.jurisdiction()));
  protected readonly links = computed(() => {
    const t = this.t().shell;
    return [
      { path: '/', label: t.today, isExact: true, isShown: true },
      { path: '/results', label: t.results, isExact: false, isShown: true },
      { path: '/firm', label: t.firm, isExact: false, isShown: this.session.has('requester') },
      { path: '/my-firm', label: t.firmFile, isExact: false, isShown: this.session.has('requester') },
      { path: '/supplier/lots', label: t.lots, isExact: false, isShown: this.session.has('supplier') },
      {
        path: '/supplier/qualifications',
        label: t.qualifications,
        isExact: false,
        isShown: this.session.has('supplier'),
      },
      { path: '/hotline', label: t.hotline, isExact: false, isShown: this.session.has('hotline_operator') },
      { path: '/cockpit', label: t.cockpit, isExact: false, isShown: this.session.has(...OFFICIAL_ROLES) },
      { path: '/rounds', label: t.rounds, isExact: false, isShown: this.session.has(...OFFICIAL_ROLES) },
      { path: '/policies', label: t.policies, isExact: false, isShown: this.session.has(...OFFICIAL_ROLES) },
      { path: '/requisitions', label: t.requisitions, isExact: false, isShown: this.session.has(...OFFICE_ROLES) },
      { path: '/quarantine', label: t.quarantine, isExact: false, isShown: this.session.has(...OFFICIAL_ROLES) },
      { path: '/appeals', label: t.appeals, isExact: false, isShown: this.session.has(...OFFICIAL_ROLES) },
      { path: '/firms', label: t.firms, isExact: false, isShown: this.session.has(...OFFICIAL_ROLES) },
      { path: '/ledger', label: t.ledger, isExact: false, isShown: true },
      { path: '/reports', label: t.reports, isExact: false, isShown: this.session.has(...OFFICIAL_ROLES) },
      { path: '/goods', label: t.goods, isExact: false, isShown: this.session.has(...OFFICIAL_ROLES) },
    ].filter(({ isShown }) => isShown);
  });

  constructor() {
    void this.session.load(false);
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        pairwise(),
        takeUntilDestroyed(),
      )
      .subscribe(([before, after]) => {
        // A new page starts at its top for those who read by ear; a changed filter of the same page does not.
        if (pathOf(before) !== pathOf(after)) this.focusMain();
      });
  }

  /** Another tab of this browser acts for another firm now: nothing of the former one may stay on this page. */
  protected async followOtherTab({ key, newValue }: StorageEvent): Promise<void> {
    if (key !== ACTING_FOR || this.me() === null || newValue === this.session.firmId()) return;
    await this.session.lookAgain();
    await reopen(this.router, this.session.home());
  }

  protected skipToMain(event: Event): void {
    event.preventDefault();
    this.focusMain();
  }

  protected switchLanguage(): void {
    void this.i18n.use(this.i18n.locale() === 'en' ? 'zh' : 'en', true);
  }

  private focusMain(): void {
    this.main().nativeElement.focus({ preventScroll: true });
  }
}

const pathOf = (event: NavigationEnd): string => event.urlAfterRedirects.split('?')[0];
