import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { ServiceFiguresRow } from '@supplydock/api-client';
import { DataTable } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';

/** How many were answered within the promised 48 hours, by queue. */
@Component({
  selector: 'sd-service-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable],
  template: `
    <sd-data-table [label]="t().reports.service" narrow="cards">
      <table>
        <thead>
          <tr>
            <th scope="col">{{ t().reports.queue }}</th>
            <th scope="col" class="figure">{{ t().reports.answered }}</th>
            <th scope="col" class="figure">{{ t().reports.inTime }}</th>
            <th scope="col" class="figure">{{ t().reports.share }}</th>
            <th scope="col" class="figure">{{ t().reports.open }}</th>
            <th scope="col" class="figure">{{ t().reports.overdue }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.queue) {
            <tr>
              <th scope="row">{{ t().reports.queues[row.queue] }}</th>
              <td class="figure" [attr.data-label]="t().reports.answered">{{ formats().integer(row.answered) }}</td>
              <td class="figure" [attr.data-label]="t().reports.inTime">{{ formats().integer(row.inTime) }}</td>
              <td class="figure" [attr.data-label]="t().reports.share">
                {{ formats().percent(row.answered ? row.inTime / row.answered : null) }}
              </td>
              <td class="figure" [attr.data-label]="t().reports.open">{{ formats().integer(row.open) }}</td>
              <td class="figure" [attr.data-label]="t().reports.overdue">{{ formats().integer(row.overdue) }}</td>
            </tr>
          }
        </tbody>
      </table>
    </sd-data-table>
  `,
})
export class ServiceTable {
  readonly rows = input.required<readonly ServiceFiguresRow[]>();

  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
}
