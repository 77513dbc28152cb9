import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CATEGORIES, readRequisitions, type RequisitionSort, type RequisitionState } from '@supplydock/api-client';
import { DataTable, Notice, StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { OFFICE_ROLES, Session } from '../session/session.js';
import { lastValue } from '../shared/last-value.js';
import { type ListFilter, ListFilters } from '../shared/list-filters.js';
import { ListPages } from '../shared/list-pages.js';
import { LoadState } from '../shared/load-state.js';
import { SaveList } from '../shared/save-list.js';
import { SavedViews } from '../shared/saved-views.js';
import { requisitionTone } from '../shared/states.js';

const PAGE_SIZE = 25;
const STATES: readonly RequisitionState[] = ['SUBMITTED', 'QUARANTINED', 'APPROVED', 'RELEASED', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'EXPIRED']; // prettier-ignore
const SORTS: readonly RequisitionSort[] = ['latest', 'earliest', 'most'];

/** Requisitions: a firm's own, before officials those of their district or of the city. */
@Component({
  selector: 'sd-requisitions-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, ListFilters, ListPages, LoadState, Notice, RouterLink, SavedViews, SaveList, StateChip],
  templateUrl: './requisitions-page.html',
})
export class RequisitionsPage {
  readonly category = input<string>();
  readonly serviceDate = input<string>();
  readonly state = input<string>();
  readonly q = input<string>();
  readonly sort = input<string>();
  readonly cursor = input<string>();

  private readonly i18n = inject(I18n);
  /** A firm finds its own by day and category; officials also by firm. */
  protected readonly isOffice = inject(Session).has(...OFFICE_ROLES);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly requisitionTone = requisitionTone;

  protected readonly narrowing = computed((): ListFilter[] => {
    const { common, firm, requisitions, states } = this.t();
    const all = { value: '', label: common.all };
    return [
      { name: 'q', kind: 'search', label: this.isOffice ? requisitions.search : requisitions.searchOwn },
      {
        name: 'category',
        kind: 'choice',
        label: common.category,
        options: [all, ...CATEGORIES.map((value) => ({ value, label: common.categories[value] }))],
      },
      { name: 'serviceDate', kind: 'day', label: firm.day },
      {
        name: 'state',
        kind: 'choice',
        label: firm.state,
        options: [all, ...STATES.map((value) => ({ value, label: states.requisition[value] }))],
      },
      {
        name: 'sort',
        kind: 'choice',
        label: requisitions.order,
        options: SORTS.map((value) => ({ value, label: requisitions.sorts[value] })),
        usual: 'latest',
        isOrder: true,
      },
    ];
  });
  protected readonly filters = computed(() => ({
    category: CATEGORIES.find((one) => one === this.category()),
    serviceDate: this.serviceDate(),
    state: this.state(),
    q: this.q(),
    sort: this.sort(),
  }));
  protected readonly requisitions = readRequisitions(() => ({
    ...this.filters(),
    cursor: this.cursor(),
    limit: PAGE_SIZE,
  }));
  protected readonly page = lastValue(this.requisitions);
  protected readonly isFiltered = computed(() => !!(this.category() || this.serviceDate() || this.state() || this.q()));
}
