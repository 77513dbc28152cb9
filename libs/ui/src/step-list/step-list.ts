import { ChangeDetectionStrategy, Component, input } from '@angular/core';

export type StepState = 'done' | 'current' | 'ahead' | 'stopped';

export interface Step {
  label: string;
  detail: string | null;
  state: StepState;
  /** The state in a word, for those who don't see the mark. */
  stateLabel: string;
}

/** Where a matter stands: steps in order, one of them current. */
@Component({
  selector: 'sd-step-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol>
      @for (step of steps(); track step.label) {
        <li [class]="step.state" [attr.aria-current]="step.state === 'current' ? 'step' : null">
          <span class="mark" aria-hidden="true">
            @switch (step.state) {
              @case ('done') {
                <svg viewBox="0 0 16 16"><path d="M3.5 8.5 6.5 11.5 12.5 5" /></svg>
              }
              @case ('stopped') {
                <svg viewBox="0 0 16 16"><path d="M4.5 4.5 11.5 11.5M11.5 4.5 4.5 11.5" /></svg>
              }
            }
          </span>
          <div>
            <span class="label">{{ step.label }}</span>
            <span class="sd-visually-hidden"> ({{ step.stateLabel }})</span>
            @if (step.detail) {
              <span class="detail">{{ step.detail }}</span>
            }
          </div>
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      position: relative;
      display: grid;
      grid-template-columns: 24px minmax(0, 1fr);
      gap: var(--sd-space-3);
      padding-block-end: var(--sd-space-4);
    }
    li:last-child {
      padding-block-end: 0;
    }
    li:not(:last-child)::before {
      content: '';
      position: absolute;
      inset-block: 26px 2px;
      inset-inline-start: 11px;
      inline-size: 2px;
      background: var(--sd-line);
    }
    li.done:not(:last-child)::before {
      background: var(--sd-brand);
    }
    .mark {
      display: grid;
      place-items: center;
      inline-size: 24px;
      block-size: 24px;
      border: 2px solid var(--sd-line-strong);
      border-radius: 50%;
      background: var(--sd-surface);
    }
    .done .mark,
    .current .mark {
      border-color: var(--sd-brand);
    }
    .done .mark {
      background: var(--sd-brand);
      color: var(--sd-on-brand);
    }
    .current .mark::after {
      content: '';
      inline-size: 10px;
      block-size: 10px;
      border-radius: 50%;
      background: var(--sd-brand);
    }
    .stopped .mark {
      border-color: var(--sd-bad);
      background: var(--sd-bad);
      color: var(--sd-surface);
    }
    svg {
      inline-size: 14px;
      fill: none;
      stroke: currentColor;
      stroke-width: 2.2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .label {
      display: inline;
      font-weight: 500;
    }
    .ahead .label {
      color: var(--sd-ink-quiet);
    }
    .current .label {
      font-weight: 650;
    }
    .detail {
      display: block;
      font-size: 0.875rem;
      color: var(--sd-ink-quiet);
    }
  `,
})
export class StepList {
  readonly steps = input.required<readonly Step[]>();
}
