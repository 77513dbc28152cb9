import { ChangeDetectionStrategy, Component, input } from '@angular/core';

export type NoticeTone = 'plain' | 'good' | 'warn' | 'bad';

/** Something the reader should know before going on; `heading` is optional, the body is projected. */
@Component({
  selector: 'sd-notice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (heading()) {
      <p class="heading">{{ heading() }}</p>
    }
    <div class="body"><ng-content /></div>
  `,
  host: { '[class]': 'tone()' },
  styles: `
    :host {
      display: grid;
      gap: var(--sd-space-2);
      padding: var(--sd-space-4) var(--sd-space-5);
      border-inline-start: 4px solid var(--tone);
      border-radius: var(--sd-radius-small);
      background: var(--wash);
      --tone: var(--sd-brand);
      --wash: var(--sd-brand-wash);
    }
    :host(.good) {
      --tone: var(--sd-good);
      --wash: var(--sd-good-wash);
    }
    :host(.warn) {
      --tone: var(--sd-warn);
      --wash: var(--sd-warn-wash);
    }
    :host(.bad) {
      --tone: var(--sd-bad);
      --wash: var(--sd-bad-wash);
    }
    .heading {
      margin: 0;
      font-weight: 650;
    }
    .body {
      display: grid;
      gap: var(--sd-space-2);
    }
  `,
})
export class Notice {
  readonly tone = input<NoticeTone>('plain');
  readonly heading = input<string | null>(null);
}
