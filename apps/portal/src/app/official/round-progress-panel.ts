import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatProgressBar } from '@angular/material/progress-bar';
import type { RoundProgress } from '@supplydock/api-client';
import { type Step, StepList } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';

/** Stages in the order the worker goes through them. */
const STAGES = ['QUEUED', 'SNAPSHOTTING', 'COMPUTING', 'VERIFYING', 'WRITING'] as const;

/** How far a running round is: one bar, its stages, and below them what may be done about it. */
@Component({
  selector: 'sd-round-progress-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatProgressBar, StepList],
  template: `
    <section class="sd-panel">
      <div class="sd-row-between">
        <h2>{{ t().round.progressHeading }}</h2>
        <b class="percent">{{ percent() }}</b>
      </div>
      <mat-progress-bar
        [mode]="progress().stage === 'QUEUED' ? 'indeterminate' : 'determinate'"
        [value]="progress().percent"
        [attr.aria-label]="t().round.progressHeading"
      />
      <p class="sd-visually-hidden" role="status">{{ spoken() }}</p>
      <sd-step-list [steps]="steps()" />
      <p class="sd-quiet sd-small">{{ t().round.progressText }}</p>
      <ng-content />
    </section>
  `,
  styles: `
    .percent {
      font-size: 1.25rem;
    }
  `,
})
export class RoundProgressPanel {
  readonly progress = input.required<Pick<RoundProgress, 'stage' | 'percent'>>();

  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly percent = computed(() => this.i18n.formats().percent(this.progress().percent / 100));
  private readonly at = computed(() => STAGES.findIndex((stage) => stage === this.progress().stage));
  /** Read aloud when the stage changes, not at every percent. */
  protected readonly spoken = computed(() => this.t().states.stages[STAGES[Math.max(0, this.at())]]);
  protected readonly steps = computed<Step[]>(() =>
    STAGES.map((stage, index) => {
      const state = index < this.at() ? 'done' : index === this.at() ? 'current' : 'ahead';
      return { label: this.t().states.stages[stage], detail: null, state, stateLabel: this.t().states.steps[state] };
    }),
  );
}
