import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type ExportedList, readRoundAwards } from '@supplydock/api-client';
import { DataTable, Notice, SortHeader } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { AwardReasons } from '../shared/award-reasons.js';
import { lastValue } from '../shared/last-value.js';
import { type ListFilter, ListFilters } from '../shared/list-filters.js';
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
    ListFilters,
    ListPages,
    LoadState,
    Notice,
    RouterLink,
    SavedViews,
    SaveList,
    SortHeader,
  ],
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
  protected readonly mayChange = computed(
    () => this.store.round()?.state === 'PROPOSED' && this.session.has('city_officer'),
  );
  protected readonly category = computed(() => this.store.round()?.category ?? 'masks');
  /** Orders offered where a narrow screen has no column heads. */
  private readonly orders = computed(() => {
    const words = this.t().awards;
    return [
      { value: 'name', label: words.firm },
      { value: '-pieces', label: `${words.pieces} ↓` },
      { value: 'pieces', label: `${words.pieces} ↑` },
      { value: '-claimPieces', label: `${words.claim} ↓` },
      { value: '-askedPieces', label: `${words.asked} ↓` },
      { value: '-headcount', label: `${words.headcount} ↓` },
    ];
  });

  protected readonly narrowing = computed((): ListFilter[] => {
    const { awards, common, reasons } = this.t();
    const all = { value: '', label: common.all };
    const districts = this.reference
      .districts()
      .map(({ id }) => ({ value: id, label: this.reference.districtName(id) }));
    const codes = Object.keys(this.store.round()?.reasonCounts ?? {}).sort();
    return [
      { name: 'q', kind: 'search', label: awards.search },
      { name: 'districtId', kind: 'choice', label: common.district, options: [all, ...districts] },
      {
        name: 'tier',
        kind: 'choice',
        label: common.tier,
        options: [all, ...TIERS.map((tier) => ({ value: String(tier), label: `${tier} · ${common.tiers[tier]}` }))],
      },
      {
        name: 'reason',
        kind: 'choice',
        label: awards.reason,
        options: [all, ...codes.map((value) => ({ value, label: reasons.labels[value] ?? value }))],
      },
      {
        name: 'sort',
        kind: 'choice',
        label: awards.order,
        options: this.orders(),
        usual: 'name',
        isOrder: true,
        isNarrowOnly: true,
      },
    ];
  });
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
    const queryParams = { ...change, cursor: null, skipped: null };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
