import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { publicFileUrl, readPublicRound } from '@supplydock/api-client';
import { CopyText, DataTable } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { GroupTable, type GroupRow } from '../shared/group-table.js';
import { LoadState } from '../shared/load-state.js';
import { ReferenceData } from '../shared/reference-data.js';
import { RoundFigures } from '../shared/round-figures.js';
import { RoundLevels } from '../shared/round-levels.js';
import { PolicyRulesFacts } from './policy-rules-facts.js';
import { RecomputePanel } from './recompute-panel.js';
import { SeedProof } from './seed-proof.js';

/** A decided round as anybody may see it: the rule, the figures, the files, and the proof computed on the spot. */
@Component({
  selector: 'sd-result-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CopyText, DataTable, GroupTable, LoadState, PolicyRulesFacts, RecomputePanel, RoundFigures, RoundLevels, RouterLink,
    SeedProof,
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
}
