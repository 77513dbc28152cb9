import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Requisition } from '@supplydock/api-client';
import { I18n } from '../i18n/i18n.js';
import { ReferenceData } from '../shared/reference-data.js';

/** What a firm asked for, as a list of facts. */
@Component({
  selector: 'sd-requisition-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dl class="sd-facts">
      <dt>{{ t().firm.asked }}</dt>
      <dd>{{ i18n.formats().integer(requisition().askedPieces) }}</dd>
      <dt>{{ t().firm.accepts }}</dt>
      <dd>{{ accepts() }}</dd>
      <dt>{{ t().firm.maxPrice }}</dt>
      <dd>{{ price() }}</dd>
      <dt>{{ t().firm.neededBy }}</dt>
      <dd>{{ requisition().neededBy ? i18n.formats().shortDate(requisition().neededBy) : t().firm.noDay }}</dd>
    </dl>
  `,
})
export class RequisitionFacts {
  readonly requisition = input.required<Pick<Requisition, 'askedPieces' | 'accepts' | 'maxPriceFen' | 'neededBy'>>();

  private readonly reference = inject(ReferenceData);
  protected readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly accepts = computed(() =>
    this.requisition()
      .accepts.map((id) => this.reference.productName(id))
      .join(this.t().common.listSeparator),
  );
  protected readonly price = computed(() => {
    const fen = this.requisition().maxPriceFen;
    return fen === null ? this.t().firm.anyPrice : this.t().firm.perPiece(this.i18n.formats().yuan(fen));
  });
}
