import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RequisitionAppeal } from '@supplydock/api-client';
import { I18n } from '../i18n/i18n.js';

/** Beside a result: until when it may be appealed against, or the appeal that stands. */
@Component({
  selector: 'sd-appeal-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    @if (appeal().id; as id) {
      <section class="sd-panel">
        <h2>{{ t().appeals.heading }}</h2>
        <p>
          {{ t().appeals.panelStands }} <b>{{ t().appeals.states[appeal().state!] }}</b>
        </p>
        <p>
          <a [routerLink]="['/firm/appeals', id]">{{ t().appeals.panelSee }}</a>
        </p>
      </section>
    } @else if (appeal().isOpen) {
      <section class="sd-panel">
        <h2>{{ t().appeals.panelHeading }}</h2>
        <p>{{ t().appeals.panelText(formats().dateTime(appeal().until)) }}</p>
        <p>
          <a routerLink="/firm/appeals/new" [queryParams]="{ requisition: requisitionId() }">{{
            t().appeals.panelLink
          }}</a>
        </p>
      </section>
    }
  `,
})
export class AppealPanel {
  readonly appeal = input.required<RequisitionAppeal>();
  readonly requisitionId = input.required<string>();

  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
}
