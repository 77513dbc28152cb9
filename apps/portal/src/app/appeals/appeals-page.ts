import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { readAppeals, type ReviewClock } from '@supplydock/api-client';
import { DataTable, Notice, StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { OFFICIAL_ROLES, Session } from '../session/session.js';
import { clockText } from '../shared/clock-text.js';
import { plainFormFields } from '../shared/form-fields.js';
import { lastValue } from '../shared/last-value.js';
import { ListPages } from '../shared/list-pages.js';
import { LoadState } from '../shared/load-state.js';
import { ReferenceData } from '../shared/reference-data.js';
import { SaveList } from '../shared/save-list.js';
import { appealTone, lightTone } from '../shared/states.js';

const PAGE_SIZE = 25;
const LISTS = ['waiting', 'decided', 'withdrawn', 'all'] as const;

/** The officials' queue of appeals; for a firm its own. The address holds what is shown. */
@Component({
  selector: 'sd-appeals-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, ListPages, LoadState, MatFormFieldModule, MatInput, Notice, RouterLink, SaveList, StateChip],
  providers: [plainFormFields],
  templateUrl: './appeals-page.html',
})
export class AppealsPage {
  readonly show = input<string>();
  readonly cursor = input<string>();

  private readonly router = inject(Router);
  private readonly i18n = inject(I18n);
  protected readonly isOfficial = inject(Session).has(...OFFICIAL_ROLES);
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly lists = LISTS;
  protected readonly appealTone = appealTone;
  protected readonly lightTone = lightTone;
  /** Officials start with what waits for them. */
  protected readonly shown = computed(
    () => LISTS.find((one) => one === this.show()) ?? (this.isOfficial ? 'waiting' : 'all'),
  );
  protected readonly filters = computed(() => ({ show: this.shown() === 'all' ? null : this.shown() }));
  protected readonly source = readAppeals(() => ({
    ...this.filters(),
    cursor: this.cursor(),
    limit: PAGE_SIZE,
  }));
  protected readonly page = lastValue(this.source);

  protected clockOf(clock: ReviewClock): string {
    return clockText(clock, this.t().firms);
  }

  protected filter(event: Event): void {
    const queryParams = { show: (event.target as HTMLSelectElement).value, cursor: null, skipped: null };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
