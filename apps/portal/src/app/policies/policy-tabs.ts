import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { I18n } from '../i18n/i18n.js';
import { SCENARIO_READERS, Session } from '../session/session.js';
import { PageTabs } from '../shared/page-tabs.js';

/** From the policies to what they would do, and back. */
@Component({
  selector: 'sd-policy-tabs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PageTabs],
  template: `
    @if (hasScenarios()) {
      <sd-page-tabs [label]="t().scenarios.tabs" [tabs]="tabs()" />
    }
  `,
})
export class PolicyTabs {
  private readonly session = inject(Session);
  protected readonly t = inject(I18n).t;
  protected readonly hasScenarios = computed(() => this.session.has(...SCENARIO_READERS));
  protected readonly tabs = computed(() => [
    { link: '/policies', name: this.t().policies.heading },
    { link: '/scenarios', name: this.t().scenarios.heading },
  ]);
}
