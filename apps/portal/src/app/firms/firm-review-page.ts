import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  readEnterprise,
  readEnterprises,
  readHeadcountFilings,
  readOnSite,
  readWarnings,
} from '@supplydock/api-client';
import { Notice, StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { DocumentsPanel } from '../shared/documents/documents-panel.js';
import { FIRM_PAPERS } from '../shared/documents/firm-papers.js';
import { FirmFacts } from '../shared/firm-facts.js';
import { FirmTimeline } from '../shared/firm-timeline.js';
import { lastValue } from '../shared/last-value.js';
import { LedgerLink } from '../shared/ledger-link.js';
import { LoadState } from '../shared/load-state.js';
import { type NextInQueue, NextInQueueNotice } from '../shared/next-in-queue.js';
import { OnSiteFacts } from '../shared/on-site/on-site-facts.js';
import { ReferenceData } from '../shared/reference-data.js';
import { reasonKeys } from '../shared/shortcuts/reason-keys.js';
import { type Shortcut, Shortcuts } from '../shared/shortcuts/shortcuts.js';
import { enterpriseTone } from '../shared/states.js';
import { FirmDecisionForm } from './firm-decision-form.js';

/** Enough to find one that does not owe an answer. */
const QUEUE_SHOWN = 50;

/** One firm before an officer: what it said, what is worth a look, what is to be decided, what happened. */
@Component({
  selector: 'sd-firm-review-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DocumentsPanel,
    FirmDecisionForm,
    FirmFacts,
    FirmTimeline,
    LedgerLink,
    LoadState,
    NextInQueueNotice,
    Notice,
    OnSiteFacts,
    RouterLink,
    Shortcuts,
    StateChip,
  ],
  templateUrl: './firm-review-page.html',
})
export class FirmReviewPage {
  readonly id = input.required<string>();

  private readonly session = inject(Session);
  private readonly form = viewChild(FirmDecisionForm);
  private readonly timeline = viewChild(FirmTimeline);
  protected readonly reference = inject(ReferenceData);
  protected readonly t = inject(I18n).t;
  protected readonly enterpriseTone = enterpriseTone;
  protected readonly source = readEnterprise(this.id);
  protected readonly firm = lastValue(this.source);
  protected readonly warnings = readWarnings(this.id);
  protected readonly purposes = FIRM_PAPERS;
  protected readonly onSite = readOnSite(this.id);
  /** Nothing again for each firm: the page stays when the next one opens. */
  private readonly done = linkedSignal<string, 'firm' | 'headcount' | null>({
    source: this.id,
    computation: () => null,
  });
  protected readonly isDone = computed(() => this.done() !== null);
  private readonly queue = readEnterprises(() =>
    this.done() === 'firm' ? { state: 'UNDER_REVIEW', limit: QUEUE_SHOWN } : undefined,
  );
  private readonly filings = readHeadcountFilings(() => (this.done() === 'headcount' ? { limit: 2 } : undefined));
  /** What has waited longest in the same queue and does not owe an answer; null once the queue is known to be empty. */
  protected readonly next = computed((): NextInQueue | null | undefined => {
    if (this.done() === 'headcount') {
      if (!this.filings.hasValue()) return undefined;
      const filing = this.filings.value().items.find(({ enterpriseId }) => enterpriseId !== this.id());
      return filing ? { link: ['/firms', filing.enterpriseId], name: filing.enterpriseName } : null;
    }
    if (!this.queue.hasValue()) return undefined;
    const firm = this.queue.value().items.find(({ id, clock }) => id !== this.id() && clock?.light !== 'waiting');
    return firm ? { link: ['/firms', firm.id], name: firm.name } : null;
  });
  protected readonly keys = computed<readonly Shortcut[]>(() => {
    const { firms, shortcuts } = this.t();
    const prepare =
      (choice: 'ask' | 'reject') =>
      (reason: string): void =>
        this.form()?.prepare(choice, reason);
    return [
      { key: 'v', label: shortcuts.verify, run: () => this.form()?.prepare('verify') },
      ...reasonKeys(
        this.mayDecideHeadcount()
          ? [{ label: shortcuts.rejectWith, reasons: firms.common.rejectHeadcount, prepare: prepare('reject') }]
          : [
              { label: shortcuts.askWith, reasons: firms.common.ask, prepare: prepare('ask') },
              { label: shortcuts.rejectWith, reasons: firms.common.reject, prepare: prepare('reject') },
            ],
      ),
    ];
  });
  private readonly mayDecide = computed(() => this.session.has('district_officer', 'city_officer'));
  protected readonly mayDecideFirm = computed(
    () => this.mayDecide() && ['UNDER_REVIEW', 'VERIFIED', 'SUSPENDED'].includes(this.firm()?.state ?? ''),
  );
  /** Of a firm that is verified already; under review both are decided together. */
  protected readonly mayDecideHeadcount = computed(
    () =>
      this.mayDecide() &&
      ['VERIFIED', 'SUSPENDED'].includes(this.firm()?.state ?? '') &&
      this.firm()?.filedHeadcount != null,
  );

  protected lookAgain(about: 'firm' | 'headcount'): void {
    this.done.set(about);
    this.source.reload();
    this.timeline()?.lookAgain();
  }
}
