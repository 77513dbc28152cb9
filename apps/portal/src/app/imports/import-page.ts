import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { badRowsUrl, ChannelCommands, type ImportVerdict, type ListImportRow, newKey, readImport, readImportRows } from '@supplydock/api-client'; // prettier-ignore
import { DataTable, ErrorSummary, FigureTile, Notice, Pager, StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { plainFormFields } from '../shared/form-fields.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';
import { FormErrors } from '../shared/form-errors.js';
import { ImportColumns } from './import-columns.js';
import { IMPORT_DESK } from './import-desk.js';

const PAGE_SIZE = 50;
const VERDICTS: readonly ImportVerdict[] = ['bad', 'good', 'posted'];
const TONES = { good: 'good', bad: 'bad', posted: 'plain' } as const;

/** What a list at a desk would post: the columns, the rows, what to mend in which cell; and posting it. */
@Component({
  selector: 'sd-import-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, ErrorSummary, FigureTile, ImportColumns, LoadState, MatButton, MatFormFieldModule, MatInput, Notice, Pager, RouterLink, StateChip], // prettier-ignore
  providers: [plainFormFields],
  templateUrl: './import-page.html',
  styleUrl: './import-page.scss',
})
export class ImportPage {
  readonly id = input.required<string>();

  private readonly commands = inject(ChannelCommands);
  private readonly i18n = inject(I18n);
  private key = newKey();
  protected readonly desk = inject(IMPORT_DESK);
  protected readonly t = this.i18n.t;
  protected readonly words = computed(() => this.desk.words(this.t()));
  protected readonly formats = this.i18n.formats;
  protected readonly verdicts = VERDICTS;
  protected readonly tones = TONES;
  protected readonly detail = readImport(this.desk.collection, () => this.id());
  protected readonly listImport = lastValue(this.detail);
  /** What is to be mended first, else what may be posted, else what was. */
  protected readonly shown = linkedSignal<ImportVerdict>(() => {
    const counts = this.listImport()?.counts;
    return VERDICTS.find((verdict) => (counts?.[verdict] ?? 0) > 0) ?? 'bad';
  });
  /** Rows after which the pages seen so far begin; the last one is shown. */
  protected readonly trail = linkedSignal<ImportVerdict, readonly number[]>({
    source: this.shown,
    computation: () => [0],
  });
  protected readonly rows = readImportRows(
    this.desk.collection,
    () => this.id(),
    () => ({ verdict: this.shown(), after: this.trail().at(-1), limit: PAGE_SIZE }),
  );
  protected readonly page = lastValue(this.rows);
  protected readonly range = computed(() => {
    const page = this.page();
    const first = (this.trail().length - 1) * PAGE_SIZE;
    const words = [first + 1, first + (page?.items.length ?? 0), page?.total ?? 0].map((n) =>
      this.formats().integer(n),
    );
    return this.t().common.range(words[0], words[1], words[2]);
  });
  protected readonly badRows = computed(() => badRowsUrl(this.desk.collection, this.id(), this.i18n.locale()));
  protected readonly errors = new FormErrors();
  protected readonly isPosting = signal(false);

  protected goOn(): void {
    const next = this.page()?.nextAfter;
    if (next != null) this.trail.update((trail) => [...trail, next]);
  }

  protected goBack(): void {
    this.trail.update((trail) => trail.slice(0, -1));
  }

  /** What is wrong with a cell and how to mend it, by the name that the column has in the list. */
  protected errorText({ column, field, message, messageZh, mend, mendZh }: ListImportRow['errors'][number]): string {
    const name = column === null ? this.words().fields[field] : this.listImport()?.header[column - 1];
    const isChinese = this.i18n.locale() === 'zh';
    return `${this.t().problems.field(name || String(column), isChinese ? messageZh : message)} — ${isChinese ? mendZh : mend}`;
  }

  protected refresh(): void {
    this.detail.reload();
    this.rows.reload();
  }

  protected async post(): Promise<void> {
    const listImport = this.listImport();
    if (this.isPosting() || !listImport) return;
    this.errors.clear();
    this.isPosting.set(true);
    try {
      const mode = listImport.counts.bad > 0 ? 'valid' : 'all';
      await this.commands.postImport(this.desk.collection, listImport.id, listImport.version, mode, { key: this.key });
    } catch (error) {
      this.errors.refused(error);
    } finally {
      this.key = newKey();
      this.isPosting.set(false);
      this.refresh();
    }
  }
}
