import { afterRenderEffect, ChangeDetectionStrategy, Component, DestroyRef, ElementRef, inject, input, signal, viewChild } from '@angular/core'; // prettier-ignore
import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { I18n } from '../i18n/i18n.js';
import { Appearance } from '../shell/appearance.js';

use([CanvasRenderer, GridComponent, LegendComponent, LineChart, TooltipComponent]);

export interface LevelSeries {
  readonly name: string;
  readonly counts: readonly number[];
}

/** Told apart by colour, dash and mark, so that no one of them is needed. */
const DASHES = ['solid', 'dashed', 'dotted', 'solid', 'dashed', 'dotted'] as const;
const MARKS = ['circle', 'rect', 'triangle', 'diamond', 'pin', 'arrow'] as const;
const COLOURS = ['one', 'two', 'three', 'four', 'five', 'six'] as const;

/** Lines of how many firms stand at which level, one for each policy, on a canvas. */
@Component({
  selector: 'sd-level-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div #canvas role="img" [attr.aria-label]="label()"></div>
    <span class="ink"></span><span class="line"></span><span class="one"></span><span class="two"></span
    ><span class="three"></span><span class="four"></span><span class="five"></span><span class="six"></span>
  `,
  styles: `
    div {
      block-size: 360px;
    }
    span {
      display: none;
    }
    .ink {
      color: var(--sd-ink-quiet);
    }
    .line {
      color: var(--sd-line);
    }
    .one {
      color: var(--sd-data-1);
    }
    .two {
      color: var(--sd-data-2);
    }
    .three {
      color: var(--sd-bad);
    }
    .four {
      color: var(--sd-warn);
    }
    .five {
      color: var(--sd-good);
    }
    .six {
      color: var(--sd-data-3);
    }
  `,
})
export class LevelChart {
  /** Where each bar of the distribution begins. */
  readonly bins = input.required<readonly string[]>();
  readonly series = input.required<readonly LevelSeries[]>();
  readonly label = input.required<string>();
  readonly axisLabel = input.required<string>();

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
    const text = {
      color: this.colour('ink'),
      fontFamily: getComputedStyle(this.host.nativeElement).fontFamily,
      fontSize: 13,
    };
    const format = (value: unknown): string => this.i18n.formats().integer(typeof value === 'number' ? value : null);
    const rule = { lineStyle: { color: this.colour('line') } };
    return {
      animation: false,
      textStyle: text,
      grid: { left: 0, right: 12, top: 72, bottom: 24, containLabel: true },
      legend: { type: 'scroll' as const, top: 0, left: 0, textStyle: text, selectedMode: false },
      tooltip: { trigger: 'axis' as const, renderMode: 'richText' as const, valueFormatter: format },
      xAxis: {
        type: 'category' as const,
        data: [...this.bins()],
        name: this.axisLabel(),
        nameLocation: 'middle' as const,
        nameGap: 28,
        nameTextStyle: text,
        axisLabel: { ...text, hideOverlap: true },
        axisLine: rule,
      },
      yAxis: { type: 'value' as const, axisLabel: { ...text, formatter: format }, splitLine: rule },
      series: this.series().map(({ name, counts }, at) => ({
        type: 'line' as const,
        name,
        data: [...counts],
        symbol: MARKS[at],
        symbolSize: 7,
        lineStyle: { width: 2, type: DASHES[at], color: this.colour(COLOURS[at]) },
        itemStyle: { color: this.colour(COLOURS[at]) },
      })),
    };
  }

  /** A token's colour as the browser resolved it for the scheme in use. */
  private colour(name: string): string {
    return getComputedStyle(this.host.nativeElement.querySelector(`.${name}`)!).color;
  }
}
