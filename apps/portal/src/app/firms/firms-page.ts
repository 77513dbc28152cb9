import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { readEnterprises, readHeadcountFilings, readIncompleteFirms, type Enterprise } from '@supplydock/api-client';
import { DataTable, Notice, StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { clockText } from '../shared/clock-text.js';
import { lastValue } from '../shared/last-value.js';
import { type ListFilter, ListFilters } from '../shared/list-filters.js';
import { ListPages } from '../shared/list-pages.js';
import { LoadState } from '../shared/load-state.js';
import { ReferenceData } from '../shared/reference-data.js';
import { SavedViews } from '../shared/saved-views.js';
import { SaveList } from '../shared/save-list.js';
import { enterpriseTone, lightTone } from '../shared/states.js';
import { WaitingJoiners } from '../shared/waiting-joiners.js';
import { IncompleteFirms } from './incomplete-firms.js';

const PAGE_SIZE = 25;
const PARTS = ['queue', 'changes', 'onSite', 'all'] as const;
type Part = (typeof PARTS)[number];

/** What waits for a district: firms to verify, new headcounts, what is not in place; and every firm, to be found. */
@Component({
  selector: 'sd-firms-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DataTable,
    IncompleteFirms,
    ListFilters,
    ListPages,
    LoadState,
    Notice,
    RouterLink,
    SavedViews,
    SaveList,
    StateChip,
    WaitingJoiners,
  ],
  templateUrl: './firms-page.html',
  styleUrl: './firms-page.scss',
})
export class FirmsPage {
  readonly part = input<string>();
  readonly q = input<string>();
  readonly cursor = input<string>();

  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly parts = PARTS;
  protected readonly enterpriseTone = enterpriseTone;
  protected readonly lightTone = lightTone;

  protected readonly mayAdmit = computed(() => this.session.has('district_officer', 'city_officer'));
  protected readonly selected = computed<Part>(() => PARTS.find((part) => part === this.part()) ?? 'queue');
  protected readonly narrowing = computed((): ListFilter[] => [
    { name: 'q', kind: 'search', label: this.t().firms.search, hint: this.t().firms.searchHint },
  ]);
  protected readonly filters = computed(() => ({
    state: this.selected() === 'queue' ? ('UNDER_REVIEW' as const) : null,
    q: this.selected() === 'all' ? this.q() : null,
  }));
  protected readonly firms = readEnterprises(() =>
    this.selected() === 'changes' || this.selected() === 'onSite'
      ? undefined
      : {
          ...this.filters(),
          cursor: this.cursor(),
          limit: PAGE_SIZE,
        },
  );
  protected readonly filings = readHeadcountFilings(() =>
    this.selected() === 'changes' ? { cursor: this.cursor(), limit: PAGE_SIZE } : undefined,
  );
  protected readonly incomplete = readIncompleteFirms(() =>
    this.selected() === 'onSite' ? { cursor: this.cursor(), limit: PAGE_SIZE } : undefined,
  );
  protected readonly incompletePage = lastValue(this.incomplete);
  protected readonly firmPage = lastValue(this.firms);
  protected readonly filingPage = lastValue(this.filings);
  private readonly page = computed(() => {
    if (this.selected() === 'changes') return this.filingPage();
    return this.selected() === 'onSite' ? this.incompletePage() : this.firmPage();
  });
  protected readonly nextCursor = computed(() => this.page()?.nextCursor ?? null);

  protected clockOf({ clock }: Enterprise): string {
    return clock ? clockText(clock, this.t().firms) : '–';
  }
}
