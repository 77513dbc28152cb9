import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { type BlockStory, readRoundStory } from '@supplydock/api-client';
import { DataTable } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { LevelChart } from '../scenarios/level-chart.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';
import { ReferenceData } from '../shared/reference-data.js';

/** Blocks shown before the reader asks for the rest: a round of a city has a handful, one of a province hundreds. */
const FIRST_BLOCKS = 8;
/** More districts than these are counted, not named. */
const NAMED_DISTRICTS = 4;
const MILLI = 1_000;

/** The round in words, who ran out of what at which level, and where people stand, drawn and as a table. */
@Component({
  selector: 'sd-round-story',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, LevelChart, LoadState],
  templateUrl: './round-story.html',
  styleUrls: ['../shared/round-levels.scss', './round-story.scss'],
})
export class RoundStoryPanel {
  readonly roundId = input.required<string>();

  private readonly i18n = inject(I18n);
  private readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly source = readRoundStory(() => this.roundId());
  protected readonly story = lastValue(this.source);
  protected readonly areAllShown = signal(false);
  protected readonly blocks = computed(() => {
    const blocks = this.story()?.blocks ?? [];
    return this.areAllShown() ? blocks : blocks.slice(0, FIRST_BLOCKS);
  });
  protected readonly hidden = computed(() => (this.story()?.blocks.length ?? 0) - this.blocks().length);

  protected readonly starts = computed(() => {
    const { bars, barMilli } = this.story()?.levels ?? { bars: [], barMilli: 1 };
    return bars.map((_bar, at) => this.formats().level((at * barMilli) / MILLI));
  });
  protected readonly bars = computed(() => {
    const words = this.t().insight;
    const starts = this.starts();
    return (this.story()?.levels.bars ?? []).map((bar, at) => ({
      ...bar,
      name: at + 1 < starts.length ? words.bar(starts[at], starts[at + 1]) : words.lastBar(starts[at]),
    }));
  });
  protected readonly series = computed(() => [
    { name: this.t().insight.people, counts: this.bars().map(({ headcount }) => headcount) },
  ]);

  protected told(block: BlockStory): string {
    const words = this.t().insight;
    const goods = block.products.map(({ productId, lots, lotPieces }) =>
      words.goods(this.reference.productName(productId), lots, lotPieces),
    );
    return words.block({
      ...block,
      level: this.formats().level(Number(block.level[0]) / Number(block.level[1])),
      goods: goods.join(this.t().common.listSeparator),
      districts: this.districts(block.districtIds),
      tiers: words.tiers(block.tiers),
    });
  }

  private districts(ids: readonly string[]): string {
    const words = this.t().insight;
    if (ids.length > NAMED_DISTRICTS) {
      return ids.length === this.reference.districts().length ? words.everyDistrict : words.someDistricts(ids.length);
    }
    return ids.map((id) => this.reference.districtName(id)).join(this.t().common.listSeparator);
  }
}
