import { ChangeDetectionStrategy, Component, input } from '@angular/core';

export interface ArithmeticTerm {
  /** How this term joins what stands before it; the first term has none. */
  operator: '×' | '−' | '+' | null;
  value: string;
  label: string;
}

/** A calculation a person can follow: each number above the words that say what it is, the result last and strongest. */
@Component({
  selector: 'sd-arithmetic',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="sd-visually-hidden">{{ sentence() }}</p>
    <div class="terms" aria-hidden="true">
      @for (term of terms(); track $index) {
        <div class="term">
          <span class="operator">{{ term.operator }}</span>
          <span class="value">{{ term.value }}</span>
          <span class="label">{{ term.label }}</span>
        </div>
      }
      <div class="term result">
        <span class="operator">=</span>
        <span class="value">{{ result() }}</span>
        <span class="label">{{ resultLabel() }}</span>
      </div>
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    .terms {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sd-space-3) var(--sd-space-4);
    }
    .term {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      column-gap: var(--sd-space-3);
      align-items: baseline;
    }
    .term:first-child {
      column-gap: 0;
    }
    .operator {
      font-size: 1.25rem;
      color: var(--sd-ink-quiet);
    }
    .value {
      font-size: 1.375rem;
      line-height: 1.3;
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }
    .label {
      grid-column: 2;
      font-size: 0.8125rem;
      color: var(--sd-ink-quiet);
    }
    .result .value {
      color: var(--sd-brand);
      font-weight: 700;
    }
    .result .label {
      color: var(--sd-ink);
    }
    @media (max-width: 40rem) {
      .terms {
        display: grid;
        gap: var(--sd-space-2);
      }
      .term {
        grid-template-columns: 1.25rem 5.5rem minmax(0, 1fr);
      }
      .term:first-child {
        column-gap: var(--sd-space-3);
      }
      .value {
        text-align: end;
        font-size: 1.25rem;
      }
      .label {
        grid-column: auto;
        font-size: 0.9375rem;
      }
      .result {
        padding-block-start: var(--sd-space-2);
        border-block-start: 2px solid var(--sd-line);
      }
    }
  `,
})
export class Arithmetic {
  readonly terms = input.required<readonly ArithmeticTerm[]>();
  readonly result = input.required<string>();
  readonly resultLabel = input.required<string>();
  /** The whole calculation as one sentence, for those who don't see it. */
  readonly sentence = input.required<string>();
}
