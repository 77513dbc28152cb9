import { ChangeDetectionStrategy, Component, input } from '@angular/core';

export type ChipTone = 'plain' | 'active' | 'good' | 'warn' | 'bad';

/** A state in a word, coloured by what it means for the reader; the word alone says everything. */
@Component({
  selector: 'sd-state-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ng-content />`,
  host: { '[class]': 'tone()' },
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      padding: 2px 10px;
      border-radius: 999px;
      font-size: 0.8125rem;
      line-height: 1.5;
      font-weight: 600;
      white-space: nowrap;
      background: var(--sd-surface-sunken);
      color: var(--sd-ink-quiet);
    }
    :host(.active) {
      background: var(--sd-brand-wash);
      color: var(--sd-brand);
    }
    :host(.good) {
      background: var(--sd-good-wash);
      color: var(--sd-good);
    }
    :host(.warn) {
      background: var(--sd-warn-wash);
      color: var(--sd-warn);
    }
    :host(.bad) {
      background: var(--sd-bad-wash);
      color: var(--sd-bad);
    }
  `,
})
export class StateChip {
  readonly tone = input<ChipTone>('plain');
}
