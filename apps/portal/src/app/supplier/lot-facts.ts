import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Lot } from '@supplydock/api-client';
import { I18n } from '../i18n/i18n.js';
import { ReferenceData } from '../shared/reference-data.js';
import { LotLevelsBar } from './lot-levels.js';

/** What a lot is and where its pieces are. */
@Component({
  selector: 'sd-lot-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LotLevelsBar],
  template: `
    <sd-lot-levels [levels]="lot().levels" />
    <dl class="sd-facts">
      <dt>{{ t().lots.onHand }}</dt>
      <dd>{{ formats().integer(lot().levels.onHand) }}</dd>
      <dt>{{ t().lots.packs }}</dt>
      <dd>{{ formats().integer(lot().packPieces) }}</dd>
      <dt>{{ t().lots.price }}</dt>
      <dd>{{ formats().yuan(lot().priceFen) }}</dd>
      <dt>{{ t().lots.place }}</dt>
      <dd>{{ reference.districtName(lot().districtId) }}</dd>
      <dt>{{ t().lots.serves }}</dt>
      <dd>{{ serves() }}</dd>
      <dt>{{ t().lots.produced }}</dt>
      <dd>{{ formats().shortDate(lot().producedOn) }}</dd>
      <dt>{{ t().lots.expires }}</dt>
      <dd>{{ formats().shortDate(lot().expiresOn) }}</dd>
    </dl>
  `,
})
export class LotFacts {
  readonly lot = input.required<Lot>();

  private readonly i18n = inject(I18n);
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly serves = computed(() => {
    const { serves } = this.lot();
    if (serves === null) return this.t().lots.servesAll;
    return serves.map((id) => this.reference.districtName(id)).join(this.t().common.listSeparator);
  });
}
