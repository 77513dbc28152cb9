import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { readLedgerEntries, readLedgerStatus } from '@supplydock/api-client';
import { DataTable, Notice } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { lastValue } from '../shared/last-value.js';
import { ListPages } from '../shared/list-pages.js';
import { LoadState } from '../shared/load-state.js';

const PAGE_SIZE = 50;

/** Every decision, the latest first, and whether the whole chain verifies. */
@Component({
  selector: 'sd-entries-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, ListPages, LoadState, MatButton, Notice, RouterLink],
  templateUrl: './entries-page.html',
})
export class EntriesPage {
  readonly cursor = input<string>();
  readonly subjectType = input<string>();
  readonly subjectId = input<string>();

  private readonly i18n = inject(I18n);
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

  protected verify(): void {
    if (this.isAsked()) this.status.reload();
    this.isAsked.set(true);
  }
}
