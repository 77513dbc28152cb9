import { ChangeDetectionStrategy, Component, input, ViewEncapsulation } from '@angular/core';

/**
 * The frame of every table: one look, figures aligned at the end, and on a narrow screen either a region that scrolls by
 * keyboard too (`scroll`) or a list of cards (`cards`, each cell named by its data-label).
 */
@Component({
  selector: 'sd-data-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  // The table is projected, so its cells don't carry this component's scope.
  encapsulation: ViewEncapsulation.None,
  template: `<div class="frame" role="region" tabindex="0" [attr.aria-label]="label()"><ng-content /></div>`,
  styleUrl: './data-table.scss',
  host: { '[class.cards]': "narrow() === 'cards'", '[class.busy]': 'isBusy()', '[attr.aria-busy]': 'isBusy()' },
})
export class DataTable {
  readonly label = input.required<string>();
  readonly narrow = input<'scroll' | 'cards'>('scroll');
  /** The rows shown are the last ones while newer ones are on their way. */
  readonly isBusy = input(false);
}
