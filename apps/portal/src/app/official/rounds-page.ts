import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { ChannelCommands, newKey, readRounds, readRoundSchedule, type RoundSchedule } from '@supplydock/api-client';
import { DataTable, ErrorSummary, Notice, StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { CategoryTabs, categoryIn } from '../shared/category-tabs.js';
import { lastValue } from '../shared/last-value.js';
import { ListPages } from '../shared/list-pages.js';
import { LoadState } from '../shared/load-state.js';
import { FormErrors } from '../shared/form-errors.js';
import { roundTone } from '../shared/states.js';

const PAGE_SIZE = 20;

/** The rounds of one category, newest first, and the button that opens the next one. */
@Component({
  selector: 'sd-rounds-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CategoryTabs, DataTable, ErrorSummary, ListPages, LoadState, MatButton, Notice, RouterLink, StateChip],
  templateUrl: './rounds-page.html',
})
export class RoundsPage {
  readonly category = input<string>();
  readonly cursor = input<string>();

  private readonly router = inject(Router);
  private readonly commands = inject(ChannelCommands);
  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
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
  protected readonly errors = new FormErrors();

  protected scheduleStory({ cutOff, isScheduled, outcome, at }: RoundSchedule['items'][number]): string {
    const words = this.t().rounds.schedule;
    if (!isScheduled) return words.rests(cutOff);
    return outcome === null ? words.ahead(cutOff) : words.outcomes[outcome](this.formats().time(at));
  }

  protected async openRound(): Promise<void> {
    if (this.isOpening()) return;
    this.isOpening.set(true);
    this.errors.clear();
    try {
      const round = await this.commands.openRound(this.selected(), { key: this.key });
      await this.router.navigate(['/rounds', round.id]);
    } catch (error) {
      this.errors.refused(error);
      // A refusal is an answer: the next press is a new intention.
      this.key = newKey();
    } finally {
      this.isOpening.set(false);
    }
  }
}
