import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';
import { RouterLink } from '@angular/router';
import { PolicyCommands, newKey, readScenarioRun } from '@supplydock/api-client';
import { ErrorSummary, Notice } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';
import { FormErrors } from '../shared/form-errors.js';
import { Session } from '../session/session.js';
import { ScenarioChanges } from './scenario-changes.js';
import { ScenarioGroups } from './scenario-groups.js';
import { ScenarioLevels } from './scenario-levels.js';
import { ScenarioOverview } from './scenario-overview.js';

/** How often a comparison that is on its way is asked for. */
const LOOK_AGAIN_MS = 1_000;

/** Up to six policies side by side: what each would do, to whom, and who gains and loses. */
@Component({
  selector: 'sd-scenario-run-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ErrorSummary, LoadState, MatButton, MatProgressBar, Notice, RouterLink, ScenarioChanges, ScenarioGroups, ScenarioLevels,
    ScenarioOverview,
  ], // prettier-ignore
  templateUrl: './scenario-run-page.html',
})
export class ScenarioRunPage {
  readonly id = input.required<string>();
  readonly place = input<string>();
  readonly against = input<string>();
  readonly change = input<string>();
  readonly districtId = input<string>();
  readonly q = input<string>();
  readonly cursor = input<string>();

  private readonly commands = inject(PolicyCommands);
  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
  private key = newKey();
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly source = readScenarioRun(this.id);
  protected readonly run = lastValue(this.source);
  protected readonly isUnderWay = computed(() => ['QUEUED', 'RUNNING'].includes(this.run()?.state ?? 'DONE'));
  protected readonly maySet = computed(() => this.session.has('city_officer'));
  protected readonly names = computed(() =>
    (this.run()?.scenarios ?? []).map((policy) => {
      const name = this.i18n.name(policy);
      return policy.policyVersion === null ? name : this.t().policies.versionName(name, policy.policyVersion);
    }),
  );
  protected readonly seconds = computed(() => ((this.run()?.result?.milliseconds ?? 0) / 1_000).toFixed(1));
  protected readonly errors = new FormErrors();

  constructor() {
    effect((onCleanup) => {
      if (!this.isUnderWay()) return;
      const timer = setInterval(() => !this.source.isLoading() && this.source.reload(), LOOK_AGAIN_MS);
      onCleanup(() => clearInterval(timer));
    });
  }

  protected async stop(): Promise<void> {
    this.errors.clear();
    try {
      await this.commands.cancelScenarios(this.id(), { key: this.key });
    } catch (error) {
      this.errors.refused(error);
      this.key = newKey();
    }
    this.source.reload();
  }
}
