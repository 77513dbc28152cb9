import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { PolicyRules } from '@supplydock/domain';
import { DataTable } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { policyDifferences, policyFacts } from '../shared/policy-facts.js';
import { ReferenceData } from '../shared/reference-data.js';

/** What two policies say differently, rule by rule in words. */
@Component({
  selector: 'sd-policy-differences',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable],
  template: `
    @if (rows().length === 0) {
      <p>{{ t().policies.same }}</p>
    } @else {
      <sd-data-table [label]="t().policies.differences(oneName(), otherName())" narrow="cards">
        <table>
          <thead>
            <tr>
              <th scope="col">{{ t().policies.rule }}</th>
              <th scope="col">{{ oneName() }}</th>
              <th scope="col">{{ otherName() }}</th>
            </tr>
          </thead>
          <tbody>
            @for (row of rows(); track row.name) {
              <tr>
                <th scope="row">{{ row.name }}</th>
                @for (side of [row.one, row.other]; track $index) {
                  <td [attr.data-label]="$index === 0 ? oneName() : otherName()">
                    <span>
                      @for (line of side; track $index) {
                        <span class="line">{{ line }}</span>
                      } @empty {
                        {{ t().policies.noRule }}
                      }
                    </span>
                  </td>
                }
              </tr>
            }
          </tbody>
        </table>
      </sd-data-table>
    }
  `,
  styles: `
    .line {
      display: block;
    }
  `,
})
export class PolicyDifferences {
  readonly one = input.required<PolicyRules>();
  readonly other = input.required<PolicyRules>();
  readonly oneName = input.required<string>();
  readonly otherName = input.required<string>();

  private readonly i18n = inject(I18n);
  private readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly rows = computed(() =>
    policyDifferences(
      policyFacts(this.one(), this.i18n, this.reference),
      policyFacts(this.other(), this.i18n, this.reference),
    ),
  );
}
