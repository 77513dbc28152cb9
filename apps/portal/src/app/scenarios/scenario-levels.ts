import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ScenarioRun } from '@supplydock/api-client';
import { DataTable } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { LevelChart } from './level-chart.js';

const MILLI = 1_000;

/** How the firms stand under each policy: a picture, and its numbers in a table. */
@Component({
  selector: 'sd-scenario-levels',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, LevelChart],
  template: `
    <section class="sd-section">
      <h2>{{ t().scenarios.levels }}</h2>
      @defer (on viewport) {
        <sd-level-chart
          [bins]="shortBins()"
          [series]="series()"
          [label]="t().scenarios.levelsChart(names().join(t().common.listSeparator))"
          [axisLabel]="t().scenarios.level"
        />
      } @placeholder {
        <div class="place"></div>
      }
      <details>
        <summary>{{ t().scenarios.levelsTable }}</summary>
        <sd-data-table [label]="t().scenarios.levelsTable">
          <table>
            <thead>
              <tr>
                <th scope="col">{{ t().scenarios.level }}</th>
                @for (name of names(); track $index) {
                  <th scope="col" class="figure">{{ name }}</th>
                }
              </tr>
            </thead>
            <tbody>
              @for (bin of bins(); track bin; let at = $index) {
                <tr>
                  <th scope="row">{{ bin }}</th>
                  @for (figures of result().figures; track $index) {
                    <td class="figure">{{ formats().integer(figures.levels[at]) }}</td>
                  }
                </tr>
              }
            </tbody>
          </table>
        </sd-data-table>
      </details>
    </section>
  `,
  styles: `
    .place {
      block-size: 360px;
    }
    summary {
      min-height: 44px;
      align-content: center;
      cursor: pointer;
    }
  `,
})
export class ScenarioLevels {
  readonly result = input.required<NonNullable<ScenarioRun['result']>>();
  readonly names = input.required<readonly string[]>();

  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  private readonly starts = computed(() =>
    (this.result().figures[0]?.levels ?? []).map((_count, at) =>
      this.formats().level((at * this.result().binMilli) / MILLI),
    ),
  );
  protected readonly bins = computed(() => {
    const words = this.t().scenarios;
    const starts = this.starts();
    return starts.map((from, at) => (at + 1 < starts.length ? words.bin(from, starts[at + 1]) : words.lastBin(from)));
  });
  protected readonly shortBins = this.starts;
  protected readonly series = computed(() =>
    this.result().figures.map(({ levels }, at) => ({ name: this.names()[at], counts: levels })),
  );
}
