import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { type QualificationState, readQualifications, type ReviewClock } from '@supplydock/api-client';
import { DataTable, Notice, StateChip } from '@supplydock/ui';
import { DeskTabs } from '../goods/desk-tabs.js';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { clockText } from '../shared/clock-text.js';
import { plainFormFields } from '../shared/form-fields.js';
import { lastValue } from '../shared/last-value.js';
import { ListPages } from '../shared/list-pages.js';
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
    ListPages,
    LoadState,
    MatButton,
    MatFormFieldModule,
    MatInput,
    Notice,
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

  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
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

  protected clockOf(clock: ReviewClock): string {
    return clockText(clock, this.t().firms);
  }

  protected filter(event: Event): void {
    this.show({ state: (event.target as HTMLSelectElement).value, cursor: null, skipped: null });
  }

  private show(queryParams: Record<string, string | number | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
