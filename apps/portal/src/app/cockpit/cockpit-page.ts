import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type Category,
  CATEGORIES,
  type CockpitCategory,
  type CockpitQueue,
  readCockpit,
} from '@supplydock/api-client';
import { DataTable, FigureTile, StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { clockText } from '../shared/clock-text.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';
import { ReferenceData } from '../shared/reference-data.js';
import { lightTone, roundTone } from '../shared/states.js';
import { caseLink, QUEUE_LINKS } from './queue-links.js';
import { ScarcityMap } from './scarcity-map.js';

const POLL_MS = 15_000;
const LIGHTS = ['red', 'amber', 'green', 'waiting'] as const;

/** The official's first page: what waits, the day's goods by category, and where they are scarce. Reads itself again. */
@Component({
  selector: 'sd-cockpit-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, FigureTile, LoadState, RouterLink, ScarcityMap, StateChip],
  templateUrl: './cockpit-page.html',
  styleUrl: './cockpit-page.scss',
})
export class CockpitPage {
  private readonly i18n = inject(I18n);
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly roundTone = roundTone;
  protected readonly lightTone = lightTone;
  protected readonly lights = LIGHTS;
  protected readonly queueLinks = QUEUE_LINKS;
  protected readonly caseLink = caseLink;

  protected readonly cockpit = readCockpit();
  protected readonly shown = lastValue(this.cockpit);
  protected readonly open = computed(() => sum(this.shown()?.queues ?? [], openOf));
  protected readonly overdue = computed(() => sum(this.shown()?.queues ?? [], ({ red }) => red));
  /** The category that closes next today. */
  protected readonly nextCutOff = computed(() =>
    [...(this.shown()?.categories ?? [])]
      .filter(({ secondsToCutOff }) => secondsToCutOff > 0)
      .sort((a, b) => a.secondsToCutOff - b.secondsToCutOff)
      .at(0),
  );
  protected readonly countdown = computed(() => {
    const next = this.nextCutOff();
    return next ? this.untilCutOff(next) : this.t().cockpit.cutOffOver;
  });

  constructor() {
    const timer = setInterval(() => {
      // Nobody looks at a hidden page; it reads again at its next turn once it is seen.
      if (document.visibilityState === 'visible' && !this.cockpit.isLoading()) this.cockpit.reload();
    }, POLL_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected untilCutOff({ secondsToCutOff }: CockpitCategory): string {
    const minutes = Math.floor(secondsToCutOff / 60);
    const words = this.t().cockpit;
    return secondsToCutOff > 0 ? words.cutOffIn(Math.floor(minutes / 60), minutes % 60) : words.cutOffOver;
  }

  protected openOf(queue: CockpitQueue): number {
    return openOf(queue);
  }

  protected clockOf(clock: { light: 'green' | 'amber' | 'red' | 'waiting'; minutesLeft: number }): string {
    return clockText(clock, this.t().firms);
  }

  /** The name of the firm; of a proposal, its category. */
  protected nameOf(row: { queue: string; name: string }): string {
    const category = CATEGORIES.find((known): known is Category => known === row.name);
    return row.queue === 'APPROVAL' && category ? this.t().common.categories[category] : row.name;
  }
}

function openOf({ green, amber, red, waiting }: CockpitQueue): number {
  return green + amber + red + waiting;
}

function sum<T>(rows: readonly T[], pick: (row: T) => number): number {
  return rows.reduce((total, row) => total + pick(row), 0);
}
