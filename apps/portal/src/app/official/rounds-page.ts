import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { ChannelCommands, newKey, readRounds, readRoundSchedule, type RoundSchedule } from '@supplydock/api-client';
import { DataTable, ErrorSummary, Notice, Pager, StateChip, type SummaryError } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { CategoryTabs, categoryIn } from '../shared/category-tabs.js';
import { CursorTrail } from '../shared/cursor-trail.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';
import { refusalErrors } from '../shared/problem-text.js';
import { roundTone } from '../shared/states.js';

const PAGE_SIZE = 20;

/** The rounds of one category, newest first, and the button that opens the next one. */
@Component({
  selector: 'sd-rounds-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CategoryTabs, DataTable, ErrorSummary, LoadState, MatButton, Notice, Pager, RouterLink, StateChip],
  templateUrl: './rounds-page.html',
})
export class RoundsPage {
  readonly category = input<string>();
  readonly cursor = input<string>();
  /** How many rounds lie before this page. */
  readonly skipped = input<string>();

  private readonly router = inject(Router);
  private readonly commands = inject(ChannelCommands);
  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
  private readonly trail = new CursorTrail();
  /** One key per intention: pressing twice opens one round. */
  private key = newKey();

  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly roundTone = roundTone;
  protected readonly selected = computed(() => categoryIn(this.category()));
  protected readonly rounds = readRounds(() => ({
    category: this.selected(),
    cursor: this.cursor(),
    limit: PAGE_SIZE,
  }));
  protected readonly page = lastValue(this.rounds);
  private readonly schedule = readRoundSchedule();
  protected readonly scheduled = computed(() =>
    (this.schedule.hasValue() ? this.schedule.value().items : []).find(({ category }) => category === this.selected()),
  );
  protected readonly mayOpen = computed(() => this.session.has('city_officer'));
  protected readonly isOpening = signal(false);
  protected readonly errors = signal<readonly SummaryError[]>([]);
  protected readonly first = computed(() => Number(this.skipped() ?? 0) || 0);
  protected readonly range = computed(() => {
    const page = this.page();
    if (!page) return '';
    return this.t().common.range(
      this.formats().integer(this.first() + 1),
      this.formats().integer(this.first() + page.items.length),
      this.formats().integer(page.total),
    );
  });

  protected scheduleStory({ cutOff, isScheduled, outcome, at }: RoundSchedule['items'][number]): string {
    const words = this.t().rounds.schedule;
    if (!isScheduled) return words.rests(cutOff);
    return outcome === null ? words.ahead(cutOff) : words.outcomes[outcome](this.formats().time(at));
  }

  protected async openRound(): Promise<void> {
    if (this.isOpening()) return;
    this.isOpening.set(true);
    this.errors.set([]);
    try {
      const round = await this.commands.openRound(this.selected(), { key: this.key });
      await this.router.navigate(['/rounds', round.id]);
    } catch (error) {
      this.errors.set(refusalErrors(error, this.i18n));
      // A refusal is an answer: the next press is a new intention.
      this.key = newKey();
    } finally {
      this.isOpening.set(false);
    }
  }

  protected goOn(): void {
    const page = this.page();
    if (!page?.nextCursor) return;
    this.trail.goOn(this.cursor() ?? null);
    this.goTo(page.nextCursor, this.first() + page.items.length);
  }

  protected goBack(): void {
    const cursor = this.trail.goBack();
    this.goTo(cursor, cursor === null ? 0 : Math.max(0, this.first() - PAGE_SIZE));
  }

  private goTo(cursor: string | null, skipped: number): void {
    void this.router.navigate([], {
      queryParams: { cursor, skipped: skipped || null },
      queryParamsHandling: 'merge',
    });
  }
}
