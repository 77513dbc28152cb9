import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { EnterpriseDetail } from '@supplydock/api-client';
import { DataTable, StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { ReferenceData } from './reference-data.js';
import { filingTone } from './states.js';

/** What a firm said of itself, and its headcounts with what became of them. */
@Component({
  selector: 'sd-firm-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, StateChip],
  template: `
    <dl class="sd-facts">
      <dt>{{ t().firmFile.code }}</dt>
      <dd>{{ firm().uscc }}</dd>
      <dt>{{ t().register.district }}</dt>
      <dd>{{ reference.districtName(firm().districtId) }}</dd>
      @if (firm().address) {
        <dt>{{ t().register.address }}</dt>
        <dd>{{ firm().address }}</dd>
      }
      <dt>{{ t().register.industry }}</dt>
      <dd>{{ firm().industry }}</dd>
      <dt>{{ t().register.size }}</dt>
      <dd>{{ t().register.sizes[firm().size] }}</dd>
      <dt>{{ t().firmFile.contact }}</dt>
      <dd>{{ firm().contactName }} {{ firm().contactPhone }}</dd>
      <dt>{{ t().firmFile.registered }}</dt>
      <dd>{{ formats().dateTime(firm().createdAt) }}</dd>
      <dt>{{ t().firmFile.inForce }}</dt>
      <dd>
        <b>{{ firm().headcount === null ? t().firmFile.noneInForce : formats().integer(firm().headcount) }}</b>
      </dd>
      @if (firm().filedHeadcount !== null) {
        <dt>{{ t().firmFile.filed }}</dt>
        <dd>{{ formats().integer(firm().filedHeadcount) }}</dd>
      }
    </dl>
    <h3>{{ t().firmFile.history }}</h3>
    @if (firm().filings.length > 0) {
      <sd-data-table [label]="t().firmFile.history" narrow="cards">
        <table>
          <thead>
            <tr>
              <th scope="col">{{ t().firms.filedAt }}</th>
              <th scope="col" class="figure">{{ t().firmFile.staff }}</th>
              <th scope="col">{{ t().firmFile.from }}</th>
              <th scope="col">{{ t().firmFile.state }}</th>
              <th scope="col" class="figure">{{ t().firmFile.found }}</th>
              <th scope="col">{{ t().firmFile.reason }}</th>
            </tr>
          </thead>
          <tbody>
            @for (filing of firm().filings; track filing.id) {
              <tr>
                <th scope="row">{{ formats().dateTime(filing.filedAt) }}</th>
                <td class="figure" [attr.data-label]="t().firmFile.staff">{{ formats().integer(filing.headcount) }}</td>
                <td [attr.data-label]="t().firmFile.from">
                  {{ formats().shortDate(filing.verifiedFrom ?? filing.effectiveFrom) }}
                </td>
                <td [attr.data-label]="t().firmFile.state">
                  <sd-state-chip [tone]="filingTone(filing.state)">{{ t().states.filing[filing.state] }}</sd-state-chip>
                </td>
                <td class="figure" [attr.data-label]="t().firmFile.found">
                  {{ formats().integer(filing.verifiedHeadcount) }}
                </td>
                <td [attr.data-label]="t().firmFile.reason">{{ filing.reason ?? '–' }}</td>
              </tr>
            }
          </tbody>
        </table>
      </sd-data-table>
    } @else {
      <p class="sd-quiet">{{ t().firmFile.historyNone }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--sd-space-4);
    }
  `,
})
export class FirmFacts {
  readonly firm = input.required<EnterpriseDetail>();

  private readonly i18n = inject(I18n);
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly filingTone = filingTone;
}
