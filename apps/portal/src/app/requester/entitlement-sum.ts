import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Entitlement } from '@supplydock/api-client';
import { Arithmetic, type ArithmeticTerm } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';

/** What a firm may claim, as the calculation it is: staff × rate × days − received. */
@Component({
  selector: 'sd-entitlement-sum',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Arithmetic],
  template: `
    <sd-arithmetic
      [terms]="terms()"
      [result]="i18n.formats().integer(entitlement().entitlementPieces)"
      [resultLabel]="resultLabel() ?? i18n.t().firm.entitled"
      [sentence]="sentence()"
    />
  `,
})
export class EntitlementSum {
  readonly entitlement = input.required<Entitlement>();
  /** What the result is called where somebody else than the firm reads it. */
  readonly resultLabel = input<string>();

  protected readonly i18n = inject(I18n);
  protected readonly terms = computed<ArithmeticTerm[]>(() => {
    const words = this.i18n.t().firm;
    const formats = this.i18n.formats();
    const { headcount, ratePerHeadPerDay, perHeads, coverDays, receivedPieces, windowFrom } = this.entitlement();
    return [
      { operator: null, value: formats.integer(headcount), label: words.staff },
      { operator: '×', value: formats.integer(ratePerHeadPerDay), label: words.perDay(perHeads) },
      { operator: '×', value: formats.integer(coverDays), label: words.coverDays },
      { operator: '−', value: formats.integer(receivedPieces), label: words.received(formats.shortDate(windowFrom)) },
    ];
  });
  protected readonly sentence = computed(() => {
    const sum = this.entitlement();
    return this.i18n.t().firm.sentence({
      headcount: sum.headcount,
      rate: sum.ratePerHeadPerDay,
      perHeads: sum.perHeads,
      coverDays: sum.coverDays,
      received: sum.receivedPieces,
      entitled: sum.entitlementPieces,
    });
  });
}
