import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ScenarioFigures, ScenarioRun } from '@supplydock/api-client';
import { DataTable } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';

const MILLI = 1_000;

/** The figures of each policy, a column each, and the way to keep one. */
@Component({
  selector: 'sd-scenario-overview',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, RouterLink],
  template: `
    <section class="sd-section">
      <h2>{{ t().scenarios.figures }}</h2>
      <sd-data-table [label]="t().scenarios.figures">
        <table>
          <thead>
            <tr>
              <th scope="col">{{ t().scenarios.figure }}</th>
              @for (name of names(); track $index) {
                <th scope="col" class="figure">{{ name }}</th>
              }
            </tr>
          </thead>
          <tbody>
            @for (row of rows(); track row.name) {
              <tr>
                <th scope="row">{{ row.name }}</th>
                @for (text of row.texts; track $index) {
                  <td class="figure">{{ text }}</td>
                }
              </tr>
            }
            @if (maySet()) {
              <tr>
                <th scope="row">{{ t().scenarios.keep }}</th>
                @for (name of names(); track $index) {
                  <td class="figure">
                    <a
                      routerLink="/policies/new"
                      [queryParams]="{ category: run().category, run: run().id, place: $index + 1 }"
                      [attr.aria-label]="t().scenarios.keepOf(name)"
                      >{{ t().scenarios.keepThis }}</a
                    >
                  </td>
                }
              </tr>
            }
          </tbody>
        </table>
      </sd-data-table>
      <p class="sd-quiet sd-small">{{ t().scenarios.levelsHint(run().result?.windowDays ?? 0) }}</p>
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
export class ScenarioOverview {
  readonly run = input.required<ScenarioRun>();
  readonly names = input.required<readonly string[]>();
  readonly maySet = input.required<boolean>();

  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly rows = computed(() => {
    const result = this.run().result;
    const words = this.t().scenarios;
    const formats = this.i18n.formats();
    const n = (value: number): string => formats.integer(value);
    const row = (name: string, textOf: (figures: ScenarioFigures) => string) => {
      return { name, texts: (result?.figures ?? []).map(textOf) };
    };
    return [
      row(words.served, ({ served, requisitions }) => words.ofPieces(n(served), n(requisitions))),
      row(words.metInFull, ({ metInFull }) => n(metInFull)),
      row(words.claimed, ({ claimPieces }) => n(claimPieces)),
      row(words.awarded, ({ awardedPieces }) => n(awardedPieces)),
      row(words.left, ({ piecesLeft }) => n(piecesLeft)),
      row(words.worst, ({ worstTenthMilli }) => formats.level(worstTenthMilli / MILLI)),
      row(words.median, ({ medianMilli }) => formats.level(medianMilli / MILLI)),
      row(words.gini, ({ giniMilli }) => formats.level(giniMilli / MILLI)),
      row(words.metres, ({ metresPieces }) => n(Math.round(metresPieces / MILLI))),
      row(words.nearExpiry(result?.nearExpiryDays ?? 0), (figures) =>
        words.ofPieces(n(figures.nearExpiryAwardedPieces), n(figures.nearExpiryLotPieces)),
      ),
    ];
  });
}
