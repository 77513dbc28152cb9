import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';
import { AppealCommands, type AppealDetail, newKey } from '@supplydock/api-client';
import { APPEAL_FACTS } from '@supplydock/domain';
import { ErrorSummary, Notice } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { FormErrors } from '../shared/form-errors.js';
import { changeOfDraft, draftOfChange } from './change-draft.js';
import { ChangeFields, factPlaces } from './change-fields.js';

/** Has the round divided once more with what the official found; shows how far it is. */
@Component({
  selector: 'sd-appeal-rerun',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChangeFields, ErrorSummary, MatButton, MatProgressBar, Notice],
  template: `
    <section class="sd-panel">
      <h2>{{ t().appeals.rerunHeading }}</h2>
      <p class="sd-quiet">{{ t().appeals.rerunText }}</p>
      <form class="sd-form" novalidate (submit)="ask($event)">
        <sd-error-summary [heading]="t().common.errorSummary" [errors]="errors.list()" />
        <sd-change-fields [(draft)]="draft" [facts]="facts" [category]="appeal().category" [isOptional]="true" />
        <div>
          <button
            matButton="outlined"
            class="sd-action"
            type="submit"
            [attr.aria-disabled]="isSending() || isRunning()"
          >
            {{ isSending() ? t().common.sending : t().appeals.rerun }}
          </button>
        </div>
      </form>
      <div role="status" class="sd-live">
        @if (isRunning()) {
          <p>{{ t().appeals.running(percent()) }}</p>
        }
        @if (appeal().run?.failureCode; as code) {
          <sd-notice tone="bad" [heading]="t().appeals.failed">
            <p>{{ t().appeals.failedText(code) }}</p>
          </sd-notice>
        }
      </div>
      @if (isRunning()) {
        <mat-progress-bar mode="determinate" [value]="percent()" [attr.aria-label]="t().appeals.running(percent())" />
      }
    </section>
  `,
})
export class AppealRerun {
  readonly appeal = input.required<AppealDetail>();
  /** Something changed: the appeal is to be read again. */
  readonly changed = output<void>();

  private readonly commands = inject(AppealCommands);
  private readonly i18n = inject(I18n);
  private key = newKey();
  protected readonly t = this.i18n.t;
  protected readonly facts = APPEAL_FACTS;
  protected readonly isRunning = computed(() => this.appeal().run?.finishedAt === null);
  protected readonly percent = computed(() => this.appeal().run?.percent ?? 0);
  /** Begins with what the firm says; then with what was tried last. What is typed stays while the appeal is read again. */
  protected readonly draft = linkedSignal({
    source: () => this.appeal().run?.id ?? this.appeal().id,
    computation: () => draftOfChange(this.appeal().run?.change ?? this.appeal().stated),
  });
  private readonly read = computed(() => changeOfDraft(this.draft(), APPEAL_FACTS, false));
  protected readonly errors = new FormErrors(() =>
    factPlaces('change', APPEAL_FACTS, this.read().mistakes, this.t().appeals),
  );
  protected readonly isSending = signal(false);

  protected async ask(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isSending() || this.isRunning() || !this.errors.check()) return;
    this.isSending.set(true);
    try {
      await this.commands.rerun(this.appeal(), this.read().change, { key: this.key });
    } catch (error) {
      this.errors.refused(error);
    } finally {
      this.key = newKey();
      this.isSending.set(false);
      this.changed.emit();
    }
  }
}
