import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ChannelCommands, newKey, readReplays } from '@supplydock/api-client';
import { DataTable, ErrorSummary, StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';
import { FormErrors } from '../shared/form-errors.js';

const POLL_MS = 1_000;

/** Has a stored round computed once more and says whether the same bytes came out. */
@Component({
  selector: 'sd-round-replay',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, ErrorSummary, LoadState, MatButton, StateChip],
  templateUrl: './round-replay.html',
})
export class RoundReplayPanel {
  readonly roundId = input.required<string>();

  private readonly commands = inject(ChannelCommands);
  private readonly i18n = inject(I18n);
  private key = newKey();
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly replays = readReplays(() => this.roundId());
  protected readonly list = lastValue(this.replays);
  protected readonly isRunning = computed(() => (this.list()?.items ?? []).some(({ outcome }) => outcome === null));
  protected readonly isAsking = signal(false);
  protected readonly errors = new FormErrors();

  constructor() {
    effect((onCleanup) => {
      if (!this.isRunning()) return;
      const timer = setInterval(() => this.replays.reload(), POLL_MS);
      onCleanup(() => clearInterval(timer));
    });
  }

  protected async ask(): Promise<void> {
    if (this.isAsking() || this.isRunning()) return;
    this.isAsking.set(true);
    this.errors.clear();
    try {
      await this.commands.replayRound(this.roundId(), { key: this.key });
      this.replays.reload();
    } catch (error) {
      this.errors.refused(error);
    } finally {
      this.key = newKey();
      this.isAsking.set(false);
    }
  }
}
