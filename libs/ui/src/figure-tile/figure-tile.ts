import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** One figure that matters, said in words and, where it is a part of something, drawn as a thin bar. */
@Component({
  selector: 'sd-figure-tile',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dl>
      <dt>{{ label() }}</dt>
      <dd class="value">{{ value() }}</dd>
      @if (note()) {
        <dd class="note">{{ note() }}</dd>
      }
    </dl>
    @if (share() !== null) {
      <div class="track" aria-hidden="true"><div class="part" [style.inline-size.%]="(share() ?? 0) * 100"></div></div>
    }
  `,
  styles: `
    :host {
      display: grid;
      align-content: space-between;
      gap: var(--sd-space-3);
      container-type: inline-size;
      padding: var(--sd-space-4) clamp(12px, 2vw, 20px);
      background: var(--sd-surface);
      border: 1px solid var(--sd-line);
      border-radius: var(--sd-radius);
    }
    dl,
    dd {
      margin: 0;
    }
    dt {
      color: var(--sd-ink-quiet);
      font-size: 0.875rem;
    }
    .value {
      margin-block-start: var(--sd-space-1);
      font-size: clamp(1.125rem, 15cqi, 1.75rem);
      line-height: 1.2;
      font-weight: 650;
      letter-spacing: -0.01em;
      font-variant-numeric: tabular-nums;
    }
    .note {
      margin-block-start: var(--sd-space-1);
      font-size: 0.875rem;
      color: var(--sd-ink-quiet);
    }
    .track {
      block-size: 6px;
      border-radius: 3px;
      background: var(--sd-data-4);
      overflow: hidden;
    }
    .part {
      block-size: 100%;
      background: var(--sd-data-1);
    }
  `,
})
export class FigureTile {
  readonly label = input.required<string>();
  readonly value = input.required<string>();
  readonly note = input<string | null>(null);
  /** 0…1 of a whole the note names, or null for no bar. */
  readonly share = input<number | null>(null);
}
