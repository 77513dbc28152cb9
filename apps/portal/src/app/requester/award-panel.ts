import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Award, Category } from '@supplydock/api-client';
import { DataTable, Notice, StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { AwardReasons } from '../shared/award-reasons.js';
import { ReferenceData } from '../shared/reference-data.js';

/** What a firm got, why this many, and from where. */
@Component({
  selector: 'sd-award-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AwardReasons, DataTable, Notice, StateChip],
  templateUrl: './award-panel.html',
  styleUrl: './award-panel.scss',
})
export class AwardPanel {
  readonly award = input.required<Award>();
  readonly category = input.required<Category>();

  private readonly i18n = inject(I18n);
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly costFen = computed(() =>
    this.award().lines.reduce((sum, line) => sum + line.pieces * line.priceFen, 0),
  );
}
