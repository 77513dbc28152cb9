import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import {
  CATEGORIES,
  type ProgressFigures,
  type ProgressRow,
  readProgress,
  readServiceFigures,
} from '@supplydock/api-client';
import { DataTable, Notice } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { plainFormFields } from '../shared/form-fields.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';
import { ReferenceData } from '../shared/reference-data.js';
import { SaveList } from '../shared/save-list.js';
import { ProgressCheck } from './progress-check.js';
import { daysLater, reportAddress } from './report-address.js';
import { ServiceTable } from './service-table.js';

/** Columns between opening and closing, each with the movements behind it. */
const COLUMNS = ['received', 'awarded', 'returned', 'expired'] as const;
type Column = (typeof COLUMNS)[number];

/** The ministry's progress report per day and week, held against the books, and the service figures of the same period. */
@Component({
  selector: 'sd-reports-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DataTable,
    LoadState,
    MatButton,
    MatFormFieldModule,
    MatInput,
    Notice,
    ProgressCheck,
    RouterLink,
    SaveList,
    ServiceTable,
  ],
  providers: [plainFormFields],
  templateUrl: './reports-page.html',
  styleUrl: './reports-page.scss',
})
export class ReportsPage {
  readonly unit = input<string>();
  readonly day = input<string>();
  readonly category = input<string>();
  readonly districtId = input<string>();

  private readonly router = inject(Router);
  private readonly i18n = inject(I18n);
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly units = ['day', 'week'] as const;
  protected readonly columns = COLUMNS;
  protected readonly fileFormats = ['csv', 'xlsx', 'pdf'] as const;
  protected readonly categories = CATEGORIES;

  protected readonly address = computed(() =>
    reportAddress({ unit: this.unit(), day: this.day(), category: this.category(), districtId: this.districtId() }),
  );
  protected readonly report = readProgress(() => ({ ...this.address() }));
  protected readonly service = readServiceFigures(() => {
    const { unit, day, districtId } = this.address();
    return { unit, day, districtId };
  });
  protected readonly shown = lastValue(this.report);
  protected readonly figures = lastValue(this.service);
  protected readonly period = computed(() => {
    const report = this.shown();
    return report
      ? this.t().reports.period(this.formats().shortDate(report.from), this.formats().shortDate(report.to))
      : '';
  });
  protected readonly groups = computed(() => groupsOf(this.shown()?.rows ?? []));
  protected readonly filters = computed(() => ({ ...this.address(), day: this.shown()?.from ?? null }));
  protected readonly earlier = computed(() => daysLater(this.shown()?.from ?? '2020-03-02', -1));
  /** The day after the period; null once that would lie ahead of the channel's day. */
  protected readonly later = computed(() => {
    const report = this.shown();
    return report && report.to < report.today ? daysLater(report.to, 1) : null;
  });

  protected figureOf(row: ProgressFigures, column: Column): number {
    return row[`${column}Pieces`];
  }

  /** Query of the movements behind one figure. */
  protected behind(column: Column, row: { productId?: string; districtId?: string }): Record<string, string | null> {
    const { unit, category, districtId } = this.address();
    return {
      unit,
      category,
      day: this.shown()?.from ?? null,
      column,
      productId: row.productId ?? null,
      districtId: row.districtId ?? districtId,
    };
  }

  protected filter(name: 'category' | 'districtId', event: Event): void {
    const value = (event.target as HTMLSelectElement).value || null;
    void this.router.navigate([], { queryParams: { [name]: value }, queryParamsHandling: 'merge' });
  }

  protected print(): void {
    window.print();
  }
}

export interface ProductGroup {
  readonly productId: string;
  readonly rows: readonly ProgressRow[];
}

/** Rows of one product stay together, as the api orders them. */
function groupsOf(rows: readonly ProgressRow[]): ProductGroup[] {
  const groups = new Map<string, ProgressRow[]>();
  for (const row of rows) groups.set(row.productId, [...(groups.get(row.productId) ?? []), row]);
  return [...groups].map(([productId, ofProduct]) => ({ productId, rows: ofProduct }));
}
