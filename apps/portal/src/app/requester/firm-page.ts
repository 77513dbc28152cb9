import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  ChannelCommands,
  newKey,
  readEntitlement,
  readRequisition,
  readRequisitions,
  type RequisitionState,
} from '@supplydock/api-client';
import { DataTable, ErrorSummary, Notice, StateChip, StepList } from '@supplydock/ui';
import { AppealPanel } from '../appeals/appeal-panel.js';
import { I18n } from '../i18n/i18n.js';
import { Network } from '../network/network.js';
import { Session } from '../session/session.js';
import { CategoryTabs, categoryIn } from '../shared/category-tabs.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';
import { FormErrors, refusalErrors } from '../shared/form-errors.js';
import { requisitionTone } from '../shared/states.js';
import { AwardPanel } from './award-panel.js';
import { DraftSender } from './drafts/draft-sender.js';
import { EntitlementSum } from './entitlement-sum.js';
import { ReceiptList } from './receipt-list.js';
import { RequisitionFacts } from './requisition-facts.js';
import { stepsOf } from './requisition-steps.js';
import { StandingPanel } from './standing-panel.js';

/** States in which a firm may still change or take back what it asked. */
const OPEN_STATES: readonly RequisitionState[] = ['DRAFT', 'SUBMITTED', 'APPROVED', 'QUARANTINED'];
/** A rejected one is changed and judged anew; there is nothing to take back. */
const CHANGEABLE_STATES: readonly RequisitionState[] = [...OPEN_STATES, 'REJECTED'];
const EARLIER = 10;
/** States that end by what others do. */
const WAITING_STATES: readonly RequisitionState[] = ['APPROVED', 'RELEASED', 'QUARANTINED', 'SUBMITTED'];
const LOOK_AGAIN_MS = 20_000;

/** A firm's one page: what it asked for today, where that stands, what it may claim, what it got and why. */
@Component({
  selector: 'sd-firm-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AppealPanel,
    AwardPanel,
    CategoryTabs,
    DataTable,
    EntitlementSum,
    ErrorSummary,
    LoadState,
    MatButton,
    Notice,
    ReceiptList,
    RequisitionFacts,
    RouterLink,
    StandingPanel,
    StateChip,
    StepList,
  ],
  templateUrl: './firm-page.html',
  styleUrl: './firm-page.scss',
})
export class FirmPage {
  readonly category = input<string>();

  private readonly commands = inject(ChannelCommands);
  private readonly session = inject(Session);
  protected readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly requisitionTone = requisitionTone;
  protected readonly sender = inject(DraftSender);
  private key = newKey();

  protected readonly selected = computed(() => categoryIn(this.category()));
  protected readonly cutOff = computed(() => this.session.me()?.jurisdiction.cutOffs[this.selected()] ?? '');
  protected readonly day = computed(() => this.session.me()?.jurisdiction.today);
  protected readonly enterprise = computed(
    () => this.session.me()?.memberships.find(({ role }) => role === 'requester')?.enterpriseName ?? '',
  );
  protected readonly entitlement = readEntitlement(this.selected);
  protected readonly list = readRequisitions(() => ({ category: this.selected(), limit: EARLIER }));
  private readonly items = computed(() => (this.list.hasValue() ? this.list.value().items : undefined));
  private readonly ofToday = computed(
    () => this.items()?.filter(({ serviceDate }) => serviceDate === this.day()) ?? [],
  );
  /** The day's live requisition, else the last one that ended: a firm has at most one live a day. */
  private readonly currentId = computed(
    () => (this.ofToday().find(({ state }) => isAlive(state)) ?? this.ofToday()[0])?.id,
  );
  protected readonly detail = readRequisition(this.currentId);
  protected readonly requisition = lastValue(this.detail);
  private readonly standing = viewChild(StandingPanel);
  protected readonly hasNone = computed(() => this.items() !== undefined && this.currentId() === undefined);
  /** All parts appear together, so that none pushes another down. */
  protected readonly isReady = computed(
    () =>
      (this.hasNone() || this.requisition() !== undefined) &&
      !this.entitlement.isLoading() &&
      (this.standing()?.isSettled() ?? false),
  );
  /** True until the page is there for the first time: what comes first must not push down what comes next. */
  protected readonly isOpening = linkedSignal<boolean, boolean>({
    source: () => !this.isReady() && !this.list.error() && !this.detail.error(),
    computation: (isWaiting, before) => isWaiting && (before?.value ?? true),
  });
  protected readonly earlier = computed(() => this.items()?.filter(({ id }) => id !== this.currentId()) ?? []);
  /** The latest result, while today has none. */
  private readonly lastDecided = readRequisition(() =>
    this.requisition()?.award ? undefined : this.earlier().find(({ state }) => state === 'CLOSED')?.id,
  );
  protected readonly lastAward = computed(() => (this.lastDecided.hasValue() ? this.lastDecided.value() : undefined));
  protected readonly isOpen = computed(() => OPEN_STATES.includes(this.requisition()?.state ?? 'CLOSED'));
  protected readonly mayChange = computed(() => CHANGEABLE_STATES.includes(this.requisition()?.state ?? 'CLOSED'));
  protected readonly mayFileAgain = computed(
    () => !this.mayChange() && !isAlive(this.requisition()?.state ?? 'CLOSED'),
  );
  protected readonly steps = computed(() => {
    const requisition = this.requisition();
    return requisition ? stepsOf(requisition, this.t(), this.formats(), this.cutOff()) : [];
  });
  protected readonly quarantineReason = computed(() => {
    const quarantine = this.requisition()?.quarantine;
    if (!quarantine) return null;
    const words = this.t().firm;
    return words.quarantine[quarantine.code]?.(quarantine.params) ?? words.quarantineOther;
  });
  protected readonly isWithdrawing = signal(false);
  protected readonly errors = new FormErrors();

  protected readonly refusedText = computed(() => {
    const refused = this.sender.refused();
    return refused === null
      ? ''
      : refusalErrors(refused.error, this.i18n)
          .map(({ message }) => message)
          .join(' ');
  });

  constructor() {
    void this.sender.sendWaiting();
    effect(() => {
      if (this.sender.sent()) this.list.reload();
    });
    const { returns } = inject(Network);
    effect(() => {
      if (returns() > 0) untracked(() => this.lookAgain());
    });
    // A decision comes without the firm's doing: the page looks again while it waits for one and is seen.
    effect((onCleanup) => {
      if (!WAITING_STATES.includes(this.requisition()?.state ?? 'CLOSED')) return;
      const timer = setInterval(() => document.visibilityState === 'visible' && this.detail.reload(), LOOK_AGAIN_MS);
      onCleanup(() => clearInterval(timer));
    });
  }

  protected lookAgain(): void {
    this.list.reload();
    this.detail.reload();
  }

  protected async withdraw(): Promise<void> {
    const requisition = this.requisition();
    if (!requisition || this.isWithdrawing()) return;
    this.isWithdrawing.set(true);
    this.errors.clear();
    try {
      await this.commands.withdrawRequisition(requisition.id, requisition.version, { key: this.key });
      this.lookAgain();
    } catch (error) {
      this.errors.refused(error);
    } finally {
      this.key = newKey();
      this.isWithdrawing.set(false);
    }
  }
}

/** True where no second requisition can be filed for the day: this one takes part, is looked at, or has its result. */
const isAlive = (state: RequisitionState): boolean => !['REJECTED', 'WITHDRAWN', 'EXPIRED'].includes(state);
