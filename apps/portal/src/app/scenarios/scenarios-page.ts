import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { PolicyCommands, newKey, readPolicies, readPolicyPresets, readScenarioRuns, type ScenarioChoice } from '@supplydock/api-client'; // prettier-ignore
import { COMPARISONS } from '@supplydock/domain';
import { DataTable, ErrorSummary, StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { policyDrafts } from '../policies/policy-drafts.js';
import { PolicyTabs } from '../policies/policy-tabs.js';
import { Session } from '../session/session.js';
import { CategoryTabs, categoryIn } from '../shared/category-tabs.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';
import { FormErrors } from '../shared/form-errors.js';
import { scenarioTone } from '../shared/states.js';

/** Versions offered: the latest ones. */
const OFFERED = 12;
/** As many as fit side by side. */
const MOST = 6;

interface Option {
  readonly key: string;
  readonly label: string;
  readonly choice: ScenarioChoice;
}

/** Chooses up to six policies to try on today's facts, and lists the comparisons that are kept. */
@Component({
  selector: 'sd-scenarios-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CategoryTabs, DataTable, ErrorSummary, LoadState, MatButton, PolicyTabs, RouterLink, StateChip],
  templateUrl: './scenarios-page.html',
  styleUrl: './scenarios-page.scss',
})
export class ScenariosPage {
  readonly category = input<string>();

  private readonly router = inject(Router);
  private readonly commands = inject(PolicyCommands);
  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
  private key = newKey();
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly scenarioTone = scenarioTone;
  protected readonly selected = computed(() => categoryIn(this.category()));
  protected readonly mayStart = computed(() => this.session.has('city_officer'));
  private readonly policies = readPolicies(() => ({ category: this.selected(), limit: OFFERED }));
  private readonly versions = computed(() => (this.policies.hasValue() ? this.policies.value().items : []));
  private readonly presets = readPolicyPresets();
  private readonly drafts = policyDrafts();
  protected readonly runs = readScenarioRuns(this.selected);
  protected readonly kept = lastValue(this.runs);

  protected readonly groups = computed(() => {
    const words = this.t().scenarios;
    const category = this.selected();
    const presets = this.presets.hasValue() ? this.presets.value().items : [];
    const option = (key: string, label: string, choice: ScenarioChoice): Option => ({ key, label, choice });
    return [
      {
        heading: words.policies,
        options: this.versions().map(({ id, name, policyVersion, standing }) =>
          option(
            id,
            `${this.t().policies.versionName(name, policyVersion)} (${this.t().policies.standings[standing]})`,
            { kind: 'policy', id },
          ),
        ),
      },
      {
        heading: words.comparisons,
        options: COMPARISONS.map((id) => option(id, words.comparison[id], { kind: 'comparison', id })),
      },
      {
        heading: words.presets,
        options: presets
          .filter((preset) => preset.category === category)
          .map((preset) => option(preset.id, this.i18n.name(preset), { kind: 'preset', id: preset.id })),
      },
      {
        heading: words.drafts,
        options: this.drafts
          .filter((draft) => draft.category === category)
          .map(({ name, rules }) => option(`draft ${name}`, name, { kind: 'draft', name, rules: { ...rules } })),
      },
    ];
  });
  /** In the order they were chosen; the policy in force is the first unless somebody chooses otherwise. */
  protected readonly chosen = linkedSignal<readonly string[]>(() =>
    this.versions()
      .filter(({ standing }) => standing === 'IN_FORCE')
      .map(({ id }) => id),
  );
  protected readonly errors = new FormErrors(() => {
    const words = this.t().scenarios;
    const count = this.chosen().length;
    const wrong = count === 0 ? words.none : count > MOST && words.tooMany;
    return { scenarios: { id: 'scenario-first-come', label: words.choose, wrong } };
  });
  protected readonly isStarting = signal(false);

  protected toggle(key: string): void {
    this.chosen.update((keys) => (keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key]));
  }

  protected nameOf(policy: { nameEn: string; nameZh: string; policyVersion: number | null }): string {
    const name = this.i18n.name(policy);
    return policy.policyVersion === null ? name : this.t().policies.versionName(name, policy.policyVersion);
  }

  protected async start(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isStarting()) return;
    if (!this.errors.check()) return;
    this.isStarting.set(true);
    try {
      const options = new Map(this.groups().flatMap(({ options: all }) => all.map((one) => [one.key, one.choice])));
      const scenarios = this.chosen().flatMap((key) => options.get(key) ?? []);
      const { id } = await this.commands.startScenarios({ category: this.selected(), scenarios }, { key: this.key });
      await this.router.navigate(['/scenarios', id]);
    } catch (error) {
      this.errors.refused(error);
      // A refusal is an answer: the next press is a new intention.
      this.key = newKey();
    } finally {
      this.isStarting.set(false);
    }
  }
}
