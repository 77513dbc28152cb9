import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ProgressReport } from '@supplydock/api-client';
import { DataTable, Notice } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { ReferenceData } from '../shared/reference-data.js';

/** Whether the movements add up to what the lots hold and the rounds gave; and where not. */
@Component({
  selector: 'sd-progress-check',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, Notice, RouterLink],
  template: `
    @if (report().differenceCount === 0) {
      <sd-notice tone="good" [heading]="t().reports.agreesHeading">
        <p>{{ t().reports.agreesText(report().checkedLots) }}</p>
      </sd-notice>
    } @else {
      <sd-notice tone="bad" [heading]="t().reports.differsHeading(report().differenceCount)">
        <p>{{ t().reports.differsText }}</p>
      </sd-notice>
      <sd-data-table [label]="t().reports.differsHeading(report().differenceCount)" narrow="cards">
        <table>
          <thead>
            <tr>
              <th scope="col">{{ t().reports.lot }}</th>
              <th scope="col">{{ t().common.district }}</th>
              <th scope="col">{{ t().reports.part }}</th>
              <th scope="col" class="figure">{{ t().reports.said }}</th>
              <th scope="col" class="figure">{{ t().reports.moved }}</th>
              <th scope="col" class="figure">{{ t().reports.difference }}</th>
            </tr>
          </thead>
          <tbody>
            @for (row of report().differences; track row.lotId + row.part + row.roundId) {
              <tr>
                <th scope="row">
                  <a [routerLink]="['/goods/lots', row.lotId]"
                    >{{ reference.productName(row.productId) }}, {{ row.batch }}</a
                  >
                </th>
                <td [attr.data-label]="t().common.district">{{ reference.districtName(row.districtId) }}</td>
                <td [attr.data-label]="t().reports.part">
                  @if (row.roundId) {
                    <a [routerLink]="['/rounds', row.roundId]">{{ t().reports.partNames[row.part] }}</a>
                  } @else {
                    {{ t().reports.partNames[row.part] }}
                  }
                </td>
                <td class="figure" [attr.data-label]="t().reports.said">{{ formats().integer(row.saidPieces) }}</td>
                <td class="figure" [attr.data-label]="t().reports.moved">{{ formats().integer(row.movedPieces) }}</td>
                <td class="figure" [attr.data-label]="t().reports.difference">
                  {{ formats().signed(row.movedPieces - row.saidPieces) }}
                </td>
              </tr>
            }
          </tbody>
        </table>
      </sd-data-table>
      @if (report().differences.length < report().differenceCount) {
        <p class="sd-quiet">{{ t().reports.firstOnly(report().differences.length) }}</p>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--sd-space-4);
    }
  `,
})
export class ProgressCheck {
  readonly report = input.required<ProgressReport>();

  private readonly i18n = inject(I18n);
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
}
