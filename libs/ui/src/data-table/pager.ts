import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';

/** One page back, one page on, and where one stands. The server's cursors decide what 'on' means. */
@Component({
  selector: 'sd-pager',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav [attr.aria-label]="label()">
      <span class="range">{{ range() }}</span>
      <button type="button" [disabled]="!hasPrevious()" (click)="previous.emit()">{{ previousLabel() }}</button>
      <button type="button" [disabled]="!hasNext()" (click)="next.emit()">{{ nextLabel() }}</button>
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sd-space-2);
      align-items: center;
    }
    .range {
      margin-inline-end: auto;
      font-size: 0.875rem;
      color: var(--sd-ink-quiet);
    }
    button {
      min-block-size: 44px;
      padding: 0 var(--sd-space-4);
      border: 1px solid var(--sd-line-strong);
      border-radius: var(--sd-radius-small);
      background: var(--sd-surface);
      font: inherit;
      font-weight: 600;
      color: var(--sd-brand);
      cursor: pointer;
    }
    button:hover:enabled {
      background: var(--sd-brand-wash);
    }
    button:disabled {
      color: var(--sd-ink-quiet);
      border-color: var(--sd-line);
      cursor: default;
    }
  `,
})
export class Pager {
  readonly label = input.required<string>();
  readonly range = input.required<string>();
  readonly previousLabel = input.required<string>();
  readonly nextLabel = input.required<string>();
  readonly hasPrevious = input.required<boolean>();
  readonly hasNext = input.required<boolean>();
  readonly previous = output<void>();
  readonly next = output<void>();
}
