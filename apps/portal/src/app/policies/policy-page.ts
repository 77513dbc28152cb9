import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { readPolicies, readPolicy } from '@supplydock/api-client';
import { parsePolicyRules, type PolicyRules } from '@supplydock/domain';
import { Notice, StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { PolicyRulesFacts } from '../results/policy-rules-facts.js';
import { Session } from '../session/session.js';
import { plainFormFields } from '../shared/form-fields.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';
import { policyTone } from '../shared/states.js';
import { PolicyDifferences } from './policy-differences.js';

/** Versions offered for a comparison; older ones are found by their own page. */
const OFFERED = 100;

/** One version of a policy: its rules, who set it and why, and what it says differently from another. */
@Component({
  selector: 'sd-policy-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    LoadState, MatButton, MatFormFieldModule, MatInput, Notice, PolicyDifferences, PolicyRulesFacts, RouterLink, StateChip,
  ], // prettier-ignore
  providers: [plainFormFields],
  templateUrl: './policy-page.html',
})
export class PolicyPage {
  readonly id = input.required<string>();
  /** Id of the version it is compared with. */
  readonly with = input<string>();
  /** Set when the reader comes from saving it. */
  readonly saved = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly policyTone = policyTone;
  protected readonly source = readPolicy(this.id);
  protected readonly policy = lastValue(this.source);
  protected readonly rules = computed(() => rulesOf(this.policy()?.rules));
  private readonly list = readPolicies(() => {
    const category = this.policy()?.category;
    return category ? { category, limit: OFFERED } : undefined;
  });
  protected readonly others = computed(() =>
    (this.list.hasValue() ? this.list.value().items : []).filter(({ id }) => id !== this.id()),
  );
  private readonly otherSource = readPolicy(this.with);
  protected readonly other = lastValue(this.otherSource);
  protected readonly otherRules = computed(() => (this.with() ? rulesOf(this.other()?.rules) : undefined));
  protected readonly maySet = computed(() => this.session.has('city_officer'));

  protected nameOf(policy: { name: string; policyVersion: number } | undefined): string {
    return policy ? this.t().policies.versionName(policy.name, policy.policyVersion) : '';
  }

  protected compare(event: Event): void {
    const id = (event.target as HTMLSelectElement).value;
    void this.router.navigate([], { queryParams: { with: id || null }, queryParamsHandling: 'merge' });
  }
}

function rulesOf(value: unknown): PolicyRules | undefined {
  const parsed = parsePolicyRules(value);
  return parsed.ok ? parsed.value : undefined;
}
