import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { LotDetail } from '@supplydock/api-client';
import { DataTable } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';

const LEVELS = ['onHand', 'available', 'reserved', 'allocated', 'shipped', 'writtenOff'] as const;

/** The movements of a lot, by how much each level changed and why; the last line is their sum, which the levels are. */
@Component({
  selector: 'sd-lot-movements',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable],
  template: `
    <sd-data-table [label]="t().lot.movements" narrow="cards">
      <table>
        <thead>
          <tr>
            <th scope="col">{{ t().lot.what }}</th>
            <th scope="col">{{ t().lot.at }}</th>
            @for (level of levels; track level) {
              <th scope="col" class="figure">{{ t().lots[level] }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (movement of lot().movements; track movement.id) {
            <tr>
              <th scope="row">
                {{ t().lot.kinds[movement.kind] }}
                @if (t().lot.movementReasons[movement.reason]; as why) {
                  <span class="sd-quiet sd-small why">{{ why }}</span>
                }
              </th>
              <td [attr.data-label]="t().lot.at">{{ formats().dateTime(movement.at) }}</td>
              @for (level of levels; track level) {
                <td class="figure" [attr.data-label]="t().lots[level]">
                  {{ movement[level] === 0 ? '–' : formats().signed(movement[level]) }}
                </td>
              }
            </tr>
          }
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{{ t().lot.sum }}</th>
            <td></td>
            @for (level of levels; track level) {
              <td class="figure" [attr.data-label]="t().lots[level]">{{ formats().integer(sums()[level]) }}</td>
            }
          </tr>
        </tfoot>
      </table>
    </sd-data-table>
  `,
  styles: `
    .why {
      display: block;
    }
  `,
})
export class LotMovements {
  readonly lot = input.required<LotDetail>();

  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly levels = LEVELS;
  /** Of the movements shown, not the levels themselves: the two are compared by whoever reads the page. */
  protected readonly sums = computed(() => {
    const { movements } = this.lot();
    const sumOf = (level: (typeof LEVELS)[number]): number => movements.reduce((sum, line) => sum + line[level], 0);
    return Object.fromEntries(LEVELS.map((level) => [level, sumOf(level)])) as Record<(typeof LEVELS)[number], number>;
  });
}
