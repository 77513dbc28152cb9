import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router } from '@angular/router';
import { type ExportedList, readScenarioChanges } from '@supplydock/api-client';
import { DataTable } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { plainFormFields } from '../shared/form-fields.js';
import { lastValue } from '../shared/last-value.js';
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
  imports: [DataTable, ListPages, LoadState, MatFormFieldModule, MatInput, SaveList],
  providers: [plainFormFields],
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

  private readonly router = inject(Router);
  private readonly i18n = inject(I18n);
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly kinds = CHANGES;
  protected readonly placeNumber = computed(() => this.placeIn(this.place(), 2));
  protected readonly againstNumber = computed(() => this.placeIn(this.against(), 1));
  protected readonly kind = computed(() => CHANGES.find((one) => one === this.change()) ?? 'all');
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

  protected filter(name: string, event: Event): void {
    const value = (event.target as HTMLInputElement | HTMLSelectElement).value;
    this.show({ [name]: value === '' || value === 'all' ? null : value, cursor: null, skipped: null });
  }

  /** An address may name a place that this comparison does not have. */
  private placeIn(value: string | undefined, otherwise: number): number {
    const place = Number(value);
    return Number.isInteger(place) && place >= 1 && place <= this.names().length ? place : otherwise;
  }

  private show(queryParams: Record<string, string | number | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
