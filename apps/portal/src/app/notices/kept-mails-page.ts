import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';

import { problemOf, readKeptMails } from '@supplydock/api-client';
import { Notice } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { lastValue } from '../shared/last-value.js';
import { ListPages } from '../shared/list-pages.js';
import { LoadState } from '../shared/load-state.js';

const PAGE_SIZE = 20;

/** What would have gone out by e-mail, where the channel is tried out without a mail server. */
@Component({
  selector: 'sd-kept-mails-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ListPages, LoadState, Notice],
  templateUrl: './kept-mails-page.html',
  styles: `
    .text {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class KeptMailsPage {
  readonly cursor = input<string>();

  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;

  protected readonly mails = readKeptMails(() => ({ cursor: this.cursor(), limit: PAGE_SIZE }));
  protected readonly page = lastValue(this.mails);
  /** A mail server sends them: then there is no such list. */
  protected readonly isSent = computed(() => {
    const error = this.mails.error();
    return error ? problemOf(error).code === 'NOT_FOUND' : false;
  });
}
