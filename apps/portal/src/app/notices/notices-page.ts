import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { ChannelCommands, problemOf, readNotices, type NoticeItem } from '@supplydock/api-client';
import { NoticeWords } from '@supplydock/domain';
import { Notice, StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { lastValue } from '../shared/last-value.js';
import { ListPages } from '../shared/list-pages.js';
import { LoadState } from '../shared/load-state.js';
import { problemText } from '../shared/problem-text.js';
import { ReferenceData } from '../shared/reference-data.js';
import { reopen } from '../shell/reopen.js';
import { noticeLink } from './notice-link.js';
import { UnreadNotices } from './unread-notices.js';

const PAGE_SIZE = 20;

/** What a person was told, the latest first; each leads to where its matter stands. */
@Component({
  selector: 'sd-notices-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ListPages, LoadState, MatButton, Notice, RouterLink, StateChip],
  templateUrl: './notices-page.html',
  styleUrl: './notices-page.scss',
})
export class NoticesPage {
  /** 'true' shows those that are not read. */
  readonly unread = input<string>();
  readonly cursor = input<string>();

  private readonly commands = inject(ChannelCommands);
  private readonly i18n = inject(I18n);
  private readonly reference = inject(ReferenceData);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly unreadNotices = inject(UnreadNotices);
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

  protected readonly firms = this.session.firms;
  protected readonly isSwitching = signal(false);

  /** Whether it is about another firm of the person than the one they act for now: its page would not be theirs. */
  protected isElsewhere({ firm }: NoticeItem): boolean {
    return firm !== null && firm.id !== this.session.firmId();
  }

  /** From now on for that firm, and to where the matter stands. */
  protected async switchAndOpen(notice: NoticeItem): Promise<void> {
    if (this.isSwitching() || !notice.firm) return;
    this.isSwitching.set(true);
    this.refusal.set(null);
    try {
      if (notice.readAt === null) await this.commands.readNotice(notice.id);
      await this.session.actFor(notice.firm.id);
      await this.unreadNotices.ask();
      await reopen(this.router, this.link(notice) ?? this.session.home());
    } catch (error) {
      this.refusal.set(error);
    } finally {
      this.isSwitching.set(false);
    }
  }

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
}
