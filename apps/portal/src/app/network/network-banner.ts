import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Notice } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { Network } from './network.js';

/** Says that there is no network and of which time the page is, and that a new version of the portal is ready. */
@Component({
  selector: 'sd-network-banner',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, Notice],
  template: `
    <div role="status">
      @if (network.isOffline()) {
        <sd-notice tone="warn" [heading]="t().network.offline">
          <p>
            @if (network.asOf(); as asOf) {
              {{ t().network.asOf(formats().dateTime(asOf)) }}
            }
            @if (isRequester()) {
              {{ t().network.sentLater }}
            }
          </p>
        </sd-notice>
      }
      @if (network.hasNewVersion()) {
        <sd-notice [heading]="t().network.newVersion">
          <p>{{ t().network.newVersionText }}</p>
          <div>
            <button matButton="filled" class="sd-action" type="button" (click)="network.useNewVersion()">
              {{ t().network.useIt }}
            </button>
          </div>
        </sd-notice>
      }
    </div>
  `,
  styles: `
    sd-notice {
      margin-block-end: var(--sd-space-4);
    }
  `,
})
export class NetworkBanner {
  private readonly i18n = inject(I18n);
  private readonly session = inject(Session);
  protected readonly network = inject(Network);
  protected readonly isRequester = computed(() => this.session.has('requester'));
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
}
