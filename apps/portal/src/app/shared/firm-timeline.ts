import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { readTimeline } from '@supplydock/api-client';
import { I18n } from '../i18n/i18n.js';
import { LoadState } from './load-state.js';

/** What happened to a firm, read from the ledger; names of those who acted only where the api tells them. */
@Component({
  selector: 'sd-firm-timeline',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadState],
  template: `
    <section class="sd-section">
      <h2>{{ t().firmFile.timeline }}</h2>
      <p class="sd-quiet sd-small">{{ t().firmFile.timelineText }}</p>
      @if (timeline.hasValue()) {
        <ol>
          @for (entry of timeline.value().items; track entry.seq) {
            <li>
              <p>
                <b>{{ t().firmFile.kinds[entry.kind] }}</b>&ngsp;
                @if (entry.headcount !== null && entry.effectiveFrom) {
                  <span>{{
                    t().firmFile.entry(formats().integer(entry.headcount), formats().shortDate(entry.effectiveFrom))
                  }}</span>
                }
              </p>
              @if (entry.text) {
                <p class="words">{{ entry.text }}</p>
              }
              <p class="sd-quiet sd-small">
                {{ formats().dateTime(entry.at) }}
                @if (entry.actorName) {
                  <span>· {{ entry.actorName }}</span>
                }
              </p>
            </li>
          }
        </ol>
      } @else {
        <sd-load-state [from]="timeline" [lines]="4" />
      }
    </section>
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
export class FirmTimeline {
  readonly firmId = input.required<string>();

  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly timeline = readTimeline(this.firmId);

  /** Reads it again after something was done. */
  lookAgain(): void {
    this.timeline.reload();
  }
}
