import { afterRenderEffect, ChangeDetectionStrategy, Component, DestroyRef, ElementRef, inject, input, signal, viewChild } from '@angular/core'; // prettier-ignore
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, type EChartsType, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { Appearance } from '../shell/appearance.js';

use([CanvasRenderer, GridComponent, LegendComponent, TooltipComponent]);

/** What a chart is drawn with: colours as the browser resolves them for the scheme in use, and how texts look. */
export interface ChartInk {
  /** @param token of the colours, without its `--sd-` */
  readonly colour: (token: string) => string;
  readonly text: { readonly color: string; readonly fontFamily: string; readonly fontSize: number };
}

/** A chart on a canvas: no style or markup is written that a strict content policy would refuse. */
@Component({
  selector: 'sd-echart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div #canvas role="img" [attr.aria-label]="label()" [style.block-size.px]="height()"></div>
    <span #probe></span>
  `,
  styles: `
    span {
      display: none;
    }
  `,
})
export class EChart {
  readonly label = input.required<string>();
  /** In CSS pixels. */
  readonly height = input.required<number>();
  /** Called again when what it reads changes, and when the scheme does. */
  readonly option = input.required<(ink: ChartInk) => EChartsCoreOption>();

  private readonly appearance = inject(Appearance);
  private readonly canvas = viewChild.required<ElementRef<HTMLElement>>('canvas');
  private readonly probe = viewChild.required<ElementRef<HTMLElement>>('probe');
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
      this.chart.setOption(this.option()(this.ink()), { notMerge: true });
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

  private ink(): ChartInk {
    const probe = this.probe().nativeElement;
    const colour = (token: string): string => {
      probe.style.color = `var(--sd-${token})`;
      return getComputedStyle(probe).color;
    };
    return {
      colour,
      text: { color: colour('ink-quiet'), fontFamily: getComputedStyle(probe).fontFamily, fontSize: 13 },
    };
  }
}
