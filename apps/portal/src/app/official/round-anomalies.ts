import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type AnomalousAward, type AnomalyCode, readRoundAnomalies } from '@supplydock/api-client';
import { DataTable, Notice } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';
import { ReferenceData } from '../shared/reference-data.js';
import { RoundStore } from './round-store.js';

/** Awards that are worth a look before anything else, sign by sign, each with its arithmetic and where to read on. */
@Component({
  selector: 'sd-round-anomalies',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, LoadState, Notice, RouterLink],
  templateUrl: './round-anomalies.html',
})
export class RoundAnomaliesPage {
  private readonly i18n = inject(I18n);
  private readonly store = inject(RoundStore);
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly source = readRoundAnomalies(() => this.store.round()?.id);
  protected readonly anomalies = lastValue(this.source);
  protected readonly found = computed(() => this.anomalies()?.items.filter(({ total }) => total > 0) ?? []);
  protected readonly absent = computed(() => this.anomalies()?.items.filter(({ total }) => total === 0) ?? []);

  protected told(code: AnomalyCode, { pieces, figures }: AnomalousAward): string {
    return this.t().insight.told[code](pieces, figures);
  }
}
