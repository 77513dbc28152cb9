import { ChangeDetectionStrategy, Component, computed, inject, input, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type QuarantinedRequisition, readRequisition } from '@supplydock/api-client';
import { Notice } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { EntitlementSum } from '../requester/entitlement-sum.js';
import { RequisitionFacts } from '../requester/requisition-facts.js';
import { Session } from '../session/session.js';
import { LoadState } from '../shared/load-state.js';
import { ReferenceData } from '../shared/reference-data.js';
import { QuarantineDecisionForm } from './quarantine-decision-form.js';

/** One quarantined requisition before an officer: why it waits, by which arithmetic, whose it is, and the decision. */
@Component({
  selector: 'sd-quarantine-case',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EntitlementSum, LoadState, Notice, QuarantineDecisionForm, RequisitionFacts, RouterLink],
  template: `
    <p class="sd-quiet sd-small">
      {{ item().reference }} · <span>{{ formats().dateTime(item().submittedAt) }}</span>
    </p>
    <sd-notice tone="warn"
      ><p>{{ reason() }}</p></sd-notice
    >
    @if (detail.hasValue() && detail.value().entitlement; as entitlement) {
      <sd-entitlement-sum [entitlement]="entitlement" [resultLabel]="t().quarantine.mayClaim" />
      <p class="sd-quiet sd-small">{{ t().quarantine.claimText }}</p>
    } @else {
      <sd-load-state [from]="detail" [lines]="2" />
    }
    <dl class="sd-facts">
      <dt>{{ t().quarantine.staff }}</dt>
      <dd>{{ formats().integer(item().firm.headcount) }}</dd>
      @if (item().firm.filedHeadcount !== null) {
        <dt>{{ t().quarantine.staffFiled }}</dt>
        <dd>{{ formats().integer(item().firm.filedHeadcount) }}</dd>
      }
      <dt>{{ t().quarantine.size }}</dt>
      <dd>{{ t().register.sizes[item().firm.size] }}, {{ t().common.tiers[item().firm.tier] }}</dd>
      <dt>{{ t().quarantine.industry }}</dt>
      <dd>{{ item().firm.industry }}, {{ reference.districtName(item().firm.districtId) }}</dd>
      <dt>{{ t().quarantine.code }}</dt>
      <dd>{{ item().firm.uscc }}</dd>
      @if (item().firm.contactPhone) {
        <dt>{{ t().quarantine.phone }}</dt>
        <dd>{{ item().firm.contactPhone }}</dd>
      }
    </dl>
    <h3>{{ t().quarantine.wish }}</h3>
    <sd-requisition-facts [requisition]="item()" />
    <p>
      <a [routerLink]="['/firms', item().enterpriseId]">{{ t().quarantine.openFirm }}</a>
    </p>
    @if (item().day === 'HELD') {
      <sd-notice [heading]="t().quarantine.heldHeading"
        ><p>{{ t().quarantine.heldText }}</p></sd-notice
      >
    } @else if (mayDecide()) {
      <sd-quarantine-decision-form [item]="item()" (decided)="decided.emit($event)" />
    } @else {
      <p class="sd-quiet">{{ t().quarantine.readOnly }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--sd-space-4);
    }
  `,
})
export class QuarantineCase {
  readonly item = input.required<QuarantinedRequisition>();
  readonly decided = output<'release' | 'reject'>();

  private readonly i18n = inject(I18n);
  private readonly session = inject(Session);
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly detail = readRequisition(() => this.item().id);
  protected readonly mayDecide = computed(() => this.session.has('district_officer', 'city_officer'));
  private readonly form = viewChild(QuarantineDecisionForm);
  protected readonly reason = computed(() => {
    const { quarantine } = this.item();
    const words = this.t().quarantine;
    return (quarantine && words.reasons[quarantine.code]?.(quarantine.params)) ?? words.reasonOther;
  });

  /** As in the form; nothing happens where there is nothing to decide. */
  prepare(choice: 'release' | 'reject', reason: string): void {
    this.form()?.prepare(choice, reason);
  }
}
