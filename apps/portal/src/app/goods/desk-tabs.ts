import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { I18n } from '../i18n/i18n.js';

/** The parts of the officials' desk for goods. */
@Component({
  selector: 'sd-desk-tabs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav class="tabs" [attr.aria-label]="t().goods.parts">
      <a
        routerLink="/goods"
        routerLinkActive
        ariaCurrentWhenActive="page"
        [routerLinkActiveOptions]="{ exact: true }"
        >{{ t().goods.prices }}</a
      >
      <a routerLink="/goods/qualifications" routerLinkActive ariaCurrentWhenActive="page">{{
        t().goods.qualifications
      }}</a>
      <a routerLink="/goods/lots" routerLinkActive ariaCurrentWhenActive="page">{{ t().goods.lots }}</a>
    </nav>
  `,
  styles: `
    .tabs {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sd-space-2) var(--sd-space-5);
      border-block-end: 1px solid var(--sd-line);
    }
    a {
      display: inline-flex;
      align-items: center;
      min-height: 44px;
      border-block-end: 3px solid transparent;
      text-decoration: none;
    }
    a[aria-current] {
      border-block-end-color: var(--sd-brand);
      font-weight: 650;
    }
  `,
})
export class DeskTabs {
  protected readonly t = inject(I18n).t;
}
