import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { LineChart } from 'echarts/charts';
import { use } from 'echarts/core';
import { I18n } from '../i18n/i18n.js';
import { type ChartInk, EChart } from '../shared/echart.js';

use([LineChart]);

export interface LevelSeries {
  readonly name: string;
  readonly counts: readonly number[];
}

/** Told apart by colour, dash and mark, so that no one of them is needed. */
const DASHES = ['solid', 'dashed', 'dotted', 'solid', 'dashed', 'dotted'] as const;
const MARKS = ['circle', 'rect', 'triangle', 'diamond', 'pin', 'arrow'] as const;
const COLOURS = ['data-1', 'data-2', 'bad', 'warn', 'good', 'data-3'] as const;

/** Lines of how many firms stand at which level, one for each policy. */
@Component({
  selector: 'sd-level-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EChart],
  template: `<sd-echart [label]="label()" [height]="360" [option]="option()" />`,
})
export class LevelChart {
  /** Where each bar of the distribution begins. */
  readonly bins = input.required<readonly string[]>();
  readonly series = input.required<readonly LevelSeries[]>();
  readonly label = input.required<string>();
  readonly axisLabel = input.required<string>();

  private readonly i18n = inject(I18n);

  protected readonly option = computed(() => {
    const [bins, series, name, formats] = [[...this.bins()], this.series(), this.axisLabel(), this.i18n.formats()];
    const format = (value: unknown): string => formats.integer(typeof value === 'number' ? value : null);
    return ({ text, colour }: ChartInk) => {
      const rule = { lineStyle: { color: colour('line') } };
      return {
        animation: false,
        textStyle: text,
        grid: { left: 0, right: 12, top: 72, bottom: 24, containLabel: true },
        legend: { type: 'scroll', top: 0, left: 0, textStyle: text, selectedMode: false },
        tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: format },
        xAxis: {
          type: 'category',
          data: bins,
          name,
          nameLocation: 'middle',
          nameGap: 28,
          nameTextStyle: text,
          axisLabel: { ...text, hideOverlap: true },
          axisLine: rule,
        },
        yAxis: { type: 'value', axisLabel: { ...text, formatter: format }, splitLine: rule },
        series: series.map(({ name: line, counts }, at) => ({
          type: 'line',
          name: line,
          data: [...counts],
          symbol: MARKS[at],
          symbolSize: 7,
          lineStyle: { width: 2, type: DASHES[at], color: colour(COLOURS[at]) },
          itemStyle: { color: colour(COLOURS[at]) },
        })),
      };
    };
  });
}
