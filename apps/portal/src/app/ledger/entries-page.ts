import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { readLedgerEntries, readLedgerStatus } from '@supplydock/api-client';
import { DataTable, Notice, Pager } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { CursorTrail } from '../shared/cursor-trail.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';

const PAGE_SIZE = 50;

/** Every decision, the latest first, and whether the whole chain verifies. */
@Component({
  selector: 'sd-entries-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, LoadState, MatButton, Notice, Pager, RouterLink],
  templateUrl: './entries-page.html',
})
export class EntriesPage {
  readonly cursor = input<string>();
  /** How many entries lie before this page. */
  readonly skipped = input<string>();
  readonly subjectType = input<string>();
  readonly subjectId = input<string>();

  private readonly router = inject(Router);
  private readonly i18n = inject(I18n);
  private readonly trail = new CursorTrail();
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly isAsked = signal(false);
  /** The whole chain is walked only when somebody asks: it may be long. */
  protected readonly status = readLedgerStatus(() => this.isAsked());
  protected readonly list = readLedgerEntries(() => ({
    cursor: this.cursor(),
    limit: PAGE_SIZE,
    subjectType: this.subjectType(),
    subjectId: this.subjectId(),
  }));
  protected readonly page = lastValue(this.list);
  protected readonly first = computed(() => Number(this.skipped() ?? 0) || 0);
  protected readonly range = computed(() => {
    const page = this.page();
    if (!page) return '';
    return this.t().common.range(
      this.formats().integer(this.first() + 1),
      this.formats().integer(this.first() + page.items.length),
      this.formats().integer(page.total),
    );
  });

  protected verify(): void {
    if (this.isAsked()) this.status.reload();
    this.isAsked.set(true);
  }

  protected goOn(): void {
    const page = this.page();
    if (!page?.nextCursor) return;
    this.trail.goOn(this.cursor() ?? null);
    this.goTo(String(page.nextCursor), this.first() + page.items.length);
  }

  protected goBack(): void {
    const cursor = this.trail.goBack();
    this.goTo(cursor, cursor === null ? 0 : Math.max(0, this.first() - PAGE_SIZE));
  }

  private goTo(cursor: string | null, skipped: number): void {
    void this.router.navigate([], { queryParams: { cursor, skipped: skipped || null }, queryParamsHandling: 'merge' });
  }
}
