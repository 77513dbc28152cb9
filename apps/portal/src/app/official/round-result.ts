import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CopyText, DataTable } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { GroupTable, type GroupRow } from '../shared/group-table.js';
import { ReferenceData } from '../shared/reference-data.js';
import { RoundFigures } from '../shared/round-figures.js';
import { RoundStore } from './round-store.js';
import { RoundStoryPanel } from './round-story.js';

/** What a round came to: totals, levels reached, groups, reasons counted, and the proof. */
@Component({
  selector: 'sd-round-result',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CopyText, DataTable, GroupTable, RoundFigures, RoundStoryPanel, RouterLink],
  templateUrl: './round-result.html',
  styleUrl: './round-result.scss',
})
export class RoundResult {
  private readonly i18n = inject(I18n);
  private readonly session = inject(Session);
  private readonly reference = inject(ReferenceData);
  protected readonly round = inject(RoundStore).round;
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  /** A district officer sees the own district; the files hold every firm of the round. */
  protected readonly mayDownload = computed(() => this.session.has('city_officer', 'approver', 'auditor'));
  protected readonly tiers = computed<GroupRow[]>(() =>
    [...(this.round()?.byTier ?? [])]
      .sort((a, b) => a.tier - b.tier)
      .map((row) => ({ ...row, name: `${row.tier} · ${this.t().common.tiers[row.tier]}`, filter: { tier: row.tier } })),
  );
  protected readonly districts = computed<GroupRow[]>(() =>
    [...(this.round()?.byDistrict ?? [])]
      .sort((a, b) => b.claimPieces - a.claimPieces)
      .map((row) => ({
        ...row,
        name: this.reference.districtName(row.districtId),
        filter: { districtId: row.districtId },
      })),
  );
  protected readonly reasons = computed(() =>
    Object.entries(this.round()?.reasonCounts ?? {})
      .filter(([code]) => code !== 'FULLY_MET')
      .sort(([, a], [, b]) => b - a)
      .map(([code, requisitions]) => ({ code, label: this.t().reasons.labels[code] ?? code, requisitions })),
  );
  protected readonly seconds = computed(() => {
    const milliseconds = this.round()?.timings['totalMs'];
    return milliseconds === undefined ? null : this.formats().level(milliseconds / 1000);
  });
}
