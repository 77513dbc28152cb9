import { computed, effect, inject, Injectable, signal } from '@angular/core';
import { isRunning, readRound, type RoundProgress, RoundWatch } from '@supplydock/api-client';
import { lastValue } from '../shared/last-value.js';

/** One round as its pages see it: what the api last said, and how far it is while the queue works on it. */
@Injectable()
export class RoundStore {
  private readonly watch = inject(RoundWatch);
  private readonly live = signal<RoundProgress | null>(null);
  private readonly runningId = computed(() => {
    const round = this.round();
    return round && isRunning(round.state) ? round.id : null;
  });

  readonly id = signal<string | undefined>(undefined);
  /** True while the check page of the decision is open: the frame then leaves everything else away. */
  readonly isDeciding = signal(false);
  readonly resource = readRound(() => this.id());
  readonly round = lastValue(this.resource);
  /** Null once the round no longer moves by itself. */
  readonly progress = computed(() => {
    const round = this.round();
    if (!round || !isRunning(round.state)) return null;
    return this.live() ?? round;
  });

  constructor() {
    effect((onCleanup) => {
      const id = this.runningId();
      this.live.set(null);
      if (id === null) return;
      const following = this.watch.follow(id).subscribe({
        next: (progress) => this.live.set(progress),
        complete: () => this.resource.reload(),
      });
      onCleanup(() => following.unsubscribe());
    });
  }
}
