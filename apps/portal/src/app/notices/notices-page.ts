import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { ChannelCommands, problemOf, readNotices, type NoticeItem } from '@supplydock/api-client';
import { NoticeWords } from '@supplydock/domain';
import { Notice, Pager, StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { CursorTrail } from '../shared/cursor-trail.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';
import { problemText } from '../shared/problem-text.js';
import { ReferenceData } from '../shared/reference-data.js';
import { noticeLink } from './notice-link.js';
import { UnreadNotices } from './unread-notices.js';

const PAGE_SIZE = 20;

/** What a person was told, the latest first; each leads to where its matter stands. */
@Component({
  selector: 'sd-notices-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadState, MatButton, Notice, Pager, RouterLink, StateChip],
  templateUrl: './notices-page.html',
  styleUrl: './notices-page.scss',
})
export class NoticesPage {
  /** 'true' shows those that are not read. */
  readonly unread = input<string>();
  readonly cursor = input<string>();
  /** How many rows lie before this page. */
  readonly skipped = input<string>();

  private readonly commands = inject(ChannelCommands);
  private readonly router = inject(Router);
  private readonly i18n = inject(I18n);
  private readonly reference = inject(ReferenceData);
  private readonly session = inject(Session);
  private readonly unreadNotices = inject(UnreadNotices);
  private readonly trail = new CursorTrail();
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;

  protected readonly onlyUnread = computed(() => this.unread() === 'true');
  protected readonly notices = readNotices(() => ({
    unread: this.onlyUnread() ? 'true' : null,
    cursor: this.cursor(),
    limit: PAGE_SIZE,
  }));
  protected readonly page = lastValue(this.notices);
  protected readonly refusal = signal<unknown>(null);
  protected readonly problem = computed(() => {
    const refusal = this.refusal();
    return refusal ? problemText(problemOf(refusal), this.i18n) : null;
  });
  protected readonly words = computed(
    () =>
      new NoticeWords(
        this.i18n.locale(),
        new Map(this.reference.products().map((product) => [product.id, this.i18n.name(product)])),
      ),
  );
  protected readonly hasUnread = computed(() => this.page()?.items.some(({ readAt }) => readAt === null) ?? false);
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

  protected link(notice: NoticeItem): string | null {
    return noticeLink(notice, this.session.has('requester'));
  }

  /** Whoever goes to the matter has read of it. */
  protected open(notice: NoticeItem): void {
    if (notice.readAt === null) void this.markRead(notice);
  }

  protected markRead({ id }: NoticeItem): Promise<void> {
    return this.change(() => this.commands.readNotice(id));
  }

  protected markAllRead(): Promise<void> {
    const [latest] = this.page()?.items ?? [];
    return this.change(() => this.commands.readNoticesUpTo(latest.id));
  }

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

  private async change(command: () => Promise<void>): Promise<void> {
    this.refusal.set(null);
    try {
      await command();
      this.notices.reload();
      await this.unreadNotices.ask();
    } catch (error) {
      this.refusal.set(error);
    }
  }

  private show(queryParams: Record<string, string | number | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
