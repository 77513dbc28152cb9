import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { type Lot, readLotAwards } from '@supplydock/api-client';
import { DataTable } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { lastValue } from '../shared/last-value.js';
import { ListPages } from '../shared/list-pages.js';
import { LoadState } from '../shared/load-state.js';
import { ReferenceData } from '../shared/reference-data.js';

/** Every award that a lot went to; of a recalled one, what each firm needs replaced. */
@Component({
  selector: 'sd-lot-awards',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, ListPages, LoadState],
  template: `
    <section class="sd-section">
      <h2>{{ t().lot.awards }}</h2>
      @if (page(); as page) {
        <p>{{ summary() }}</p>
        @if (page.items.length > 0) {
          <sd-data-table [label]="t().lot.awards" narrow="cards" [isBusy]="awards.isLoading()">
            <table>
              <thead>
                <tr>
                  <th scope="col">{{ t().lot.firm }}</th>
                  <th scope="col">{{ t().common.district }}</th>
                  <th scope="col">{{ t().lot.serviceDate }}</th>
                  <th scope="col" class="figure">{{ isRecalled() ? t().lot.toReplace : t().lot.given }}</th>
                </tr>
              </thead>
              <tbody>
                @for (item of page.items; track item.requisitionId) {
                  <tr>
                    <th scope="row">{{ item.enterpriseName }}</th>
                    <td [attr.data-label]="t().common.district">{{ reference.districtName(item.districtId) }}</td>
                    <td [attr.data-label]="t().lot.serviceDate">{{ formats().shortDate(item.serviceDate) }}</td>
                    <td class="figure" [attr.data-label]="isRecalled() ? t().lot.toReplace : t().lot.given">
                      {{ formats().integer(item.pieces) }}
                    </td>
                  </tr>
                }
              </tbody>
            </table>
          </sd-data-table>
          <sd-list-pages [page]="page" />
        }
      } @else {
        <sd-load-state [from]="awards" [lines]="4" />
      }
    </section>
  `,
})
export class LotAwards {
  readonly lot = input.required<Lot>();

  private readonly i18n = inject(I18n);
  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap);
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly awards = readLotAwards(
    () => this.lot().id,
    () => this.params()?.get('cursor') ?? null,
  );
  protected readonly page = lastValue(this.awards);
  protected readonly isRecalled = computed(() => this.lot().state === 'RECALLED');
  protected readonly summary = computed(() => {
    const { total = 0, pieces = 0 } = this.page() ?? {};
    if (total === 0) return this.t().lot.awardsNone;
    return this.isRecalled() ? this.t().lot.awardsRecalled(total, pieces) : this.t().lot.awardsGiven(total, pieces);
  });
}
