import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { IncompleteFirmPage } from '@supplydock/api-client';
import { DataTable, Notice } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { lackingIn } from '../shared/on-site/lacking.js';
import { ReferenceData } from '../shared/reference-data.js';

/** Verified firms that work while not all of the five are in place. */
@Component({
  selector: 'sd-incomplete-firms',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, Notice, RouterLink],
  template: `
    @if (firms().length === 0) {
      <sd-notice [heading]="t().firms.emptyHeading"
        ><p>{{ t().firms.emptyText }}</p></sd-notice
      >
    } @else {
      <sd-data-table [label]="t().firms.onSite" narrow="cards" [isBusy]="isBusy()">
        <table>
          <thead>
            <tr>
              <th scope="col">{{ t().firms.firm }}</th>
              <th scope="col">{{ t().firms.district }}</th>
              <th scope="col" class="figure">{{ t().onSite.present }}</th>
              <th scope="col">{{ t().onSite.lacking }}</th>
              <th scope="col">{{ t().firms.from }}</th>
            </tr>
          </thead>
          <tbody>
            @for (firm of firms(); track firm.enterpriseId) {
              <tr>
                <th scope="row">
                  <a [routerLink]="['/firms', firm.enterpriseId]">{{ firm.enterpriseName }}</a>
                </th>
                <td [attr.data-label]="t().firms.district">{{ reference.districtName(firm.districtId) }}</td>
                <td class="figure" [attr.data-label]="t().onSite.present">
                  {{ formats().integer(firm.filing.onSite) }}
                </td>
                <td [attr.data-label]="t().onSite.lacking">{{ lacking(firm.filing.inPlace, t().onSite) }}</td>
                <td [attr.data-label]="t().firms.from">{{ formats().shortDate(firm.filing.effectiveFrom) }}</td>
              </tr>
            }
          </tbody>
        </table>
      </sd-data-table>
    }
  `,
})
export class IncompleteFirms {
  readonly firms = input.required<IncompleteFirmPage['items']>();
  readonly isBusy = input(false);

  private readonly i18n = inject(I18n);
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly lacking = lackingIn;
}
