import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { type QualificationState, readQualifications, type ReviewClock } from '@supplydock/api-client';
import { DataTable, Notice, Pager, StateChip } from '@supplydock/ui';
import { DeskTabs } from '../goods/desk-tabs.js';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { clockText } from '../shared/clock-text.js';
import { CursorTrail } from '../shared/cursor-trail.js';
import { plainFormFields } from '../shared/form-fields.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';
import { SavedViews } from '../shared/saved-views.js';
import { ReferenceData } from '../shared/reference-data.js';
import { lightTone, qualificationTone } from '../shared/states.js';

const PAGE_SIZE = 25;
const STATES: readonly QualificationState[] = ['DOCUMENT_CHECK', 'QUALIFIED', 'PROVISIONAL', 'REFUSED', 'SUSPENDED', 'LAPSED']; // prettier-ignore

/** What a supplier may offer, with its countdowns; for officials the queue of papers to check. */
@Component({
  selector: 'sd-qualifications-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DataTable,
    DeskTabs,
    LoadState,
    MatButton,
    MatFormFieldModule,
    MatInput,
    Notice,
    Pager,
    RouterLink,
    SavedViews,
    StateChip,
  ],
  providers: [plainFormFields],
  templateUrl: './qualifications-page.html',
})
export class QualificationsPage {
  readonly state = input<string>();
  readonly cursor = input<string>();
  /** How many rows lie before this page. */
  readonly skipped = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
  private readonly trail = new CursorTrail();
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly states = STATES;
  protected readonly lightTone = lightTone;
  protected readonly qualificationTone = qualificationTone;
  protected readonly isOwn = computed(() => this.session.has('supplier'));
  /** Officials start with what waits for them. */
  protected readonly shown = computed(() => this.state() ?? (this.isOwn() ? 'all' : 'DOCUMENT_CHECK'));
  protected readonly qualifications = readQualifications(() => ({
    state: this.shown() === 'all' ? null : this.shown(),
    cursor: this.cursor(),
    limit: PAGE_SIZE,
  }));
  protected readonly page = lastValue(this.qualifications);
  protected readonly first = computed(() => Number(this.skipped() ?? 0) || 0);
  protected readonly range = computed(() => {
    const page = this.page();
    const figure = (n: number): string => this.formats().integer(n);
    return page
      ? this.t().common.range(figure(this.first() + 1), figure(this.first() + page.items.length), figure(page.total))
      : '';
  });

  protected clockOf(clock: ReviewClock): string {
    return clockText(clock, this.t().firms);
  }

  protected filter(event: Event): void {
    this.trail.forget();
    this.show({ state: (event.target as HTMLSelectElement).value, cursor: null, skipped: null });
  }

  protected goOn(): void {
    const page = this.page();
    if (!page?.nextCursor) return;
    this.trail.goOn(this.cursor() ?? null);
    this.show({ cursor: page.nextCursor, skipped: this.first() + page.items.length });
  }

  protected goBack(): void {
    const cursor = this.trail.goBack();
    this.show({ cursor, skipped: cursor === null ? null : Math.max(0, this.first() - PAGE_SIZE) || null });
  }

  private show(queryParams: Record<string, string | number | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
