import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReceiptEntry } from '@supplydock/api-client';
import { CopyText } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';

/** What the ledger recorded about a requisition: to be kept, and held against the public ledger whenever the firm likes. */
@Component({
  selector: 'sd-receipt-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CopyText, RouterLink],
  template: `
    @if (entries().length > 0) {
      <details>
        <summary>{{ t().receipt.heading }}</summary>
        <p class="sd-quiet sd-small">{{ t().receipt.text }}</p>
        <ul>
          @for (entry of entries(); track entry.seq) {
            <li>
              <b>{{ t().receipt.kinds[entry.kind] ?? entry.kind }}</b>
              <span class="sd-quiet">{{ formats().dateTime(entry.at) }}</span>
              <sd-copy-text
                [text]="t().receipt.line(entry.seq, entry.hash)"
                [name]="t().receipt.entry(entry.seq)"
                [copyLabel]="t().common.copy"
                [copiedLabel]="t().common.copied"
              />
              <a routerLink="/ledger" [queryParams]="{ entry: entry.seq, hash: entry.hash }">{{ t().receipt.check }}</a>
            </li>
          }
        </ul>
      </details>
    }
  `,
  styles: `
    summary {
      min-height: 44px;
      align-content: center;
      cursor: pointer;
    }
    ul {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--sd-space-4);
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--sd-space-1);
    }
    li a {
      min-height: 24px;
    }
  `,
})
export class ReceiptList {
  readonly entries = input.required<readonly ReceiptEntry[]>();

  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
}
