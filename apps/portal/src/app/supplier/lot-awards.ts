import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { type Lot, readLotAwards } from '@supplydock/api-client';
import { DataTable, Pager } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { CursorTrail } from '../shared/cursor-trail.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';
import { ReferenceData } from '../shared/reference-data.js';

/** Every award that a lot went to; of a recalled one, what each firm needs replaced. */
@Component({
  selector: 'sd-lot-awards',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, LoadState, Pager],
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
          @if (page.nextCursor || first() > 0) {
            <sd-pager
              [label]="t().common.pages"
              [range]="range()"
              [previousLabel]="t().common.previous"
              [nextLabel]="t().common.next"
              [hasPrevious]="first() > 0"
              [hasNext]="page.nextCursor !== null"
              (previous)="goBack()"
              (next)="goOn()"
            />
          }
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
  private readonly trail = new CursorTrail();
  private readonly cursor = signal<string | null>(null);
  protected readonly first = signal(0);
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly awards = readLotAwards(() => this.lot().id, this.cursor);
  protected readonly page = lastValue(this.awards);
  protected readonly isRecalled = computed(() => this.lot().state === 'RECALLED');
  protected readonly summary = computed(() => {
    const { total = 0, pieces = 0 } = this.page() ?? {};
    if (total === 0) return this.t().lot.awardsNone;
    return this.isRecalled() ? this.t().lot.awardsRecalled(total, pieces) : this.t().lot.awardsGiven(total, pieces);
  });
  protected readonly range = computed(() => {
    const page = this.page();
    const figure = (n: number): string => this.formats().integer(n);
    return page
      ? this.t().common.range(figure(this.first() + 1), figure(this.first() + page.items.length), figure(page.total))
      : '';
  });

  protected goOn(): void {
    const page = this.page();
    if (!page?.nextCursor) return;
    this.trail.goOn(this.cursor());
    this.first.update((first) => first + page.items.length);
    this.cursor.set(page.nextCursor);
  }

  protected goBack(): void {
    const cursor = this.trail.goBack();
    this.cursor.set(cursor);
    this.first.update((first) => (cursor === null ? 0 : Math.max(0, first - 25)));
  }
}
