import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { readProgressMovements } from '@supplydock/api-client';
import { DataTable, Notice, Pager } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { CursorTrail } from '../shared/cursor-trail.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';
import { ReferenceData } from '../shared/reference-data.js';
import { reportAddress } from './report-address.js';

const PAGE_SIZE = 50;

/** The movements that one figure of the progress report is made of, with their sum; each leads to its lot and its round. */
@Component({
  selector: 'sd-movements-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, LoadState, Notice, Pager, RouterLink],
  templateUrl: './movements-page.html',
})
export class MovementsPage {
  readonly unit = input<string>();
  readonly day = input<string>();
  readonly category = input<string>();
  readonly districtId = input<string>();
  readonly productId = input<string>();
  readonly column = input<string>();
  readonly cursor = input<string>();
  /** How many rows lie before this page. */
  readonly skipped = input<string>();

  private readonly router = inject(Router);
  private readonly i18n = inject(I18n);
  private readonly trail = new CursorTrail();
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly address = computed(() =>
    reportAddress({ unit: this.unit(), day: this.day(), category: this.category(), districtId: this.districtId() }),
  );
  protected readonly movements = readProgressMovements(() => ({
    ...this.address(),
    productId: this.productId(),
    column: this.column(),
    cursor: this.cursor(),
    limit: PAGE_SIZE,
  }));
  protected readonly page = lastValue(this.movements);
  protected readonly first = computed(() => Number(this.skipped() ?? 0) || 0);
  /** What of the stock the figure is about, in words. */
  protected readonly about = computed(() => {
    const page = this.page();
    const { category, districtId } = this.address();
    const [productId, words] = [this.productId(), this.t()];
    return [
      page ? words.reports.period(this.formats().shortDate(page.from), this.formats().shortDate(page.to)) : '',
      productId ? this.reference.productName(productId) : category ? words.common.categories[category] : '',
      districtId ? this.reference.districtName(districtId) : '',
    ]
      .filter((part) => part !== '')
      .join(words.common.listSeparator);
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
    this.trail.goOn(this.cursor() ?? null);
    this.show(page.nextCursor, this.first() + page.items.length);
  }

  protected goBack(): void {
    const cursor = this.trail.goBack();
    this.show(cursor, cursor === null ? 0 : Math.max(0, this.first() - PAGE_SIZE));
  }

  private show(cursor: string | null, skipped: number): void {
    void this.router.navigate([], { queryParams: { cursor, skipped: skipped || null }, queryParamsHandling: 'merge' });
  }
}
