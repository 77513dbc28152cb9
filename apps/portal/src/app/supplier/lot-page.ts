import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { readLot } from '@supplydock/api-client';
import { DataTable, StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';
import { ReferenceData } from '../shared/reference-data.js';
import { lotTone } from '../shared/states.js';
import { LotLevelsBar } from './lot-levels.js';
import { WithdrawForm } from './withdraw-form.js';

/** One lot: what it is, where its pieces are, what happened to them, and the way to take back what is free. */
@Component({
  selector: 'sd-lot-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, LoadState, LotLevelsBar, RouterLink, StateChip, WithdrawForm],
  templateUrl: './lot-page.html',
})
export class LotPage {
  readonly id = input.required<string>();

  private readonly i18n = inject(I18n);
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly lotTone = lotTone;
  protected readonly detail = readLot(() => this.id());
  protected readonly lot = lastValue(this.detail);
  protected readonly serves = computed(() => {
    const serves = this.lot()?.serves ?? null;
    if (serves === null) return this.t().lots.servesAll;
    return serves.map((id) => this.reference.districtName(id)).join(this.t().common.listSeparator);
  });
  protected readonly mayWithdraw = computed(() => this.lot()?.state === 'AVAILABLE' || this.lot()?.state === 'ON_HOLD');
}
