import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type QualificationState, readQualifications, type ReviewClock } from '@supplydock/api-client';
import { DataTable, Notice, StateChip } from '@supplydock/ui';
import { DeskTabs } from '../goods/desk-tabs.js';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { clockText } from '../shared/clock-text.js';
import { lastValue } from '../shared/last-value.js';
import { type ListFilter, ListFilters } from '../shared/list-filters.js';
import { ListPages } from '../shared/list-pages.js';
import { LoadState } from '../shared/load-state.js';
import { SaveList } from '../shared/save-list.js';
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
    ListFilters,
    ListPages,
    LoadState,
    MatButton,
    Notice,
    RouterLink,
    SavedViews,
    SaveList,
    StateChip,
  ],
  templateUrl: './qualifications-page.html',
})
export class QualificationsPage {
  readonly state = input<string>();
  readonly cursor = input<string>();

  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly lightTone = lightTone;
  protected readonly qualificationTone = qualificationTone;
  protected readonly isOwn = computed(() => this.session.has('supplier'));
  /** Officials start with what waits for them. */
  private readonly usual = computed(() => (this.isOwn() ? 'all' : 'DOCUMENT_CHECK'));
  private readonly shown = computed(() => this.state() ?? this.usual());
  protected readonly narrowing = computed((): ListFilter[] => {
    const { common, qualification } = this.t();
    const options = STATES.map((value): { value: string; label: string } => ({
      value,
      label: qualification.states[value],
    }));
    return [
      {
        name: 'state',
        kind: 'choice',
        label: qualification.state,
        options: [{ value: 'all', label: common.all }, ...options],
        usual: this.usual(),
      },
    ];
  });
  protected readonly filters = computed(() => ({ state: this.shown() === 'all' ? null : this.shown() }));
  protected readonly qualifications = readQualifications(() => ({
    ...this.filters(),
    cursor: this.cursor(),
    limit: PAGE_SIZE,
  }));
  protected readonly page = lastValue(this.qualifications);

  protected clockOf(clock: ReviewClock): string {
    return clockText(clock, this.t().firms);
  }
}
