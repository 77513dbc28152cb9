import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { ScenarioFigures, ScenarioGroup } from '@supplydock/api-client';
import type { Size } from '@supplydock/domain';
import { DataTable } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { plainFormFields } from '../shared/form-fields.js';
import { ReferenceData } from '../shared/reference-data.js';

const GROUPINGS = ['tier', 'district', 'size'] as const;
type Grouping = (typeof GROUPINGS)[number];
const MEASURES = ['awardedPieces', 'served', 'metInFull', 'levelMilli'] as const;
type Measure = (typeof MEASURES)[number];
const MILLI = 1_000;

/** One figure by tier, district or size, a column for each policy. */
@Component({
  selector: 'sd-scenario-groups',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, MatFormFieldModule, MatInput],
  providers: [plainFormFields],
  template: `
    <section class="sd-section">
      <h2>{{ t().scenarios.groups }}</h2>
      <div class="sd-row">
        <mat-form-field>
          <mat-label>{{ t().scenarios.groupBy }}</mat-label>
          <select
            #groupingChoice
            matNativeControl
            id="scenario-group"
            (change)="grouping.set(groupings[groupingChoice.selectedIndex])"
          >
            @for (one of groupings; track one) {
              <option [value]="one" [selected]="one === grouping()">{{ t().scenarios.group[one] }}</option>
            }
          </select>
        </mat-form-field>
        <mat-form-field>
          <mat-label>{{ t().scenarios.measure }}</mat-label>
          <select
            #measureChoice
            matNativeControl
            id="scenario-measure"
            (change)="measure.set(measures[measureChoice.selectedIndex])"
          >
            @for (one of measures; track one) {
              <option [value]="one" [selected]="one === measure()">{{ t().scenarios.measures[one] }}</option>
            }
          </select>
        </mat-form-field>
      </div>
      <sd-data-table [label]="t().scenarios.groups">
        <table>
          <thead>
            <tr>
              <th scope="col">{{ t().scenarios.group[grouping()] }}</th>
              @for (name of names(); track $index) {
                <th scope="col" class="figure">{{ name }}</th>
              }
            </tr>
          </thead>
          <tbody>
            @for (row of rows(); track row.key) {
              <tr>
                <th scope="row">{{ row.name }}</th>
                @for (text of row.texts; track $index) {
                  <td class="figure">{{ text }}</td>
                }
              </tr>
            }
          </tbody>
        </table>
      </sd-data-table>
    </section>
  `,
  styles: `
    thead th.figure {
      min-inline-size: 6.5rem;
      white-space: normal;
    }
    tbody tr > th:first-child {
      min-inline-size: 9.5rem;
    }
  `,
})
export class ScenarioGroups {
  readonly figures = input.required<readonly ScenarioFigures[]>();
  readonly names = input.required<readonly string[]>();

  private readonly i18n = inject(I18n);
  private readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly groupings = GROUPINGS;
  protected readonly measures = MEASURES;
  protected readonly grouping = signal<Grouping>('tier');
  protected readonly measure = signal<Measure>('awardedPieces');
  protected readonly rows = computed(() => {
    const lists = this.figures().map((figures) => groupsOf(figures, this.grouping()));
    return (lists[0] ?? []).map(({ key }) => ({
      key,
      name: this.nameOf(key),
      texts: lists.map((groups) => this.textOf(groups.find((group) => group.key === key))),
    }));
  });

  private nameOf(key: string): string {
    switch (this.grouping()) {
      case 'tier':
        return `${key} · ${this.t().common.tiers[Number(key)]}`;
      case 'district':
        return this.reference.districtName(key);
      case 'size':
        return this.t().policies.sizes[key as Size];
    }
  }

  private textOf(group: ScenarioGroup | undefined): string {
    const value = group?.[this.measure()];
    const formats = this.i18n.formats();
    return this.measure() === 'levelMilli'
      ? formats.level(value === undefined ? null : value / MILLI)
      : formats.integer(value);
  }
}

function groupsOf(figures: ScenarioFigures, grouping: Grouping): readonly ScenarioGroup[] {
  return { tier: figures.byTier, district: figures.byDistrict, size: figures.bySize }[grouping];
}
