import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { I18n } from '../i18n/i18n.js';
import { PageTabs } from '../shared/page-tabs.js';

/** The parts of the officials' desk for goods. */
@Component({
  selector: 'sd-desk-tabs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PageTabs],
  template: `<sd-page-tabs [label]="t().goods.parts" [tabs]="tabs()" />`,
})
export class DeskTabs {
  protected readonly t = inject(I18n).t;
  protected readonly tabs = computed(() => [
    { link: '/goods', name: this.t().goods.prices, isExact: true },
    { link: '/goods/qualifications', name: this.t().goods.qualifications },
    { link: '/goods/lots', name: this.t().goods.lots },
  ]);
}
