import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** Grey lines where content will stand. They appear after 300 ms: a quick answer never flickers. */
@Component({
  selector: 'sd-skeleton',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="sd-visually-hidden">{{ label() }}</span>
    @for (line of rows(); track line) {
      <div class="line" [style.inline-size.%]="line % 3 === 2 ? 62 : 100" aria-hidden="true"></div>
    }
  `,
  host: { role: 'status' },
  styles: `
    :host {
      display: grid;
      gap: var(--sd-space-3);
      opacity: 0;
      animation: appear 0.2s 0.3s forwards;
    }
    .line {
      block-size: 1.25rem;
      border-radius: var(--sd-radius-small);
      background: var(--sd-data-4);
      opacity: 0.55;
    }
    @keyframes appear {
      to {
        opacity: 1;
      }
    }
  `,
})
export class Skeleton {
  /** What is being waited for, for those who don't see the lines. */
  readonly label = input.required<string>();
  readonly lines = input(5);

  protected readonly rows = computed(() => Array.from({ length: this.lines() }, (_, index) => index));
}
