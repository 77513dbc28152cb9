import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { RoundBlock } from '@supplydock/api-client';
import { I18n } from '../i18n/i18n.js';

/** Blocks shown before the reader asks for the rest: a round of a city has a handful, one of a province hundreds. */
const FIRST_BLOCKS = 8;

/** The levels that a round reached, each with what ran out at it. */
@Component({
  selector: 'sd-round-levels',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="sd-section">
      <h2>{{ t().round.levelsHeading }}</h2>
      <p class="sd-lead">{{ t().round.levelsText }}</p>
      <ol>
        @for (block of shown(); track block.id) {
          <li>{{ story(block) }}</li>
        }
      </ol>
      @if (hidden() > 0) {
        <div>
          <button type="button" (click)="areAllShown.set(true)">{{ t().round.moreBlocks(hidden()) }}</button>
        </div>
      }
    </section>
  `,
  styleUrl: './round-levels.scss',
})
export class RoundLevels {
  readonly blocks = input.required<readonly RoundBlock[]>();

  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly areAllShown = signal(false);
  private readonly sorted = computed(() => [...this.blocks()].sort((a, b) => levelOf(a) - levelOf(b)));
  protected readonly shown = computed(() =>
    this.areAllShown() ? this.sorted() : this.sorted().slice(0, FIRST_BLOCKS),
  );
  protected readonly hidden = computed(() => this.sorted().length - this.shown().length);

  protected story(block: RoundBlock): string {
    return this.t().round.block(this.i18n.formats().level(levelOf(block)), block.requisitions, block.lots);
  }
}

const levelOf = ({ level: [numerator, denominator] }: RoundBlock): number => Number(numerator) / Number(denominator);
