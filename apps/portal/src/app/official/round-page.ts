import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import type { Round } from '@supplydock/api-client';
import { MatButton } from '@angular/material/button';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Notice, StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { LedgerLink } from '../shared/ledger-link.js';
import { LoadState } from '../shared/load-state.js';
import { clockText } from '../shared/clock-text.js';
import { ReferenceData } from '../shared/reference-data.js';
import { lightTone, roundTone } from '../shared/states.js';
import { CancelRound } from './cancel-round.js';
import { RoundProgressPanel } from './round-progress-panel.js';
import { RoundReplayPanel } from './round-replay.js';
import { RoundStore } from './round-store.js';

/** One round: what it is, how far it is, who decides; its parts are pages of their own below. */
@Component({
  selector: 'sd-round-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CancelRound,
    LedgerLink,
    LoadState,
    MatButton,
    Notice,
    RoundProgressPanel,
    RoundReplayPanel,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    StateChip,
  ],
  providers: [RoundStore],
  templateUrl: './round-page.html',
  styleUrl: './round-page.scss',
})
export class RoundPage {
  readonly id = input.required<string>();

  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
  protected readonly store = inject(RoundStore);
  protected readonly round = this.store.round;
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly reference = inject(ReferenceData);
  protected readonly roundTone = roundTone;
  protected readonly clockTone = lightTone;

  protected readonly isOwn = computed(() => this.round()?.openedById === this.session.me()?.userId);
  protected readonly mayDecide = computed(() => this.session.has('approver') && !this.isOwn());
  protected readonly mayReplay = computed(
    () =>
      this.session.has('city_officer', 'approver', 'auditor') &&
      ['PROPOSED', 'APPROVED', 'PUBLISHED'].includes(this.round()?.state ?? ''),
  );
  protected readonly maySeeChanges = computed(() => this.session.has('city_officer', 'approver', 'auditor'));
  protected readonly mayCancel = computed(() => this.session.has('city_officer'));
  protected readonly decided = computed(() => {
    const round = this.round();
    if (!round?.decidedAt) return null;
    const words = this.t().round;
    const name = round.decidedByName ?? this.t().shell.roles.system;
    const at = this.formats().dateTime(round.decidedAt);
    if (round.state === 'REJECTED') return words.decidedRejected(name, at);
    return round.state === 'CANCELLED' ? words.decidedCancelled(name, at) : words.decidedApproved(name, at);
  });

  protected clockText(clock: NonNullable<Round['clock']>): string {
    return clockText(clock, this.t().firms);
  }

  constructor() {
    effect(() => this.store.id.set(this.id()));
  }
}
