import { ChangeDetectionStrategy, Component, computed, effect, ElementRef, inject, input, linkedSignal, viewChild } from '@angular/core'; // prettier-ignore
import { RouterLink } from '@angular/router';
import { readEnterprise, readEnterprises, readOnSite, readWarnings } from '@supplydock/api-client';
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
import { OnSiteFacts } from '../shared/on-site/on-site-facts.js';
import { ReferenceData } from '../shared/reference-data.js';
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
  private readonly nextLink = viewChild('nextLink', { read: ElementRef<HTMLElement> });
  private readonly timeline = viewChild(FirmTimeline);
  protected readonly reference = inject(ReferenceData);
  protected readonly t = inject(I18n).t;
  protected readonly enterpriseTone = enterpriseTone;
  protected readonly source = readEnterprise(this.id);
  protected readonly firm = lastValue(this.source);
  protected readonly warnings = readWarnings(this.id);
  protected readonly purposes = FIRM_PAPERS;
  protected readonly onSite = readOnSite(this.id);
  /** False again for each firm: the page stays when the next one opens. */
  protected readonly isDone = linkedSignal({ source: this.id, computation: () => false });
  private readonly queue = readEnterprises(() =>
    this.isDone() ? { state: 'UNDER_REVIEW', limit: QUEUE_SHOWN } : undefined,
  );
  /** The firm that has waited longest and does not owe an answer; null once the queue is known to be empty. */
  protected readonly next = computed(() => {
    if (!this.queue.hasValue()) return undefined;
    return this.queue.value().items.find(({ id, clock }) => id !== this.id() && clock?.light !== 'waiting') ?? null;
  });
  protected readonly keys = computed<readonly Shortcut[]>(() => [
    { key: 'v', label: this.t().shortcuts.verify, run: () => this.form()?.prepareVerification() },
  ]);
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

  constructor() {
    // Enter goes on with the next firm as soon as it is known.
    effect(() => this.nextLink()?.nativeElement.focus());
  }

  protected lookAgain(): void {
    this.isDone.set(true);
    this.source.reload();
    this.timeline()?.lookAgain();
  }
}
