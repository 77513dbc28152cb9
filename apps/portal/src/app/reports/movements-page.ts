import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { readProgressMovements } from '@supplydock/api-client';
import { DataTable, Notice } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { lastValue } from '../shared/last-value.js';
import { ListPages } from '../shared/list-pages.js';
import { LoadState } from '../shared/load-state.js';
import { ReferenceData } from '../shared/reference-data.js';
import { reportAddress } from './report-address.js';

const PAGE_SIZE = 50;

/** The movements that one figure of the progress report is made of, with their sum; each leads to its lot and its round. */
@Component({
  selector: 'sd-movements-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, ListPages, LoadState, Notice, RouterLink],
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

  private readonly i18n = inject(I18n);
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
}
