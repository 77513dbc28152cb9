import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DataTable } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';

export interface GroupRow {
  name: string;
  /** Which awards the row stands for, as the awards page filters; absent where there is no such page. */
  filter?: Record<string, string | number>;
  /** Null is not told: too few firms. */
  requisitions: number | null;
  claimPieces: number | null;
  awardedPieces: number | null;
  levelPerHead: number | null;
  metInFull: number | null;
  short: number | null;
  unserved: number | null;
}

/** How a round treated the groups of one division: tiers or districts. */
@Component({
  selector: 'sd-group-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, RouterLink],
  template: `
    <sd-data-table [label]="label()">
      <table>
        <thead>
          <tr>
            <th scope="col">{{ nameLabel() }}</th>
            <th scope="col" class="figure">{{ t().round.requisitions }}</th>
            <th scope="col" class="figure">{{ t().round.claimed }}</th>
            <th scope="col" class="figure">{{ t().round.awarded }}</th>
            <th scope="col" class="figure">{{ t().round.share }}</th>
            <th scope="col" class="figure">{{ t().round.levelPerHead }}</th>
            <th scope="col" class="figure">{{ t().round.metInFull }}</th>
            <th scope="col" class="figure">{{ t().round.short }}</th>
            <th scope="col" class="figure">{{ t().round.unserved }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.name) {
            <tr>
              <th scope="row">
                @if (row.filter) {
                  <a routerLink="awards" [queryParams]="row.filter">{{ row.name }}</a>
                } @else {
                  {{ row.name }}
                }
              </th>
              <td class="figure">{{ formats().integer(row.requisitions) }}</td>
              <td class="figure">{{ formats().integer(row.claimPieces) }}</td>
              <td class="figure">{{ formats().integer(row.awardedPieces) }}</td>
              <td class="figure">
                {{ formats().percent(row.claimPieces ? (row.awardedPieces ?? 0) / row.claimPieces : null) }}
              </td>
              <td class="figure">{{ formats().level(row.levelPerHead) }}</td>
              <td class="figure">{{ formats().integer(row.metInFull) }}</td>
              <td class="figure">{{ formats().integer(row.short) }}</td>
              <td class="figure">{{ formats().integer(row.unserved) }}</td>
            </tr>
          }
        </tbody>
      </table>
    </sd-data-table>
  `,
})
export class GroupTable {
  readonly rows = input.required<readonly GroupRow[]>();
  readonly label = input.required<string>();
  readonly nameLabel = input.required<string>();

  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
}
