import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type LotLevels, type LotState, readLots } from '@supplydock/api-client';
import { DataTable, Notice, StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { DeskTabs } from '../goods/desk-tabs.js';
import { Session } from '../session/session.js';
import { lastValue } from '../shared/last-value.js';
import { type ListFilter, ListFilters } from '../shared/list-filters.js';
import { ListPages } from '../shared/list-pages.js';
import { LoadState } from '../shared/load-state.js';
import { ReferenceData } from '../shared/reference-data.js';
import { SavedViews } from '../shared/saved-views.js';
import { SaveList } from '../shared/save-list.js';
import { lotTone } from '../shared/states.js';
import { LotLevelsBar } from './lot-levels.js';

const PAGE_SIZE = 25;
const STATES: readonly LotState[] = ['DECLARED', 'AVAILABLE', 'ON_HOLD', 'DEPLETED', 'REJECTED', 'WITHDRAWN', 'EXPIRED', 'RECALLED']; // prettier-ignore

/** A supplier's lots, for officials all lots, with what is free, held and given: as a bar and in figures. */
@Component({
  selector: 'sd-lots-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DataTable,
    DeskTabs,
    ListFilters,
    ListPages,
    LoadState,
    LotLevelsBar,
    MatButton,
    Notice,
    RouterLink,
    SavedViews,
    SaveList,
    StateChip,
  ],
  templateUrl: './lots-page.html',
  styleUrl: './lots-page.scss',
})
export class LotsPage {
  readonly productId = input<string>();
  readonly state = input<string>();
  readonly q = input<string>();
  readonly cursor = input<string>();

  private readonly i18n = inject(I18n);
  private readonly session = inject(Session);
  /** Officials see every supplier's lots on this page. */
  protected readonly isOwn = computed(() => this.session.has('supplier'));
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly lotTone = lotTone;

  protected readonly narrowing = computed((): ListFilter[] => {
    const { common, lots, states } = this.t();
    const all = { value: '', label: common.all };
    return [
      { name: 'q', kind: 'search', label: lots.search },
      {
        name: 'productId',
        kind: 'choice',
        label: lots.product,
        options: [
          all,
          ...this.reference.products().map(({ id }) => ({ value: id, label: this.reference.productName(id) })),
        ],
      },
      {
        name: 'state',
        kind: 'choice',
        label: lots.state,
        options: [all, ...STATES.map((value) => ({ value, label: states.lot[value] }))],
      },
    ];
  });
  protected readonly filters = computed(() => ({ productId: this.productId(), state: this.state(), q: this.q() }));
  protected readonly lots = readLots(() => ({
    ...this.filters(),
    cursor: this.cursor(),
    limit: PAGE_SIZE,
  }));
  protected readonly page = lastValue(this.lots);
  protected readonly isFiltered = computed(() => !!(this.productId() || this.state() || this.q()));
  protected readonly totals = computed(() => sumOf(this.page()?.items.map(({ levels }) => levels) ?? []));
}

function sumOf(levels: readonly LotLevels[]): LotLevels {
  const sum = (pick: (level: LotLevels) => number): number => levels.reduce((total, level) => total + pick(level), 0);
  return {
    onHand: sum(({ onHand }) => onHand),
    available: sum(({ available }) => available),
    reserved: sum(({ reserved }) => reserved),
    allocated: sum(({ allocated }) => allocated),
    shipped: sum(({ shipped }) => shipped),
    writtenOff: sum(({ writtenOff }) => writtenOff),
  };
}
