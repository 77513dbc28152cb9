import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ChannelCommands, type Lot, type LotInput, readLot } from '@supplydock/api-client';
import { I18n } from '../i18n/i18n.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';
import { draftOf, EMPTY_LOT } from './lot-draft.js';
import { LotForm } from './lot-form.js';

/** Corrects a lot while all of it is free. */
@Component({
  selector: 'sd-edit-lot-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadState, LotForm, RouterLink],
  template: `
    <div class="sd-page sd-narrow">
      <div class="sd-page-head">
        <p class="sd-small">
          <a [routerLink]="back()">{{ t().titles.lot }}</a>
        </p>
        <h1>{{ t().newLot.editHeading }}</h1>
        <p class="sd-lead">{{ t().newLot.editLead }}</p>
      </div>
      @if (lot()) {
        <sd-lot-form
          [cancelLink]="back()"
          [start]="start()"
          [action]="t().newLot.save"
          [send]="save"
          (sent)="leave()"
        />
      } @else {
        <sd-load-state [from]="detail" [lines]="8" />
      }
    </div>
  `,
})
export class EditLotPage {
  readonly id = input.required<string>();

  private readonly commands = inject(ChannelCommands);
  private readonly router = inject(Router);
  protected readonly t = inject(I18n).t;
  protected readonly detail = readLot(() => this.id());
  protected readonly lot = lastValue(this.detail);
  protected readonly back = computed(() => `/supplier/lots/${this.id()}`);
  protected readonly start = computed(() => {
    const lot = this.lot();
    return lot ? draftOf(lot) : EMPTY_LOT;
  });

  protected readonly save = (input: LotInput): Promise<Lot> =>
    this.commands.editLot(this.id(), this.lot()?.version ?? 0, input);

  protected leave(): void {
    void this.router.navigateByUrl(this.back());
  }
}
