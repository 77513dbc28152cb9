import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { ChannelCommands, type Lot, type LotInput, type Once, readLot, readLots } from '@supplydock/api-client';
import { daysBetween } from '@supplydock/domain';
import { I18n } from '../i18n/i18n.js';
import { LoadState } from '../shared/load-state.js';
import { copyOf, EMPTY_LOT } from './lot-draft.js';
import { LotForm } from './lot-form.js';

/** A supplier posts goods; with a lot to copy, batch, pieces and days are all that is left to say. */
@Component({
  selector: 'sd-new-lot-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadState, LotForm, MatButton, RouterLink],
  template: `
    <div class="sd-page sd-narrow">
      <div class="sd-page-head">
        <p class="sd-small">
          <a routerLink="/supplier/lots">{{ t().lots.heading }}</a>
        </p>
        <h1>{{ t().newLot.heading }}</h1>
        <p class="sd-lead">{{ t().newLot.lead }}</p>
      </div>
      @if (copy() && !copied.hasValue()) {
        <sd-load-state [from]="copied" [lines]="8" />
      } @else {
        @if (last(); as last) {
          <p>
            <a matButton="outlined" class="sd-action" [routerLink]="[]" [queryParams]="{ copy: last.id }">{{
              t().newLot.copyLast(last.batch)
            }}</a>
          </p>
        }
        @if (copied.value(); as from) {
          <p class="sd-quiet" role="status">{{ t().newLot.copiedFrom(from.batch) }}</p>
        }
        <sd-lot-form
          cancelLink="/supplier/lots"
          [start]="start()"
          [lifeDays]="lifeDays()"
          [action]="t().newLot.submit"
          [send]="post"
          (sent)="open($event)"
        />
      }
    </div>
  `,
})
export class NewLotPage {
  /** Id of the lot to copy. */
  readonly copy = input<string>();

  private readonly commands = inject(ChannelCommands);
  private readonly router = inject(Router);
  protected readonly t = inject(I18n).t;
  protected readonly copied = readLot(this.copy);
  private readonly latest = readLots(() => (this.copy() ? undefined : { limit: 1 }));
  protected readonly last = computed(() => (this.latest.hasValue() ? this.latest.value().items[0] : undefined));
  private readonly source = computed(() => (this.copied.hasValue() ? this.copied.value() : undefined));
  protected readonly start = computed(() => {
    const from = this.source();
    return from ? copyOf(from) : EMPTY_LOT;
  });
  protected readonly lifeDays = computed(() => {
    const from = this.source();
    return from ? daysBetween(from.producedOn, from.expiresOn) : null;
  });

  protected readonly post = (lot: LotInput, once: Once): Promise<Lot> => this.commands.postLot(lot, once);

  protected open(lot: Lot): void {
    void this.router.navigate(['/supplier/lots', lot.id]);
  }
}
