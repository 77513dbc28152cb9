import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { CATEGORIES, readRequisitions, type RequisitionSort, type RequisitionState } from '@supplydock/api-client';
import { DataTable, Notice, StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { OFFICE_ROLES, Session } from '../session/session.js';
import { plainFormFields } from '../shared/form-fields.js';
import { lastValue } from '../shared/last-value.js';
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
  imports: [
    DataTable,
    ListPages,
    LoadState,
    MatButton,
    MatFormFieldModule,
    MatInput,
    Notice,
    RouterLink,
    SavedViews,
    SaveList,
    StateChip,
  ],
  providers: [plainFormFields],
  templateUrl: './requisitions-page.html',
  styleUrl: './requisitions-page.scss',
})
export class RequisitionsPage {
  readonly category = input<string>();
  readonly serviceDate = input<string>();
  readonly state = input<string>();
  readonly q = input<string>();
  readonly sort = input<string>();
  readonly cursor = input<string>();

  private readonly router = inject(Router);
  private readonly i18n = inject(I18n);
  /** A firm finds its own by day and category; officials also by firm. */
  protected readonly isOffice = inject(Session).has(...OFFICE_ROLES);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly requisitionTone = requisitionTone;
  protected readonly categories = CATEGORIES;
  protected readonly states = STATES;
  protected readonly sorts = SORTS;
  /** What stands in the search box until it is applied. */
  protected readonly typed = linkedSignal(() => this.q() ?? '');

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

  protected show(change: Record<string, string | null>): void {
    this.goTo({ ...change, cursor: null, skipped: null });
  }

  protected applySearch(event: Event): void {
    event.preventDefault();
    this.show({ q: this.typed().trim() || null });
  }

  protected valueOf(event: Event): string | null {
    return (event.target as HTMLInputElement | HTMLSelectElement).value || null;
  }

  private goTo(queryParams: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
