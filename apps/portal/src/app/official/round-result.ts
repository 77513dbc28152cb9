import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RoundBlock } from '@supplydock/api-client';
import { type BarPart, CopyText, DataTable, FigureTile, StackedBar } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { GroupTable, type GroupRow } from '../shared/group-table.js';
import { ReferenceData } from '../shared/reference-data.js';
import { RoundStore } from './round-store.js';

/** Blocks shown before the reader asks for the rest: a round of a city has a handful, one of a province hundreds. */
const FIRST_BLOCKS = 8;

/** What a round came to: totals, levels reached, groups, reasons counted, and the proof. */
@Component({
  selector: 'sd-round-result',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CopyText, DataTable, FigureTile, GroupTable, RouterLink, StackedBar],
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
  protected readonly areAllBlocksShown = signal(false);

  protected readonly outcome = computed<BarPart[]>(() => {
    const totals = this.round()?.totals;
    if (!totals) return [];
    const words = this.t().round;
    const { formats } = this;
    const part = (label: string, pieces: number, tone: BarPart['tone']): BarPart => ({
      label,
      pieces,
      text: formats().integer(pieces),
      tone,
    });
    return [
      part(words.metInFull, totals.metInFull, 'first'),
      part(words.short, totals.short, 'second'),
      part(words.unserved, totals.unserved, 'rest'),
    ];
  });
  protected readonly blocks = computed(() => {
    const blocks = [...(this.round()?.blocks ?? [])].sort((a, b) => levelOf(a) - levelOf(b));
    return this.areAllBlocksShown() ? blocks : blocks.slice(0, FIRST_BLOCKS);
  });
  protected readonly hiddenBlocks = computed(() => (this.round()?.blocks.length ?? 0) - this.blocks().length);
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

  protected blockStory(block: RoundBlock): string {
    return this.t().round.block(this.formats().level(levelOf(block)), block.requisitions, block.lots);
  }
}

const levelOf = ({ level: [numerator, denominator] }: RoundBlock): number => Number(numerator) / Number(denominator);
