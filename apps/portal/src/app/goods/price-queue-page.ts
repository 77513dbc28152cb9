import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { readPriceReviews, type ReviewClock } from '@supplydock/api-client';
import { DataTable, Notice, StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { clockText } from '../shared/clock-text.js';
import { lastValue } from '../shared/last-value.js';
import { type ListFilter, ListFilters } from '../shared/list-filters.js';
import { ListPages } from '../shared/list-pages.js';
import { LoadState } from '../shared/load-state.js';
import { ReferenceData } from '../shared/reference-data.js';
import { SaveList } from '../shared/save-list.js';
import { SavedViews } from '../shared/saved-views.js';
import { lightTone } from '../shared/states.js';
import { DeskTabs } from './desk-tabs.js';

const PAGE_SIZE = 25;
const STATES = ['PENDING', 'ACCEPTED', 'REJECTED', 'CLOSED'] as const;

/** Prices that break the policy's rules: those that wait for an officer, those first whose 48 hours have run longest. */
@Component({
  selector: 'sd-price-queue-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DataTable,
    DeskTabs,
    ListFilters,
    ListPages,
    LoadState,
    Notice,
    RouterLink,
    SavedViews,
    SaveList,
    StateChip,
  ],
  template: `
    <div class="sd-page">
      <div class="sd-page-head">
        <h1>{{ t().goods.heading }}</h1>
        <p class="sd-lead">{{ t().goods.lead }}</p>
      </div>
      <sd-desk-tabs />
      <sd-saved-views list="price-reviews" />
      <sd-list-filters [filters]="narrowing()" />
      @if (page(); as page) {
        @if (page.items.length === 0) {
          <sd-notice [heading]="t().goods.emptyHeading">
            <p>{{ t().goods.pricesEmpty }}</p>
          </sd-notice>
        } @else {
          <sd-save-list list="price-reviews" [filters]="filters()" />
          <sd-data-table [label]="t().goods.prices" narrow="cards" [isBusy]="reviews.isLoading()">
            <table>
              <thead>
                <tr>
                  <th scope="col">{{ t().lots.product }}</th>
                  <th scope="col">{{ t().goods.supplier }}</th>
                  <th scope="col">{{ t().common.district }}</th>
                  <th scope="col">{{ t().firms.clock }}</th>
                  <th scope="col" class="figure">{{ t().lots.price }}</th>
                  <th scope="col" class="figure">{{ t().goods.cost }}</th>
                  <th scope="col">{{ t().goods.breaks }}</th>
                  <th scope="col" class="figure">{{ t().lots.available }}</th>
                </tr>
              </thead>
              <tbody>
                @for (item of page.items; track item.id) {
                  <tr>
                    <th scope="row">
                      <a [routerLink]="['/goods/lots', item.lotId]"
                        >{{ reference.productName(item.productId) }}, {{ item.batch }}</a
                      >
                    </th>
                    <td [attr.data-label]="t().goods.supplier">{{ item.supplierName }}</td>
                    <td [attr.data-label]="t().common.district">{{ reference.districtName(item.districtId) }}</td>
                    <td [attr.data-label]="t().firms.clock">
                      @if (item.clock; as clock) {
                        <sd-state-chip [tone]="lightTone(clock.light)">{{ clockOf(clock) }}</sd-state-chip>
                      }
                    </td>
                    <td class="figure" [attr.data-label]="t().lots.price">{{ formats().yuan(item.priceFen) }}</td>
                    <td class="figure" [attr.data-label]="t().goods.cost">
                      {{ item.costFen === null ? '–' : formats().yuan(item.costFen) }}
                    </td>
                    <td [attr.data-label]="t().goods.breaks">
                      @for (breach of item.breaches; track breach.code) {
                        <span>{{ t().goods.breachNames[breach.code] }} </span>
                      }
                    </td>
                    <td class="figure" [attr.data-label]="t().lots.available">
                      {{ formats().integer(item.availablePieces) }}
                    </td>
                  </tr>
                }
              </tbody>
            </table>
          </sd-data-table>
          <sd-list-pages [page]="page" />
        }
      } @else {
        <sd-load-state [from]="reviews" [lines]="8" />
      }
    </div>
  `,
})
export class PriceQueuePage {
  readonly state = input<string>();
  readonly cursor = input<string>();

  private readonly i18n = inject(I18n);
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly lightTone = lightTone;
  protected readonly narrowing = computed((): ListFilter[] => {
    const { goods, lots } = this.t();
    const options = STATES.map((value) => ({ value, label: goods.reviewStates[value] }));
    return [{ name: 'state', kind: 'choice', label: lots.state, options, usual: 'PENDING' }];
  });
  protected readonly filters = computed(() => ({ state: STATES.find((one) => one === this.state()) }));
  protected readonly reviews = readPriceReviews(() => ({ ...this.filters(), cursor: this.cursor(), limit: PAGE_SIZE }));
  protected readonly page = lastValue(this.reviews);

  protected clockOf(clock: ReviewClock): string {
    return clockText(clock, this.t().firms);
  }
}
