import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type QuarantinedRequisition, readQuarantine } from '@supplydock/api-client';
import { DataTable, Notice, StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { clockText } from '../shared/clock-text.js';
import { lastValue } from '../shared/last-value.js';
import { type ListFilter, ListFilters } from '../shared/list-filters.js';
import { ListPages } from '../shared/list-pages.js';
import { LoadState } from '../shared/load-state.js';
import { reasonKeys } from '../shared/shortcuts/reason-keys.js';
import { type Shortcut, Shortcuts } from '../shared/shortcuts/shortcuts.js';
import { ReferenceData } from '../shared/reference-data.js';
import { SaveList } from '../shared/save-list.js';
import { SavedViews } from '../shared/saved-views.js';
import { lightTone } from '../shared/states.js';
import { QuarantineCase } from './quarantine-case.js';

const PAGE_SIZE = 25;

/** The queue of implausible requisitions and, beside it, the one that is looked at; a decision leads to the next. */
@Component({
  selector: 'sd-quarantine-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DataTable,
    ListFilters,
    ListPages,
    LoadState,
    Notice,
    QuarantineCase,
    RouterLink,
    SavedViews,
    SaveList,
    Shortcuts,
    StateChip,
  ],
  templateUrl: './quarantine-page.html',
  styleUrl: './quarantine-page.scss',
})
export class QuarantinePage {
  readonly districtId = input<string>();
  readonly cursor = input<string>();
  /** Id of the requisition that is looked at; the first of the page when none is named. */
  readonly case = input<string>();

  private readonly router = inject(Router);
  private readonly reference = inject(ReferenceData);
  private readonly i18n = inject(I18n);
  private readonly shownCase = viewChild(QuarantineCase);
  private readonly caseHeading = viewChild<ElementRef<HTMLElement>>('caseHeading');
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly lightTone = lightTone;

  protected readonly narrowing = computed((): ListFilter[] => {
    const { common } = this.t();
    const districts = this.reference
      .districts()
      .map(({ id }) => ({ value: id, label: this.reference.districtName(id) }));
    const options = [{ value: '', label: common.all }, ...districts];
    return [{ name: 'districtId', kind: 'choice', label: common.district, options }];
  });
  protected readonly filters = computed(() => ({ districtId: this.districtId() }));
  protected readonly queue = readQuarantine(() => ({ ...this.filters(), cursor: this.cursor(), limit: PAGE_SIZE }));
  protected readonly page = lastValue(this.queue);
  protected readonly selected = computed<QuarantinedRequisition | undefined>(() => {
    const items = this.page()?.items ?? [];
    return items.find(({ id }) => id === this.case()) ?? items[0];
  });
  /** Digits fill in a choice with a common reason, Enter confirms: two keys a decision. */
  protected readonly keys = computed<readonly Shortcut[]>(() => {
    const { quarantine, shortcuts } = this.t();
    const prepare =
      (choice: 'release' | 'reject') =>
      (reason: string): void =>
        this.shownCase()?.prepare(choice, reason);
    return [
      ...reasonKeys([
        { label: shortcuts.releaseWith, reasons: quarantine.common.release, prepare: prepare('release') },
        { label: shortcuts.rejectWith, reasons: quarantine.common.reject, prepare: prepare('reject') },
      ]),
      { key: 'j', label: shortcuts.next, run: () => this.step(1) },
      { key: 'k', label: shortcuts.previous, run: () => this.step(-1) },
    ];
  });
  /** What was decided last, said aloud. */
  protected readonly said = signal('');

  protected clockOf({ clock }: QuarantinedRequisition): string {
    return clockText(clock, this.t().firms);
  }

  protected reasonOf({ quarantine }: QuarantinedRequisition): string {
    const words = this.t().quarantine;
    return (quarantine && words.reasonShort[quarantine.code]) ?? words.reasonOther;
  }

  protected goToNext(decided: QuarantinedRequisition, decision: 'release' | 'reject'): void {
    const page = this.page();
    const words = this.t().quarantine;
    const done = decision === 'release' ? words.released(decided.reference) : words.rejected(decided.reference);
    this.said.set(`${done} ${words.left(Math.max(0, (page?.total ?? 1) - 1))}`);
    const place = page?.items.findIndex(({ id }) => id === decided.id) ?? -1;
    const next = page?.items[place + 1] ?? page?.items[place - 1];
    this.show({ case: next?.id ?? null, ...(next ? {} : { cursor: null, skipped: null }) });
    this.queue.reload();
    setTimeout(() => this.caseHeading()?.nativeElement.focus());
  }

  private step(by: number): void {
    const items = this.page()?.items ?? [];
    const next = items[items.findIndex(({ id }) => id === this.selected()?.id) + by];
    if (!next) return;
    this.show({ case: next.id });
    setTimeout(() => this.caseHeading()?.nativeElement.focus());
  }

  private show(queryParams: Record<string, string | number | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
