import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { AppealCommands, newKey, readAppeal, type AppealChange, type DocumentPurpose, type ReviewClock } from '@supplydock/api-client'; // prettier-ignore
import { ErrorSummary, Notice, StateChip, StepList, type Step } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { ReceiptList } from '../requester/receipt-list.js';
import { OFFICIAL_ROLES, SCENARIO_READERS, Session } from '../session/session.js';
import { clockText } from '../shared/clock-text.js';
import { DocumentsPanel } from '../shared/documents/documents-panel.js';
import { FormErrors } from '../shared/form-errors.js';
import { lastValue } from '../shared/last-value.js';
import { LedgerLink } from '../shared/ledger-link.js';
import { LoadState } from '../shared/load-state.js';
import { ReferenceData } from '../shared/reference-data.js';
import { appealTone, lightTone } from '../shared/states.js';
import { AppealChanges } from './appeal-changes.js';
import { AppealDecision } from './appeal-decision.js';
import { AppealRerun } from './appeal-rerun.js';
import { AppealResult } from './appeal-result.js';

/** How often a run that is on its way is asked for. */
const LOOK_AGAIN_MS = 1_000;
const WAY = ['LODGED', 'RERUN', 'DECIDED', 'PUBLISHED'] as const;
const PURPOSES: readonly DocumentPurpose[] = ['staff_evidence', 'business_licence', 'other'];

/** One appeal: what is contested and why, the run, the decision; for a firm where it stands, for officials the work. */
@Component({
  selector: 'sd-appeal-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AppealChanges, AppealDecision, AppealRerun, AppealResult, DocumentsPanel, ErrorSummary, LedgerLink, LoadState, MatButton,
    Notice, ReceiptList, RouterLink, StateChip, StepList,
  ], // prettier-ignore
  templateUrl: './appeal-page.html',
})
export class AppealPage {
  readonly id = input.required<string>();
  readonly side = input<string>();
  readonly cursor = input<string>();

  private readonly commands = inject(AppealCommands);
  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
  private key = newKey();
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly appealTone = appealTone;
  protected readonly lightTone = lightTone;
  protected readonly purposes = PURPOSES;
  protected readonly isOfficial = this.session.has(...OFFICIAL_ROLES);
  /** Whose work it is by role; whether this one's too, the appeal says. */
  protected readonly isDesk = this.session.has('city_officer', 'approver');
  protected readonly seesChanges = this.session.has(...SCENARIO_READERS);
  protected readonly source = readAppeal(this.id);
  protected readonly appeal = lastValue(this.source);
  protected readonly isWaiting = computed(() => ['LODGED', 'RERUN'].includes(this.appeal()?.state ?? ''));
  protected readonly isRunning = computed(() => this.appeal()?.run?.finishedAt === null);
  protected readonly steps = computed((): Step[] => {
    const appeal = this.appeal();
    const at = WAY.findIndex((one) => one === appeal?.state);
    const details = [this.formats().dateTime(appeal?.lodgedAt), null, appeal?.decidedAt ? this.formats().dateTime(appeal.decidedAt) : null, null]; // prettier-ignore
    return WAY.map((state, place) => {
      const isLast = at === WAY.length - 1;
      const now = appeal?.state === 'WITHDRAWN' ? (place === 0 ? 'done' : place === 1 ? 'stopped' : 'ahead') : null;
      const step = now ?? (place < at || isLast ? 'done' : place === at ? 'current' : 'ahead');
      const detail = step === 'stopped' ? this.t().appeals.states.WITHDRAWN : details[place];
      return { label: this.t().appeals.states[state], detail, state: step, stateLabel: this.t().states.steps[step] };
    });
  });
  protected readonly errors = new FormErrors();
  protected readonly isSending = signal(false);

  constructor() {
    effect((onCleanup) => {
      if (!this.isRunning()) return;
      const timer = setInterval(() => !this.source.isLoading() && this.source.reload(), LOOK_AGAIN_MS);
      onCleanup(() => clearInterval(timer));
    });
  }

  protected clockOf(clock: ReviewClock): string {
    return clockText(clock, this.t().firms);
  }

  /** What the firm says should have stood, in words. */
  protected statedRows({ headcount, receivedPieces, tier, wish }: AppealChange): { label: string; value: string }[] {
    const { facts, anyPrice, upTo } = this.t().appeals;
    const figure = (n: number): string => this.formats().integer(n);
    const rows = [
      { label: facts.headcount, value: headcount === null ? null : figure(headcount) },
      { label: facts.receivedPieces, value: receivedPieces === null ? null : figure(receivedPieces) },
      { label: facts.tier, value: tier === null ? null : String(tier) },
      {
        label: facts.wish,
        value: wish && [...wish.accepts.map((id) => this.reference.productName(id)), wish.maxPriceFen === null ? anyPrice : upTo(this.formats().yuan(wish.maxPriceFen))].join(this.t().common.listSeparator), // prettier-ignore
      },
    ];
    return rows.filter((row): row is { label: string; value: string } => row.value !== null);
  }

  protected async withdraw(): Promise<void> {
    const appeal = this.appeal();
    if (this.isSending() || !appeal) return;
    this.isSending.set(true);
    this.errors.clear();
    try {
      await this.commands.withdraw(appeal, { key: this.key });
    } catch (error) {
      this.errors.refused(error);
    } finally {
      this.key = newKey();
      this.isSending.set(false);
      this.source.reload();
    }
  }
}
