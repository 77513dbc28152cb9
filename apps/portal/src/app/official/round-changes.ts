import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import {
  newKey,
  OverrideCommands,
  OVERRIDE_REASONS,
  problemOf,
  readOverrides,
  readRoundAwards,
  type OverrideCost,
  type OverrideList,
  type OverrideReason,
} from '@supplydock/api-client';
import { DataTable, ErrorSummary, Notice } from '@supplydock/ui';
import { StepUp } from '../account/step-up.js';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { plainFormFields } from '../shared/form-fields.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';
import { FormErrors } from '../shared/form-errors.js';
import { REASON_LENGTH } from './cancel-round.js';
import { RoundStore } from './round-store.js';

/** Quantities set by hand: weighed, kept beside the proposal, taken back, proposed. The address holds the firm. */
@Component({
  selector: 'sd-round-changes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, ErrorSummary, LoadState, MatButton, MatFormFieldModule, MatInput, Notice, RouterLink, StepUp],
  providers: [plainFormFields],
  templateUrl: './round-changes.html',
})
export class RoundChanges {
  readonly requisition = input<string>();
  readonly firm = input<string>();

  private readonly store = inject(RoundStore);
  private readonly commands = inject(OverrideCommands);
  private readonly router = inject(Router);
  private readonly i18n = inject(I18n);
  private readonly session = inject(Session);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly reasons = OVERRIDE_REASONS;

  private readonly roundId = computed(() => this.store.round()?.id);
  protected readonly isOpen = computed(() => this.store.round()?.state === 'PROPOSED');
  protected readonly mayChange = computed(() => this.isOpen() && this.session.has('city_officer'));
  protected readonly source = readOverrides(this.roundId);
  private readonly read = lastValue(this.source);
  protected readonly list = linkedSignal<OverrideList | undefined>(() => this.read());
  protected readonly hasKept = computed(() => this.list()?.items.some(({ state }) => state === 'KEPT') ?? false);
  private readonly found = readRoundAwards(
    () => (this.requisition() ? this.roundId() : undefined),
    () => ({ q: this.firm(), limit: 200 }),
  );
  private readonly foundPage = lastValue(this.found);
  protected readonly award = computed(() =>
    this.foundPage()?.items.find(({ requisitionId }) => requisitionId === this.requisition()),
  );

  /** What an upheld appeal owes the firm of this page. */
  private readonly owed = computed(() =>
    this.list()?.owed.find(({ requisitionId, isSet }) => requisitionId === this.requisition() && !isSet),
  );
  /** Begins with what the firm has; where it is owed something, with that on top, as far as its claim goes. */
  protected readonly pieces = linkedSignal(() => {
    const award = this.award();
    return award ? String(Math.min(award.claimPieces, award.pieces + (this.owed()?.owedPieces ?? 0))) : '';
  });
  protected readonly reason = linkedSignal((): OverrideReason | '' => (this.owed() ? 'APPEAL' : ''));
  protected readonly note = signal('');
  protected readonly cost = signal<OverrideCost | null>(null);
  protected readonly conflict = signal<string | null>(null);
  protected readonly needsCode = signal(false);
  protected readonly status = signal('');
  protected readonly errors = new FormErrors(() => {
    const words = this.t().overrides;
    const isCount = /^\d+$/.test(this.pieces().trim()) && Number(this.pieces()) <= (this.award()?.claimPieces ?? 0);
    const isExplained = this.note().trim().length >= REASON_LENGTH.min;
    return {
      pieces: { id: 'override-pieces', label: words.pieces, wrong: !isCount && words.piecesWrong },
      reason: { id: 'override-reason', label: words.reason, wrong: this.reason() === '' && words.reasonMissing },
      note: { id: 'override-note', label: words.note, wrong: !isExplained && words.noteMissing },
    };
  });
  protected readonly busy = signal<'weigh' | 'keep' | 'undo' | 'propose' | null>(null);
  private key = newKey();

  protected setPieces(value: string): void {
    this.pieces.set(value);
    this.cost.set(null);
  }

  protected weigh(event: Event): Promise<void> {
    event.preventDefault();
    return this.run('weigh', ['pieces'], async (roundId) => {
      this.cost.set(await this.commands.weigh(roundId, this.requisition()!, Number(this.pieces())));
    });
  }

  protected keep(event: Event): Promise<void> {
    event.preventDefault();
    const reason = this.reason();
    return this.run('keep', ['pieces', 'reason', 'note'], async (roundId, version) => {
      const input = { pieces: Number(this.pieces()), reason: reason as OverrideReason, note: this.note().trim() };
      this.list.set(await this.commands.keep(roundId, version, this.requisition()!, input));
      this.status.set(this.t().overrides.kept);
      this.cost.set(null);
      this.store.resource.reload();
    });
  }

  protected undo(requisitionId: string): Promise<void> {
    return this.run('undo', [], async (roundId, version) => {
      this.list.set(await this.commands.undo(roundId, version, requisitionId));
      this.status.set(this.t().overrides.undone);
      this.store.resource.reload();
    });
  }

  protected propose(): Promise<void> {
    this.needsCode.set(false);
    return this.run('propose', [], async (roundId, version) => {
      const next = await this.commands.propose(roundId, version, { key: this.key });
      await this.router.navigate(['/rounds', next.id]);
    });
  }

  private async run(
    what: 'weigh' | 'keep' | 'undo' | 'propose',
    asked: readonly string[],
    work: (roundId: string, version: number) => Promise<void>,
  ): Promise<void> {
    const [roundId, version] = [this.roundId(), this.list()?.version];
    if (this.busy() || !roundId || version === undefined) return;
    this.status.set('');
    this.conflict.set(null);
    if (asked.length === 0) this.errors.clear();
    else if (!this.errors.check(...asked)) return;
    this.busy.set(what);
    try {
      await work(roundId, version);
    } catch (error) {
      this.key = newKey();
      const { code } = problemOf(error);
      if (code === 'STEP_UP_REQUIRED') this.needsCode.set(true);
      else if (code === 'VERSION_MISMATCH' || code === 'STATE_REFUSED') this.showConflict();
      else this.errors.refused(error);
    } finally {
      this.busy.set(null);
    }
  }

  /** What was typed stays; what somebody else kept is loaded and shown beside it. */
  private showConflict(): void {
    this.conflict.set(this.pieces());
    this.source.reload();
    this.store.resource.reload();
  }

  /** What is kept for the firm of this page now, in words. */
  protected keptNow(): string {
    const words = this.t().overrides;
    const kept = this.list()?.items.find(({ requisitionId, state }) => requisitionId === this.requisition() && state === 'KEPT'); // prettier-ignore
    if (!kept) return words.conflictNothing;
    const pieces = kept.pieces === null ? words.byRuleAgain : this.formats().integer(kept.pieces);
    return [pieces, words.keptBy(kept.authorName)].join(' ');
  }
}
