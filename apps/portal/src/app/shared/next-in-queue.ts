import { ChangeDetectionStrategy, Component, effect, ElementRef, inject, input, viewChild } from '@angular/core';
import { type Params, RouterLink } from '@angular/router';
import { Notice } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';

/** What waits next at a desk: its page, and what it is called. */
export interface NextInQueue {
  readonly link: readonly string[];
  readonly query?: Params;
  readonly name: string;
}

/** Says that something is decided and leads to what waits next: Enter goes on, for the link has the focus. */
@Component({
  selector: 'sd-next-in-queue',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Notice, RouterLink],
  template: `
    <sd-notice tone="good" role="status"
      ><p>{{ t().firms.done }}</p>
      @if (next(); as next) {
        <p>
          <a #link [routerLink]="next.link" [queryParams]="next.query">{{ t().firms.nextInQueue(next.name) }}</a>
        </p>
      } @else if (next() === null) {
        <p>{{ t().firms.queueEmpty }}</p>
      }
    </sd-notice>
  `,
})
export class NextInQueueNotice {
  /** Undefined while it is not known yet; null where nothing else waits. */
  readonly next = input.required<NextInQueue | null | undefined>();

  private readonly link = viewChild('link', { read: ElementRef<HTMLElement> });
  protected readonly t = inject(I18n).t;

  constructor() {
    effect(() => this.link()?.nativeElement.focus());
  }
}
