import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  type CertificateKind,
  type DocumentPurpose,
  readQualification,
  readQualifications,
  type ReviewClock,
} from '@supplydock/api-client';
import { StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { clockText } from '../shared/clock-text.js';
import { DocumentsPanel } from '../shared/documents/documents-panel.js';
import { lastValue } from '../shared/last-value.js';
import { LedgerLink } from '../shared/ledger-link.js';
import { LoadState } from '../shared/load-state.js';
import { type NextInQueue, NextInQueueNotice } from '../shared/next-in-queue.js';
import { ReferenceData } from '../shared/reference-data.js';
import { lightTone, qualificationTone } from '../shared/states.js';
import { TimelineList } from '../shared/timeline-list.js';
import { QualificationDecision } from './qualification-decision.js';

/** What a certificate is called among documents. */
const PAPERS: Record<CertificateKind, DocumentPurpose> = {
  DEVICE_REGISTRATION: 'registration_certificate',
  HYGIENE_LICENCE: 'hygiene_licence',
  SAFETY_EVALUATION: 'safety_evaluation',
  TEST_REPORT: 'test_report',
};

/** One qualification: what was claimed, what was decided and until when, what happened; the decision for an officer. */
@Component({
  selector: 'sd-qualification-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DocumentsPanel, LedgerLink, LoadState, MatButton, NextInQueueNotice, QualificationDecision, RouterLink, StateChip, TimelineList], // prettier-ignore
  templateUrl: './qualification-page.html',
})
export class QualificationPage {
  readonly id = input.required<string>();

  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly lightTone = lightTone;
  protected readonly qualificationTone = qualificationTone;
  protected readonly isOwn = computed(() => this.session.has('supplier'));
  protected readonly mayDecide = computed(() => this.session.has('district_officer', 'city_officer'));
  protected readonly detail = readQualification(() => this.id());
  protected readonly one = lastValue(this.detail);
  protected readonly mayApplyAgain = computed(
    () => this.isOwn() && ['REFUSED', 'LAPSED', 'QUALIFIED', 'PROVISIONAL'].includes(this.one()?.state ?? ''),
  );
  protected readonly mayAddDocuments = computed(
    () => this.isOwn() && ['DOCUMENT_CHECK', 'SUSPENDED'].includes(this.one()?.state ?? ''),
  );

  /** False again for each one: the page stays when the next one opens. */
  protected readonly isDone = linkedSignal({ source: this.id, computation: () => false });
  private readonly queue = readQualifications(() =>
    this.isDone() ? { state: 'DOCUMENT_CHECK', limit: 2 } : undefined,
  );
  /** The papers that have waited longest. */
  protected readonly next = computed((): NextInQueue | null | undefined => {
    if (!this.queue.hasValue()) return undefined;
    const item = this.queue.value().items.find(({ id }) => id !== this.id());
    if (!item) return null;
    const name = `${this.reference.productName(item.productId)}, ${item.supplierName}`;
    return { link: ['/goods/qualifications', item.id], name };
  });
  /** The certificates that were named come first. */
  protected readonly papers = computed((): DocumentPurpose[] => [
    ...(this.one()?.certificates ?? []).map(({ kind }) => PAPERS[kind]),
    'other',
  ]);
  protected readonly audience = computed(() => {
    const audience = this.one()?.audience ?? null;
    if (audience === null) return this.t().qualification.audienceAll;
    return audience.map((id) => this.reference.districtName(id)).join(this.t().common.listSeparator);
  });
  protected readonly lines = computed(() =>
    (this.one()?.timeline ?? []).map(({ kind, ...line }) => ({
      ...line,
      what: this.t().qualification.entries[kind],
      detail: null,
    })),
  );

  protected lookAgain(): void {
    this.isDone.set(true);
    this.detail.reload();
  }

  protected clockOf(clock: ReviewClock): string {
    return clockText(clock, this.t().firms);
  }
}
