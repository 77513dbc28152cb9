import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { I18n } from '../i18n/i18n.js';

/** One thing that happened, in the reader's words. */
export interface TimelineLine {
  seq: number;
  what: string;
  detail: string | null;
  text: string | null;
  at: string;
  actorName: string | null;
}

/** What happened, the latest first. */
@Component({
  selector: 'sd-timeline-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol>
      @for (line of lines(); track line.seq) {
        <li>
          <p>
            <b>{{ line.what }}</b>&ngsp;
            @if (line.detail) {
              <span>{{ line.detail }}</span>
            }
          </p>
          @if (line.text) {
            <p class="words">{{ line.text }}</p>
          }
          <p class="sd-quiet sd-small">
            {{ formats().dateTime(line.at) }}
            @if (line.actorName) {
              <span>· {{ line.actorName }}</span>
            }
          </p>
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: grid;
      gap: var(--sd-space-4);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding-inline-start: var(--sd-space-4);
      border-inline-start: 3px solid var(--sd-line-strong);
    }
    p {
      margin: 0;
    }
    .words {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class TimelineList {
  readonly lines = input.required<readonly TimelineLine[]>();
  protected readonly formats = inject(I18n).formats;
}
