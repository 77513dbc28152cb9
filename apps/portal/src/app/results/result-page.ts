import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { publicFileUrl, readPublicRound, type RoundBlock } from '@supplydock/api-client';
import { type BarPart, CopyText, DataTable, FigureTile, StackedBar } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { GroupTable, type GroupRow } from '../shared/group-table.js';
import { LoadState } from '../shared/load-state.js';
import { ReferenceData } from '../shared/reference-data.js';
import { PolicyRulesFacts } from './policy-rules-facts.js';
import { RecomputePanel } from './recompute-panel.js';
import { SeedProof } from './seed-proof.js';

/** Blocks shown before the reader asks for the rest. */
const FIRST_BLOCKS = 8;

/** A decided round as anybody may see it: the rule, the figures, the files, and the proof computed on the spot. */
@Component({
  selector: 'sd-result-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CopyText, DataTable, FigureTile, GroupTable, LoadState, PolicyRulesFacts, RecomputePanel, RouterLink, SeedProof,
    StackedBar,
  ], // prettier-ignore
  templateUrl: './result-page.html',
})
export class ResultPage {
  readonly id = input.required<string>();

  private readonly i18n = inject(I18n);
  private readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly fileUrl = publicFileUrl;
  protected readonly resource = readPublicRound(() => this.id());
  protected readonly round = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly areAllBlocksShown = signal(false);

  protected readonly outcome = computed<BarPart[]>(() => {
    const totals = this.round()?.totals;
    if (!totals) return [];
    const words = this.t().round;
    const part = (label: string, pieces: number, tone: BarPart['tone']): BarPart => {
      return { label, pieces, text: this.formats().integer(pieces), tone };
    };
    return [
      part(words.metInFull, totals.metInFull, 'first'),
      part(words.short, totals.short, 'second'),
      part(words.unserved, totals.unserved, 'rest'),
    ];
  });
  private readonly sortedBlocks = computed(() =>
    [...(this.round()?.blocks ?? [])].sort((a, b) => levelOf(a) - levelOf(b)),
  );
  protected readonly blocks = computed(() =>
    this.areAllBlocksShown() ? this.sortedBlocks() : this.sortedBlocks().slice(0, FIRST_BLOCKS),
  );
  protected readonly hiddenBlocks = computed(() => this.sortedBlocks().length - this.blocks().length);
  protected readonly tiers = computed<GroupRow[]>(() =>
    [...(this.round()?.byTier ?? [])]
      .sort((a, b) => a.tier - b.tier)
      .map((row) => ({ ...row, name: `${row.tier} · ${this.t().common.tiers[row.tier]}` })),
  );
  protected readonly districts = computed<GroupRow[]>(() =>
    [...(this.round()?.byDistrict ?? [])]
      .sort((a, b) => (b.claimPieces ?? 0) - (a.claimPieces ?? 0))
      .map((row) => ({ ...row, name: this.reference.districtName(row.districtId) })),
  );
  protected readonly reasons = computed(() =>
    (this.round()?.reasons ?? []).map(({ code, requisitions }) => ({
      code,
      label: this.t().reasons.labels[code] ?? code,
      figure: requisitions === null ? this.t().result.fewer : this.formats().integer(requisitions),
    })),
  );

  protected blockStory(block: RoundBlock): string {
    return this.t().round.block(this.formats().level(levelOf(block)), block.requisitions, block.lots);
  }
}

const levelOf = ({ level: [numerator, denominator] }: RoundBlock): number => Number(numerator) / Number(denominator);
