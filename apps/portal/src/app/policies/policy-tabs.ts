import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { I18n } from '../i18n/i18n.js';
import { SCENARIO_READERS, Session } from '../session/session.js';

/** From the policies to what they would do, and back. */
@Component({
  selector: 'sd-policy-tabs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, RouterLinkActive],
  template: `
    @if (hasScenarios()) {
      <nav class="tabs" [attr.aria-label]="t().scenarios.tabs">
        <a routerLink="/policies" routerLinkActive ariaCurrentWhenActive="page">{{ t().policies.heading }}</a>
        <a routerLink="/scenarios" routerLinkActive ariaCurrentWhenActive="page">{{ t().scenarios.heading }}</a>
      </nav>
    }
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
export class PolicyTabs {
  private readonly session = inject(Session);
  protected readonly t = inject(I18n).t;
  protected readonly hasScenarios = computed(() => this.session.has(...SCENARIO_READERS));
}
