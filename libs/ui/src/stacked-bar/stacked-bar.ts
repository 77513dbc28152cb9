import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** How a part of a bar is drawn; the legend repeats it beside the words, so colour never speaks alone. */
export type BarTone = 'first' | 'second' | 'third' | 'rest';

export interface BarPart {
  label: string;
  /** Whole pieces, 0 or more. */
  pieces: number;
  /** The pieces as the reader's language writes them. */
  text: string;
  tone: BarTone;
}

/** Parts of one whole side by side, with a legend that carries the same numbers as text. */
@Component({
  selector: 'sd-stacked-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="bar" role="img" [attr.aria-label]="spoken()">
      @for (part of drawn(); track part.label) {
        <div [class]="part.tone" [style.flex-grow]="part.pieces"></div>
      }
    </div>
    @if (hasLegend()) {
      <ul aria-hidden="true">
        @for (part of parts(); track part.label) {
          <li>
            <span class="swatch" [class]="part.tone"></span>{{ part.label }} <b>{{ part.text }}</b>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--sd-space-2);
    }
    .bar {
      display: flex;
      gap: 2px;
      block-size: 12px;
      border-radius: 6px;
      overflow: hidden;
      background: var(--sd-surface-sunken);
    }
    .bar > div {
      flex-basis: 0;
      min-inline-size: 2px;
    }
    .first {
      background: var(--sd-data-1);
    }
    .second {
      background: var(--sd-data-2);
    }
    .third {
      background: var(--sd-data-3);
    }
    .rest {
      background: var(--sd-data-4);
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sd-space-1) var(--sd-space-4);
      margin: 0;
      padding: 0;
      list-style: none;
      font-size: 0.875rem;
      color: var(--sd-ink-quiet);
    }
    b {
      color: var(--sd-ink);
      font-weight: 600;
    }
    .swatch {
      display: inline-block;
      inline-size: 10px;
      block-size: 10px;
      margin-inline-end: 6px;
      border-radius: 3px;
    }
  `,
})
export class StackedBar {
  /** What the whole is, for those who don't see the bar. */
  readonly label = input.required<string>();
  readonly parts = input.required<readonly BarPart[]>();
  readonly hasLegend = input(true);

  protected readonly drawn = computed(() => this.parts().filter((part) => part.pieces > 0));
  protected readonly spoken = computed(
    () =>
      `${this.label()}: ${this.parts()
        .map((part) => `${part.label} ${part.text}`)
        .join(', ')}`,
  );
}
