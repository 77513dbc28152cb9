import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { FirmOnSite } from '@supplydock/api-client';
import { DataTable } from '@supplydock/ui';
import { I18n } from '../../i18n/i18n.js';
import { lackingIn } from './lacking.js';

/** What counts of a firm today, and what it filed about its staff on site. */
@Component({
  selector: 'sd-on-site-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable],
  template: `
    <dl class="sd-facts">
      <dt>{{ t().onSite.verified }}</dt>
      <dd>{{ onSite().verified === null ? t().onSite.none : formats().integer(onSite().verified) }}</dd>
      <dt>{{ t().onSite.present }}</dt>
      <dd>{{ onSite().current ? formats().integer(onSite().current!.onSite) : t().onSite.none }}</dd>
      <dt>{{ t().onSite.counted }}</dt>
      <dd>
        <b>{{ onSite().counted === null ? t().onSite.none : formats().integer(onSite().counted) }}</b>
      </dd>
    </dl>
    @if (onSite().history.length > 0) {
      <sd-data-table [label]="t().onSite.history" narrow="cards">
        <table>
          <thead>
            <tr>
              <th scope="col">{{ t().firmFile.from }}</th>
              <th scope="col" class="figure">{{ t().onSite.present }}</th>
              <th scope="col">{{ t().onSite.lacking }}</th>
              <th scope="col">{{ t().firms.filedAt }}</th>
            </tr>
          </thead>
          <tbody>
            @for (filing of onSite().history; track filing.id) {
              <tr>
                <th scope="row">{{ formats().shortDate(filing.effectiveFrom) }}</th>
                <td class="figure" [attr.data-label]="t().onSite.present">{{ formats().integer(filing.onSite) }}</td>
                <td [attr.data-label]="t().onSite.lacking">{{ lacking(filing.inPlace, t().onSite) }}</td>
                <td [attr.data-label]="t().firms.filedAt">{{ formats().dateTime(filing.filedAt) }}</td>
              </tr>
            }
          </tbody>
        </table>
      </sd-data-table>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--sd-space-4);
    }
  `,
})
export class OnSiteFacts {
  readonly onSite = input.required<FirmOnSite>();

  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly lacking = lackingIn;
}
