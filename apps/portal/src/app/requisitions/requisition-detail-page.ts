import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { readRequisition, readRequisitionTimeline } from '@supplydock/api-client';
import { Notice, StateChip } from '@supplydock/ui';
import { AppealPanel } from '../appeals/appeal-panel.js';
import { I18n } from '../i18n/i18n.js';
import { AwardPanel } from '../requester/award-panel.js';
import { RequisitionFacts } from '../requester/requisition-facts.js';
import { OFFICE_ROLES, Session } from '../session/session.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';
import { requisitionTone } from '../shared/states.js';
import { TimelineList } from '../shared/timeline-list.js';

/** One requisition: what was asked for, what became of it and why, and who did what when. */
@Component({
  selector: 'sd-requisition-detail-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AppealPanel, AwardPanel, LoadState, Notice, RequisitionFacts, RouterLink, StateChip, TimelineList],
  template: `
    <div class="sd-page sd-narrow">
      @if (requisition(); as requisition) {
        <div class="sd-page-head">
          <p class="sd-small">
            <a [routerLink]="isOffice ? '/requisitions' : '/firm/requisitions'">{{
              isOffice ? t().requisitions.heading : t().requisitions.own
            }}</a>
          </p>
          <div class="sd-row-between">
            <h1>{{ requisition.reference }}</h1>
            <sd-state-chip [tone]="requisitionTone(requisition.state)">{{
              t().states.requisition[requisition.state]
            }}</sd-state-chip>
          </div>
          <p class="sd-lead">
            <span>{{ requisition.enterpriseName }}</span> ·
            <span>{{ t().common.categories[requisition.category] }}</span> ·
            <span>{{ formats().shortDate(requisition.serviceDate) }}</span>
          </p>
        </div>
        @if (requisition.decision; as decision) {
          @if (decision.reason) {
            <sd-notice [tone]="requisition.state === 'REJECTED' ? 'bad' : 'plain'" [heading]="t().common.reason"
              ><p>{{ decision.reason }}</p></sd-notice
            >
          }
        }
        <section class="sd-panel">
          <h2>{{ t().requisitions.asked }}</h2>
          <sd-requisition-facts [requisition]="requisition" />
        </section>
        @if (requisition.award; as award) {
          <section class="sd-section">
            <h2>{{ t().requisitions.got }}</h2>
            <sd-award-panel [award]="award" [category]="requisition.category" />
          </section>
        }
        @if (!isOffice) {
          <sd-appeal-panel [appeal]="requisition.appeal" [requisitionId]="requisition.id" />
        }
        <section class="sd-section">
          <h2>{{ t().firmFile.timeline }}</h2>
          <p class="sd-quiet sd-small">{{ t().firmFile.timelineText }}</p>
          @if (timeline.hasValue()) {
            @if (lines().length > 0) {
              <sd-timeline-list [lines]="lines()" />
            } @else {
              <p>{{ t().requisitions.noEntries }}</p>
            }
          } @else {
            <sd-load-state [from]="timeline" [lines]="4" />
          }
        </section>
      } @else {
        <sd-load-state [from]="source" [lines]="8" />
      }
    </div>
  `,
})
export class RequisitionDetailPage {
  readonly id = input.required<string>();

  private readonly i18n = inject(I18n);
  protected readonly isOffice = inject(Session).has(...OFFICE_ROLES);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly requisitionTone = requisitionTone;
  protected readonly source = readRequisition(this.id);
  protected readonly requisition = lastValue(this.source);
  protected readonly timeline = readRequisitionTimeline(this.id);
  protected readonly lines = computed(() => {
    const words = this.t().requisitions;
    return (this.timeline.value()?.items ?? []).map((entry) => {
      const details = [
        entry.askedPieces === null ? null : words.pieces(entry.askedPieces),
        entry.isAssisted ? words.assisted : null,
        entry.isStanding ? words.standing : null,
        entry.cause === 'HEADCOUNT_VERIFIED' ? words.byHeadcount : null,
        entry.quarantine && entry.text === null ? this.t().quarantine.reasonShort[entry.quarantine] : null,
      ];
      return {
        ...entry,
        what: words.entries[entry.kind],
        detail: details.filter((detail) => detail !== null).join(' · ') || null,
      };
    });
  });
}
