import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, linkedSignal, signal } from '@angular/core';
import { applyWhen, form, FormField, maxLength, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { ChannelCommands, newKey, problemOf } from '@supplydock/api-client';
import { ErrorSummary, Notice } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { plainFormFields } from '../shared/form-fields.js';
import { FormErrors } from '../shared/form-errors.js';
import { StepUp } from '../account/step-up.js';
import { Session } from '../session/session.js';
import { REASON_LENGTH } from './cancel-round.js';
import { RoundStore } from './round-store.js';

/** Answers that mean: another person was faster. */
const CONFLICTS = ['VERSION_MISMATCH', 'STATE_REFUSED'];

/** The check page of the second person: the figures once more, approve or reject, a reason where one is due. */
@Component({
  selector: 'sd-round-decision',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, FormField, MatButton, MatFormFieldModule, MatInput, Notice, RouterLink, StepUp],
  providers: [plainFormFields],
  templateUrl: './round-decision.html',
})
export class RoundDecision {
  private readonly store = inject(RoundStore);
  private readonly commands = inject(ChannelCommands);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
  private key = newKey();
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly round = this.store.round;
  /** The version the reader looked at: the page keeps it, so that a change behind their back is refused, not overwritten. */
  private readonly seenVersion = linkedSignal<string | undefined, number | undefined>({
    source: () => this.round()?.id,
    computation: () => this.round()?.version,
  });
  protected readonly mayDecide = computed(
    () =>
      this.round()?.state === 'PROPOSED' &&
      this.session.has('approver') &&
      this.round()?.openedById !== this.session.me()?.userId,
  );

  protected readonly choice = signal({ decision: '', reason: '' });
  protected readonly fields = form(this.choice, (path) => {
    required(path.decision);
    applyWhen(
      path,
      ({ value }) => value().decision === 'reject',
      (rejecting) => {
        required(rejecting.reason);
        minLength(rejecting.reason, REASON_LENGTH.min);
        maxLength(rejecting.reason, REASON_LENGTH.max);
      },
    );
  });
  protected readonly errors = new FormErrors(() => {
    const words = this.t().round;
    const { decision, reason } = this.fields;
    return {
      decision: {
        id: 'approve',
        label: this.t().decision.choice,
        wrong: decision().invalid() && this.t().decision.choiceMissing,
      },
      reason: { id: 'reject-reason', label: words.reason, wrong: reason().invalid() && words.reasonMissing },
    };
  });
  protected readonly isSending = signal(false);
  protected readonly hasConflict = signal(false);
  /** The api asks for a fresh code first; the choice stays as it is. */
  protected readonly needsCode = signal(false);

  constructor() {
    this.store.isDeciding.set(true);
    inject(DestroyRef).onDestroy(() => this.store.isDeciding.set(false));
  }

  protected async decide(event?: Event): Promise<void> {
    event?.preventDefault();
    const round = this.round();
    const version = this.seenVersion();
    if (this.isSending() || !round || version === undefined) return;
    if (!this.errors.check()) return;

    const { decision, reason } = this.choice();
    this.isSending.set(true);
    try {
      if (decision === 'approve') await this.commands.approveRound(round.id, version, { key: this.key });
      else await this.commands.rejectRound(round.id, version, reason.trim(), { key: this.key });
      this.store.resource.reload();
      await this.router.navigate(['/rounds', round.id]);
    } catch (error) {
      this.key = newKey();
      this.needsCode.set(problemOf(error).code === 'STEP_UP_REQUIRED');
      if (this.needsCode()) return;
      if (CONFLICTS.includes(problemOf(error).code)) this.hasConflict.set(true);
      else this.errors.refused(error);
    } finally {
      this.isSending.set(false);
    }
  }

  protected decideWithCode(): Promise<void> {
    this.needsCode.set(false);
    return this.decide();
  }

  protected async lookAgain(): Promise<void> {
    this.store.resource.reload();
    await this.router.navigate(['/rounds', this.round()?.id]);
  }
}
