import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { problemOf, readKeptMails } from '@supplydock/api-client';
import { Notice, Pager } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { CursorTrail } from '../shared/cursor-trail.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';

const PAGE_SIZE = 20;

/** What would have gone out by e-mail, where the channel is tried out without a mail server. */
@Component({
  selector: 'sd-kept-mails-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadState, Notice, Pager],
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
  /** How many rows lie before this page. */
  readonly skipped = input<string>();

  private readonly router = inject(Router);
  private readonly i18n = inject(I18n);
  private readonly trail = new CursorTrail();
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;

  protected readonly mails = readKeptMails(() => ({ cursor: this.cursor(), limit: PAGE_SIZE }));
  protected readonly page = lastValue(this.mails);
  /** A mail server sends them: then there is no such list. */
  protected readonly isSent = computed(() => {
    const error = this.mails.error();
    return error ? problemOf(error).code === 'NOT_FOUND' : false;
  });
  protected readonly first = computed(() => Number(this.skipped() ?? 0) || 0);
  protected readonly range = computed(() => {
    const page = this.page();
    const figure = (n: number): string => this.formats().integer(n);
    if (!page) return '';
    return this.t().common.range(
      figure(this.first() + 1),
      figure(this.first() + page.items.length),
      figure(page.total),
    );
  });

  protected goOn(): void {
    const page = this.page();
    if (!page?.nextCursor) return;
    this.trail.goOn(this.cursor() ?? null);
    this.show({ cursor: page.nextCursor, skipped: this.first() + page.items.length });
  }

  protected goBack(): void {
    const cursor = this.trail.goBack();
    this.show({ cursor, skipped: cursor === null ? null : Math.max(0, this.first() - PAGE_SIZE) || null });
  }

  private show(queryParams: Record<string, string | number | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
