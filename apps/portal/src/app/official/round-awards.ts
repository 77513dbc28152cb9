import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { type ExportedList, readRoundAwards } from '@supplydock/api-client';
import { DataTable, Notice, SortHeader } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { AwardReasons } from '../shared/award-reasons.js';
import { plainFormFields } from '../shared/form-fields.js';
import { lastValue } from '../shared/last-value.js';
import { ListPages } from '../shared/list-pages.js';
import { LedgerLink } from '../shared/ledger-link.js';
import { LoadState } from '../shared/load-state.js';
import { ReferenceData } from '../shared/reference-data.js';
import { SavedViews } from '../shared/saved-views.js';
import { SaveList } from '../shared/save-list.js';
import { RoundStore } from './round-store.js';

const PAGE_SIZE = 25;
const TIERS = [1, 2, 3, 4] as const;

/** Every award of a round: filtered, sorted and paged on the server; the address holds all of it. */
@Component({
  selector: 'sd-round-awards',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AwardReasons,
    DataTable,
    LedgerLink,
    ListPages,
    LoadState,
    MatButton,
    MatFormFieldModule,
    MatInput,
    Notice,
    RouterLink,
    SavedViews,
    SaveList,
    SortHeader,
  ],
  providers: [plainFormFields],
  templateUrl: './round-awards.html',
  styleUrl: './round-awards.scss',
})
export class RoundAwards {
  readonly districtId = input<string>();
  readonly tier = input<string>();
  readonly reason = input<string>();
  readonly q = input<string>();
  readonly sort = input<string>();
  readonly cursor = input<string>();

  private readonly router = inject(Router);
  private readonly i18n = inject(I18n);
  private readonly store = inject(RoundStore);
  private readonly session = inject(Session);
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly tiers = TIERS;
  protected readonly mayChange = computed(
    () => this.store.round()?.state === 'PROPOSED' && this.session.has('city_officer'),
  );
  protected readonly category = computed(() => this.store.round()?.category ?? 'masks');
  protected readonly reasonCodes = computed(() => Object.keys(this.store.round()?.reasonCounts ?? {}).sort());
  /** Orders offered where a narrow screen has no column heads. */
  protected readonly orders = computed(() => {
    const words = this.t().awards;
    return [
      { sort: 'name', label: words.firm },
      { sort: '-pieces', label: `${words.pieces} ↓` },
      { sort: 'pieces', label: `${words.pieces} ↑` },
      { sort: '-claimPieces', label: `${words.claim} ↓` },
      { sort: '-askedPieces', label: `${words.asked} ↓` },
      { sort: '-headcount', label: `${words.headcount} ↓` },
    ];
  });
  /** What stands in the search box until it is applied. */
  protected readonly typed = linkedSignal(() => this.q() ?? '');

  protected readonly filters = computed(() => ({
    districtId: this.districtId(),
    tier: Number(this.tier()) || null,
    reason: this.reason(),
    q: this.q(),
    sort: this.sort(),
  }));
  protected readonly exported = computed((): ExportedList => `rounds/${this.store.round()?.id}/awards`);
  protected readonly awards = readRoundAwards(
    () => this.store.round()?.id,
    () => ({
      ...this.filters(),
      cursor: this.cursor(),
      limit: PAGE_SIZE,
    }),
  );
  protected readonly page = lastValue(this.awards);
  protected readonly isFiltered = computed(() => !!(this.districtId() || this.tier() || this.reason() || this.q()));

  /** Another filter or order starts at the first page. */
  protected show(change: Record<string, string | null>): void {
    this.goTo({ ...change, cursor: null, skipped: null });
  }

  protected applySearch(event: Event): void {
    event.preventDefault();
    this.show({ q: this.typed().trim() || null });
  }

  protected valueOf(event: Event): string | null {
    return (event.target as HTMLSelectElement).value || null;
  }

  private goTo(queryParams: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
