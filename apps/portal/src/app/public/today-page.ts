import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type GroupDemand, isRunning, readToday } from '@supplydock/api-client';
import { CopyText, DataTable, FigureTile, Notice, StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { CategoryTabs, categoryIn } from '../shared/category-tabs.js';
import { LoadState } from '../shared/load-state.js';
import { ReferenceData } from '../shared/reference-data.js';
import { roundTone } from '../shared/states.js';
import { chartHeight } from './chart-height.js';
import { type ChartRow, DistrictChart } from './district-chart.js';

/** The public page: what is in stock, what firms ask for and claim, and what the day's round gave, without a log-in. */
@Component({
  selector: 'sd-today-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CategoryTabs, CopyText, DataTable, DistrictChart, FigureTile, LoadState, Notice, RouterLink, StateChip],
  templateUrl: './today-page.html',
  styleUrl: './today-page.scss',
})
export class TodayPage {
  readonly category = input<string>();

  protected readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly reference = inject(ReferenceData);
  protected readonly selected = computed(() => categoryIn(this.category()));
  protected readonly today = readToday(this.selected);
  protected readonly roundTone = roundTone;
  protected readonly chartHeight = chartHeight;

  protected readonly figures = computed(() => (this.today.hasValue() ? this.today.value() : undefined));
  protected readonly isEmpty = computed(() => {
    const figures = this.figures();
    return !!figures && figures.lots === 0 && figures.demand.requisitions === 0;
  });
  protected readonly totals = computed(() => this.figures()?.total ?? NOTHING);
  protected readonly hasSmall = computed(() =>
    [...this.districts(), ...this.tiers()].some(({ requisitions }) => requisitions === null),
  );
  protected readonly isAwarded = computed(() => this.totals().awardedPieces !== null);
  protected readonly isClaimed = computed(() => this.totals().claimPieces !== null);
  protected readonly districts = computed(() =>
    [...(this.figures()?.byDistrict ?? [])].sort((a, b) => weightOf(b) - weightOf(a)),
  );
  protected readonly tiers = computed(() => [...(this.figures()?.byTier ?? [])].sort((a, b) => a.tier - b.tier));
  protected readonly chartRows = computed<ChartRow[]>(() =>
    this.districts().map((row) => ({
      name: this.reference.districtName(row.districtId),
      wholePieces: weightOf(row),
      partPieces: row.awardedPieces,
    })),
  );
  protected readonly roundStory = computed(() => {
    const words = this.t().today;
    const round = this.figures()?.round;
    if (!round) return words.noRound;
    if (isRunning(round.state)) return words.roundRunning;
    if (round.state === 'PROPOSED') return words.roundProposed;
    return round.decidedAt ? words.roundDecided(this.formats().dateTime(round.decidedAt)) : '';
  });

  protected shareOf(row: Pick<GroupDemand, 'awardedPieces' | 'claimPieces'>): number | null {
    if (row.awardedPieces === null || !row.claimPieces) return null;
    return row.awardedPieces / row.claimPieces;
  }
}

/** What a district is drawn by: its claim once known, else what it asks; nothing where that is not told. */
const weightOf = (row: GroupDemand): number => row.claimPieces ?? row.askedPieces ?? 0;

const NOTHING: GroupDemand = {
  requisitions: null,
  askedPieces: null,
  claimPieces: null,
  awardedPieces: null,
  metInFull: null,
};
