import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { BarChart } from 'echarts/charts';
import { use } from 'echarts/core';
import { I18n } from '../i18n/i18n.js';
import { type ChartInk, EChart } from '../shared/echart.js';
import { chartHeight } from './chart-height.js';

use([BarChart]);

export interface ChartRow {
  name: string;
  wholePieces: number;
  /** null while it isn't public. */
  partPieces: number | null;
}

/** Bars by district. */
@Component({
  selector: 'sd-district-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EChart],
  template: `<sd-echart [label]="label()" [height]="height()" [option]="option()" />`,
})
export class DistrictChart {
  readonly rows = input.required<readonly ChartRow[]>();
  readonly label = input.required<string>();
  readonly wholeLabel = input.required<string>();
  readonly partLabel = input.required<string | null>();

  private readonly i18n = inject(I18n);
  protected readonly height = computed(() => chartHeight(this.rows().length));

  protected readonly option = computed(() => {
    const [rows, whole, part, formats] = [this.rows(), this.wholeLabel(), this.partLabel(), this.i18n.formats()];
    const format = (value: unknown): string => formats.integer(typeof value === 'number' ? value : null);
    const bar = (name: string, data: (number | null)[], color: string, order: number): object => ({
      type: 'bar',
      name,
      data,
      itemStyle: { color, borderRadius: [0, 3, 3, 0] },
      barWidth: 14,
      // What was awarded lies over what was claimed: the part is seen inside its whole.
      barGap: '-100%',
      z: order,
    });
    return ({ text, colour }: ChartInk) => {
      const [first, second] = [colour('data-1'), colour('data-4')];
      const wholes = rows.map(({ wholePieces }) => wholePieces);
      const parts = rows.map(({ partPieces }) => partPieces);
      return {
        animation: false,
        textStyle: text,
        grid: { left: 0, right: 24, top: 40, bottom: 0, containLabel: true },
        legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 14, textStyle: text, selectedMode: false },
        tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: format, axisPointer: { type: 'none' } },
        xAxis: {
          type: 'value',
          axisLabel: { ...text, formatter: format, hideOverlap: true },
          splitLine: { lineStyle: { color: colour('line') } },
        },
        yAxis: {
          type: 'category',
          inverse: true,
          data: rows.map(({ name }) => name),
          axisLabel: { ...text, interval: 0 },
          axisTick: { show: false },
          axisLine: { lineStyle: { color: colour('line') } },
        },
        series: part ? [bar(whole, wholes, second, 1), bar(part, parts, first, 2)] : [bar(whole, wholes, first, 1)],
      };
    };
  });
}
