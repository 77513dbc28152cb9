import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type ExportedList, readScenarioChanges } from '@supplydock/api-client';
import { DataTable } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { lastValue } from '../shared/last-value.js';
import { type ListFilter, ListFilters } from '../shared/list-filters.js';
import { ListPages } from '../shared/list-pages.js';
import { LoadState } from '../shared/load-state.js';
import { ReferenceData } from '../shared/reference-data.js';
import { SaveList } from '../shared/save-list.js';

const PAGE_SIZE = 25;
const CHANGES = ['all', 'gains', 'loses', 'same'] as const;

/** Who would get more and who less under one policy than under another, firm by firm; the address holds what is shown. */
@Component({
  selector: 'sd-scenario-changes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, ListFilters, ListPages, LoadState, SaveList],
  templateUrl: './scenario-changes.html',
})
export class ScenarioChanges {
  readonly runId = input.required<string>();
  readonly names = input.required<readonly string[]>();
  readonly place = input<string>();
  readonly against = input<string>();
  readonly change = input<string>();
  readonly districtId = input<string>();
  readonly q = input<string>();
  readonly cursor = input<string>();

  private readonly i18n = inject(I18n);
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  private readonly placeNumber = computed(() => this.placeIn(this.place(), 2));
  private readonly againstNumber = computed(() => this.placeIn(this.against(), 1));
  private readonly kind = computed(() => CHANGES.find((one) => one === this.change()) ?? 'all');
  protected readonly narrowing = computed((): ListFilter[] => {
    const { common, scenarios } = this.t();
    const places = this.names().map((label, index) => ({ value: String(index + 1), label }));
    const districts = this.reference
      .districts()
      .map(({ id }) => ({ value: id, label: this.reference.districtName(id) }));
    return [
      { name: 'place', kind: 'choice', label: scenarios.place, options: places, usual: '2', isOrder: true },
      { name: 'against', kind: 'choice', label: scenarios.against, options: places, usual: '1', isOrder: true },
      {
        name: 'change',
        kind: 'choice',
        label: scenarios.change,
        options: CHANGES.map((value) => ({ value, label: scenarios.changeKinds[value] })),
        usual: 'all',
      },
      {
        name: 'districtId',
        kind: 'choice',
        label: common.district,
        options: [{ value: '', label: common.all }, ...districts],
      },
      { name: 'q', kind: 'search', label: scenarios.search },
    ];
  });
  protected readonly filters = computed(() => ({
    place: this.placeNumber(),
    against: this.againstNumber(),
    change: this.kind() === 'all' ? null : this.kind(),
    districtId: this.districtId() ?? null,
    q: this.q() ?? null,
  }));
  protected readonly exported = computed((): ExportedList => `scenario-runs/${this.runId()}/changes`);
  protected readonly changes = readScenarioChanges(this.runId, () => ({
    ...this.filters(),
    cursor: this.cursor(),
    limit: PAGE_SIZE,
  }));
  protected readonly page = lastValue(this.changes);

  /** An address may name a place that this comparison does not have. */
  private placeIn(value: string | undefined, otherwise: number): number {
    const place = Number(value);
    return Number.isInteger(place) && place >= 1 && place <= this.names().length ? place : otherwise;
  }
}
