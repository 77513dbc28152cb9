import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { type PolicyPreset, readPolicies, readPolicy, readPolicyPresets } from '@supplydock/api-client';
import { DataTable, Notice, Pager, StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { PolicyRulesFacts } from '../results/policy-rules-facts.js';
import { Session } from '../session/session.js';
import { CategoryTabs, categoryIn } from '../shared/category-tabs.js';
import { CursorTrail } from '../shared/cursor-trail.js';
import { lastValue } from '../shared/last-value.js';
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
    LoadState,
    MatButton,
    Notice,
    Pager,
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
  /** How many versions lie before this page. */
  readonly skipped = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
  private readonly trail = new CursorTrail();
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
  protected readonly first = computed(() => Number(this.skipped() ?? 0) || 0);
  protected readonly range = computed(() => {
    const page = this.page();
    const figure = (n: number): string => this.formats().integer(n);
    return page
      ? this.t().common.range(figure(this.first() + 1), figure(this.first() + page.items.length), figure(page.total))
      : '';
  });

  protected presetName(preset: PolicyPreset): string {
    return this.i18n.name(preset);
  }

  protected presetSource(preset: PolicyPreset): string {
    return this.i18n.locale() === 'zh' ? preset.sourceZh : preset.source;
  }

  protected goOn(): void {
    const page = this.page();
    if (!page?.nextCursor) return;
    this.trail.goOn(this.cursor() ?? null);
    this.goTo(page.nextCursor, this.first() + page.items.length);
  }

  protected goBack(): void {
    const cursor = this.trail.goBack();
    this.goTo(cursor, cursor === null ? 0 : Math.max(0, this.first() - PAGE_SIZE));
  }

  private goTo(cursor: string | null, skipped: number): void {
    const queryParams = { cursor, skipped: skipped || null };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
