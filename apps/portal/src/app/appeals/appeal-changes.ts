import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router } from '@angular/router';
import { readAppealChanges } from '@supplydock/api-client';
import { DataTable } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { plainFormFields } from '../shared/form-fields.js';
import { lastValue } from '../shared/last-value.js';
import { ListPages } from '../shared/list-pages.js';
import { LoadState } from '../shared/load-state.js';
import { ReferenceData } from '../shared/reference-data.js';

const PAGE_SIZE = 25;
const SIDES = ['all', 'gains', 'loses'] as const;

/** Which firms would have got more or less by the latest run; the address holds what is shown. */
@Component({
  selector: 'sd-appeal-changes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, ListPages, LoadState, MatFormFieldModule, MatInput],
  providers: [plainFormFields],
  template: `
    <section class="sd-section">
      <h2>{{ t().appeals.changesHeading }}</h2>
      <mat-form-field class="sd-narrow">
        <mat-label>{{ t().appeals.show }}</mat-label>
        <select matNativeControl id="changes-side" (change)="filter($event)">
          @for (option of sides; track option) {
            <option [value]="option" [selected]="option === shown()">{{ t().appeals.sides[option] }}</option>
          }
        </select>
      </mat-form-field>
      @if (page(); as page) {
        @if (page.items.length === 0) {
          <p>{{ t().appeals.noChanges }}</p>
        } @else {
          <sd-data-table [label]="t().appeals.changesHeading" narrow="cards" [isBusy]="source.isLoading()">
            <table>
              <thead>
                <tr>
                  <th scope="col">{{ t().appeals.firm }}</th>
                  <th scope="col">{{ t().common.district }}</th>
                  <th scope="col" class="figure">{{ t().appeals.before }}</th>
                  <th scope="col" class="figure">{{ t().appeals.after }}</th>
                  <th scope="col" class="figure">{{ t().appeals.difference }}</th>
                </tr>
              </thead>
              <tbody>
                @for (item of page.items; track item.requisitionId) {
                  <tr>
                    <th scope="row">{{ item.enterpriseName }}</th>
                    <td [attr.data-label]="t().common.district">{{ reference.districtName(item.districtId) }}</td>
                    <td class="figure" [attr.data-label]="t().appeals.before">
                      {{ formats().integer(item.beforePieces) }}
                    </td>
                    <td class="figure" [attr.data-label]="t().appeals.after">
                      {{ formats().integer(item.afterPieces) }}
                    </td>
                    <td class="figure" [attr.data-label]="t().appeals.difference">
                      {{ item.changePieces > 0 ? '+' : '−' }}{{ formats().integer(size(item.changePieces)) }}
                    </td>
                  </tr>
                }
              </tbody>
            </table>
          </sd-data-table>
          <sd-list-pages [page]="page" />
        }
      } @else {
        <sd-load-state [from]="source" [lines]="6" />
      }
    </section>
  `,
})
export class AppealChanges {
  readonly appealId = input.required<string>();
  readonly side = input<string>();
  readonly cursor = input<string>();

  private readonly router = inject(Router);
  private readonly i18n = inject(I18n);
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly sides = SIDES;
  protected readonly size = Math.abs;
  protected readonly shown = computed(() => SIDES.find((one) => one === this.side()) ?? 'all');
  protected readonly source = readAppealChanges(this.appealId, () => ({
    side: this.shown() === 'all' ? null : this.shown(),
    cursor: this.cursor(),
    limit: PAGE_SIZE,
  }));
  protected readonly page = lastValue(this.source);

  protected filter(event: Event): void {
    const side = (event.target as HTMLSelectElement).value;
    const queryParams = { side: side === 'all' ? null : side, cursor: null, skipped: null };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
