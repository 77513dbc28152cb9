import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { readOwnJoinRequests, type JoinRequestState } from '@supplydock/api-client';
import { StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { LoadState } from '../shared/load-state.js';

const TONES = { ASKED: 'active', ADMITTED: 'good', REFUSED: 'bad' } as const satisfies Record<JoinRequestState, string>;

/** What became of one's own wishes to act for a firm. */
@Component({
  selector: 'sd-own-join-requests',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadState, StateChip],
  template: `
    @if (requests.hasValue()) {
      @for (request of requests.value().items; track request.id) {
        <section class="sd-panel">
          <div class="sd-row-between">
            <h2>{{ request.enterpriseName }}</h2>
            <sd-state-chip [tone]="tones[request.state]">{{ t().join.states[request.state] }}</sd-state-chip>
          </div>
          <p>{{ t().join.next[request.state] }}</p>
          @if (request.decisionReason; as reason) {
            <p>{{ t().common.reason }}: {{ reason }}</p>
          }
          <p class="sd-small sd-quiet">{{ t().join.askedAt(formats().dateTime(request.askedAt)) }}</p>
        </section>
      }
    } @else {
      <sd-load-state [from]="requests" [lines]="3" />
    }
  `,
  styles: ':host { display: grid; gap: var(--sd-space-4); } :host:not(:has(*)) { display: none; }',
})
export class OwnJoinRequests {
  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly tones = TONES;
  protected readonly requests = readOwnJoinRequests();

  /** Reads them again after one was added. */
  lookAgain(): void {
    this.requests.reload();
  }
}
