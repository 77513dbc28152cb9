import { ChangeDetectionStrategy, Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { readEnterprise, readOnSite, readWarnings } from '@supplydock/api-client';
import { Notice, StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { DocumentsPanel } from '../shared/documents/documents-panel.js';
import { FIRM_PAPERS } from '../shared/documents/firm-papers.js';
import { FirmFacts } from '../shared/firm-facts.js';
import { FirmTimeline } from '../shared/firm-timeline.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';
import { OnSiteFacts } from '../shared/on-site/on-site-facts.js';
import { ReferenceData } from '../shared/reference-data.js';
import { enterpriseTone } from '../shared/states.js';
import { FirmDecisionForm } from './firm-decision-form.js';

/** One firm before an officer: what it said, what is worth a look, what is to be decided, what happened. */
@Component({
  selector: 'sd-firm-review-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DocumentsPanel,
    FirmDecisionForm,
    FirmFacts,
    FirmTimeline,
    LoadState,
    Notice,
    OnSiteFacts,
    RouterLink,
    StateChip,
  ],
  templateUrl: './firm-review-page.html',
})
export class FirmReviewPage {
  readonly id = input.required<string>();

  private readonly session = inject(Session);
  private readonly timeline = viewChild(FirmTimeline);
  protected readonly reference = inject(ReferenceData);
  protected readonly t = inject(I18n).t;
  protected readonly enterpriseTone = enterpriseTone;
  protected readonly source = readEnterprise(this.id);
  protected readonly firm = lastValue(this.source);
  protected readonly warnings = readWarnings(this.id);
  protected readonly purposes = FIRM_PAPERS;
  protected readonly onSite = readOnSite(this.id);
  protected readonly isDone = signal(false);
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

  protected lookAgain(): void {
    this.isDone.set(true);
    this.source.reload();
    this.timeline()?.lookAgain();
  }
}
