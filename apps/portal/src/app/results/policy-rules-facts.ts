import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { parsePolicyRules } from '@supplydock/domain';
import { I18n } from '../i18n/i18n.js';
import { type PolicyFact, policyFacts } from '../shared/policy-facts.js';
import { ReferenceData } from '../shared/reference-data.js';

/** A policy's rules in words. Rules that this version cannot read show nothing rather than something wrong. */
@Component({
  selector: 'sd-policy-rules-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dl class="sd-facts">
      @for (fact of facts(); track fact.name) {
        <dt>{{ fact.name }}</dt>
        <dd>
          @for (line of fact.lines; track $index) {
            <div>{{ line }}</div>
          }
        </dd>
      }
    </dl>
  `,
})
export class PolicyRulesFacts {
  readonly rules = input.required<unknown>();

  private readonly i18n = inject(I18n);
  private readonly reference = inject(ReferenceData);

  protected readonly facts = computed<PolicyFact[]>(() => {
    const parsed = parsePolicyRules(this.rules());
    if (!parsed.ok) return [];
    return policyFacts(parsed.value, this.i18n, this.reference).filter(({ lines }) => lines.length > 0);
  });
}
