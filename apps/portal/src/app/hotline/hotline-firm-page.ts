import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { CATEGORIES, type Category, readRequisitions, type Requisition } from '@supplydock/api-client';
import { StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { RequisitionFacts } from '../requester/requisition-facts.js';
import { StandingPanel } from '../requester/standing-panel.js';
import { Session } from '../session/session.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';
import { requisitionTone } from '../shared/states.js';

const CHANGEABLE: readonly Requisition['state'][] = ['APPROVED', 'QUARANTINED', 'REJECTED'];

/** The firm on the phone: what is to be confirmed, what it has filed today in each category, and filing for it. */
@Component({
  selector: 'sd-hotline-firm-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadState, MatButton, RequisitionFacts, RouterLink, StandingPanel, StateChip],
  template: `
    <div class="sd-page sd-narrow">
      <div class="sd-page-head">
        <p class="sd-small">
          <a routerLink="/hotline">{{ t().hotline.back }}</a>
        </p>
        <h1>{{ heading() }}</h1>
      </div>
      <sd-standing-panel [firmId]="firmId()" (confirmed)="list.reload()" />
      @if (page()) {
        @for (row of rows(); track row.category) {
          <section class="sd-panel">
            <div class="sd-row-between">
              <h2>{{ t().common.categories[row.category] }}</h2>
              @if (row.filed; as filed) {
                <sd-state-chip [tone]="requisitionTone(filed.state)">{{
                  t().states.requisition[filed.state]
                }}</sd-state-chip>
              }
            </div>
            @if (row.filed; as filed) {
              <p>
                <b>{{ filed.reference }}</b>
              </p>
              <sd-requisition-facts [requisition]="filed" />
              @if (isChangeable(filed)) {
                <div>
                  <a
                    matButton="outlined"
                    class="sd-action"
                    routerLink="requisition"
                    [queryParams]="{ amend: filed.id }"
                    >{{ t().hotline.amend }}</a
                  >
                </div>
              }
            } @else {
              <p class="sd-quiet">{{ t().hotline.nothing }}</p>
              <div>
                <a
                  matButton="filled"
                  class="sd-action"
                  routerLink="requisition"
                  [queryParams]="{ category: row.category }"
                  >{{ t().hotline.file }}</a
                >
              </div>
            }
          </section>
        }
      } @else {
        <sd-load-state [from]="list" [lines]="8" />
      }
    </div>
  `,
})
export class HotlineFirmPage {
  readonly firmId = input.required<string>();
  /** As the search named it; a link without it still works. */
  readonly name = input<string>();

  private readonly session = inject(Session);
  protected readonly t = inject(I18n).t;
  protected readonly requisitionTone = requisitionTone;
  private readonly today = computed(() => this.session.me()?.jurisdiction.today);
  protected readonly list = readRequisitions(() => ({
    enterpriseId: this.firmId(),
    serviceDate: this.today(),
    limit: 50,
  }));
  protected readonly page = lastValue(this.list);
  protected readonly heading = computed(
    () => this.page()?.items[0]?.enterpriseName ?? this.name() ?? this.t().hotline.firmHeading,
  );
  protected readonly rows = computed<{ category: Category; filed: Requisition | undefined }[]>(() =>
    CATEGORIES.map((category) => ({
      category,
      filed: this.page()?.items.find((item) => item.category === category && item.state !== 'WITHDRAWN'),
    })),
  );

  protected isChangeable({ state }: Requisition): boolean {
    return CHANGEABLE.includes(state);
  }
}
