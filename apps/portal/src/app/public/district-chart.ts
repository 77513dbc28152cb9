import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { I18n } from '../i18n/i18n.js';
import { Appearance } from '../shell/appearance.js';
import { chartHeight } from './chart-height.js';

use([BarChart, CanvasRenderer, GridComponent, LegendComponent, TooltipComponent]);

export interface ChartRow {
  name: string;
  wholePieces: number;
  /** null while it isn't public. */
  partPieces: number | null;
}

/** Bars by district, drawn on a canvas: no style or markup is written that a strict content policy would refuse. */
@Component({
  selector: 'sd-district-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div #canvas role="img" [attr.aria-label]="label()" [style.block-size.px]="height()"></div>
    <span class="ink"></span><span class="line"></span><span class="whole"></span><span class="part"></span>
  `,
  styles: `
    span {
      display: none;
    }
    .ink {
      color: var(--sd-ink-quiet);
    }
    .line {
      color: var(--sd-line);
    }
    .whole {
      color: var(--sd-data-4);
    }
    .part {
      color: var(--sd-data-1);
    }
  `,
})
export class DistrictChart {
  readonly rows = input.required<readonly ChartRow[]>();
  readonly label = input.required<string>();
  readonly wholeLabel = input.required<string>();
  readonly partLabel = input.required<string | null>();

  protected readonly height = computed(() => chartHeight(this.rows().length));
  private readonly i18n = inject(I18n);
  private readonly appearance = inject(Appearance);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly canvas = viewChild.required<ElementRef<HTMLElement>>('canvas');
  private readonly isDeviceDark = signal(false);
  private chart: EChartsType | null = null;

  constructor() {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const follow = (): void => this.isDeviceDark.set(dark.matches);
    const observer = new ResizeObserver(() => this.chart?.resize());
    dark.addEventListener('change', follow);
    inject(DestroyRef).onDestroy(() => {
      dark.removeEventListener('change', follow);
      observer.disconnect();
      this.chart?.dispose();
    });
    afterRenderEffect(() => {
      // Colours are read from the page, so a change of scheme is a reason to draw again.
      this.isDeviceDark();
      this.appearance.scheme();
      this.chart ??= this.open(observer);
      this.chart.setOption(this.option(), { notMerge: true });
      this.chart.resize();
    });
  }

  private open(observer: ResizeObserver): EChartsType {
    const element = this.canvas().nativeElement;
    // The library empties its element by innerHTML = '', which Trusted Types refuse even for an empty text.
    Object.defineProperty(element, 'innerHTML', { set: () => element.replaceChildren(), configurable: true });
    observer.observe(element);
    return init(element, null, { renderer: 'canvas' });
  }

  private option() {
    const rows = this.rows();
    const format = (value: unknown): string => this.i18n.formats().integer(typeof value === 'number' ? value : null);
    const text = {
      color: this.colour('ink'),
      fontFamily: getComputedStyle(this.host.nativeElement).fontFamily,
      fontSize: 13,
    };
    const bar = (name: string, data: (number | null)[], colour: string, order: number) => ({
      type: 'bar' as const,
      name,
      data,
      itemStyle: { color: colour, borderRadius: [0, 3, 3, 0] },
      barWidth: 14,
      // What was awarded lies over what was claimed: the part is seen inside its whole.
      barGap: '-100%',
      z: order,
    });
    const part = this.partLabel();
    return {
      animation: false,
      textStyle: text,
      grid: { left: 0, right: 24, top: 40, bottom: 0, containLabel: true },
      legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 14, textStyle: text, selectedMode: false },
      tooltip: {
        trigger: 'axis' as const,
        renderMode: 'richText' as const,
        valueFormatter: format,
        axisPointer: { type: 'none' as const },
      },
      xAxis: {
        type: 'value' as const,
        axisLabel: { ...text, formatter: format, hideOverlap: true },
        splitLine: { lineStyle: { color: this.colour('line') } },
      },
      yAxis: {
        type: 'category' as const,
        inverse: true,
        data: rows.map(({ name }) => name),
        axisLabel: { ...text, interval: 0 },
        axisTick: { show: false },
        axisLine: { lineStyle: { color: this.colour('line') } },
      },
      series: [
        bar(
          this.wholeLabel(),
          rows.map(({ wholePieces }) => wholePieces),
          this.colour(part ? 'whole' : 'part'),
          1,
        ),
        ...(part
          ? [
              bar(
                part,
                rows.map(({ partPieces }) => partPieces),
                this.colour('part'),
                2,
              ),
            ]
          : []),
      ],
    };
  }

  /** A token's colour as the browser resolved it for the scheme in use. */
  private colour(name: string): string {
    return getComputedStyle(this.host.nativeElement.querySelector(`.${name}`)!).color;
  }
}
