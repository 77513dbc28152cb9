import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type PolicyPreset, readPolicies, readPolicy, readPolicyPresets } from '@supplydock/api-client';
import { DataTable, Notice, StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { PolicyRulesFacts } from '../results/policy-rules-facts.js';
import { Session } from '../session/session.js';
import { CategoryTabs, categoryIn } from '../shared/category-tabs.js';
import { lastValue } from '../shared/last-value.js';
import { ListPages } from '../shared/list-pages.js';
import { LoadState } from '../shared/load-state.js';
import { policyTone } from '../shared/states.js';
import { PolicyTabs } from './policy-tabs.js';

const PAGE_SIZE = 20;

/** The policies of one category: what is in force, every version, and rules of 2020 to start from. */
@Component({
  selector: 'sd-policies-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CategoryTabs,
    DataTable,
    ListPages,
    LoadState,
    MatButton,
    Notice,
    PolicyRulesFacts,
    PolicyTabs,
    RouterLink,
    StateChip,
  ],
  templateUrl: './policies-page.html',
  styles: `
    .preset {
      display: block;
    }
    .preset > * + * {
      margin-block-start: var(--sd-space-4);
    }
    summary {
      font-weight: 650;
      cursor: pointer;
    }
  `,
})
export class PoliciesPage {
  readonly category = input<string>();
  readonly cursor = input<string>();

  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly policyTone = policyTone;
  protected readonly selected = computed(() => categoryIn(this.category()));
  protected readonly policies = readPolicies(() => ({
    category: this.selected(),
    cursor: this.cursor(),
    limit: PAGE_SIZE,
  }));
  protected readonly page = lastValue(this.policies);
  /** The version in force leads the first page: what takes effect later stands above it. */
  private readonly inForceId = computed(() => this.page()?.items.find(({ standing }) => standing === 'IN_FORCE')?.id);
  private readonly inForceDetail = readPolicy(this.inForceId);
  protected readonly inForce = lastValue(this.inForceDetail);
  private readonly presets = readPolicyPresets();
  protected readonly presetsHere = computed(() =>
    (this.presets.hasValue() ? this.presets.value().items : []).filter(({ category }) => category === this.selected()),
  );
  protected readonly maySet = computed(() => this.session.has('city_officer'));

  protected presetName(preset: PolicyPreset): string {
    return this.i18n.name(preset);
  }

  protected presetSource(preset: PolicyPreset): string {
    return this.i18n.locale() === 'zh' ? preset.sourceZh : preset.source;
  }
}
