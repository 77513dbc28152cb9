import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { LotLevels } from '@supplydock/api-client';
import { type BarPart, StackedBar } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';

/** Where a lot's pieces are: free, held, awarded, gone. The parts always make the whole. */
@Component({
  selector: 'sd-lot-levels',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [StackedBar],
  template: `<sd-stacked-bar [label]="i18n.t().lots.levels" [parts]="parts()" [hasLegend]="hasLegend()" />`,
})
export class LotLevelsBar {
  readonly levels = input.required<LotLevels>();
  readonly hasLegend = input(true);

  protected readonly i18n = inject(I18n);
  protected readonly parts = computed<BarPart[]>(() => {
    const words = this.i18n.t().lots;
    const levels = this.levels();
    const part = (label: string, pieces: number, tone: BarPart['tone']): BarPart => ({
      label,
      pieces,
      text: this.i18n.formats().integer(pieces),
      tone,
    });
    return [
      part(words.available, levels.available, 'second'),
      part(words.reserved, levels.reserved, 'third'),
      part(words.allocated, levels.allocated, 'first'),
      part(words.shipped, levels.shipped, 'rest'),
      part(words.writtenOff, levels.writtenOff, 'rest'),
    ].filter(({ pieces, label }) => pieces > 0 || label === words.available);
  });
}
