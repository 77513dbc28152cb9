import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { problemOf, readComingSeeds, readPublicAward, readPublicRounds } from '@supplydock/api-client';
import { CopyText, DataTable, ErrorSummary, Notice, Skeleton, type SummaryError } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { AwardReasons } from '../shared/award-reasons.js';
import { lastValue } from '../shared/last-value.js';
import { ListPages } from '../shared/list-pages.js';
import { LoadState } from '../shared/load-state.js';
import { refusalErrors } from '../shared/form-errors.js';

const PAGE_SIZE = 20;
const FIELD = 'reference';

/** Approved rounds, the latest first, and the look-up of one requisition by its reference. */
@Component({
  selector: 'sd-results-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AwardReasons, CopyText, DataTable, ErrorSummary, ListPages, LoadState, MatButton, MatFormField, MatInput, Notice, RouterLink, Skeleton], // prettier-ignore
  templateUrl: './results-page.html',
})
export class ResultsPage {
  readonly reference = input<string>();
  readonly cursor = input<string>();

  private readonly router = inject(Router);
  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly typed = linkedSignal(() => this.reference() ?? '');
  private readonly isMissing = signal(false);

  protected readonly award = readPublicAward(() => this.reference() || undefined);
  protected readonly found = computed(() => (this.award.hasValue() ? this.award.value() : undefined));
  protected readonly errors = computed<readonly SummaryError[]>(() => {
    if (this.isMissing()) return [{ message: this.t().lookUp.missing, fieldId: FIELD }];
    const error = this.reference() ? this.award.error() : undefined;
    if (!error) return [];
    if (problemOf(error).code === 'NOT_FOUND') return [{ message: this.t().lookUp.notFound, fieldId: FIELD }];
    return refusalErrors(error, this.i18n, { reference: { id: FIELD, label: this.t().lookUp.reference } }, 'reference');
  });

  protected readonly rounds = readPublicRounds(() => ({ cursor: this.cursor(), limit: PAGE_SIZE }));
  protected readonly page = lastValue(this.rounds);
  private readonly coming = readComingSeeds();
  protected readonly seeds = computed(() => (this.coming.hasValue() ? this.coming.value().items : []));

  protected lookUp(event: Event): void {
    event.preventDefault();
    const reference = this.typed().trim();
    this.isMissing.set(reference === '');
    if (reference === '') return;
    if (reference === this.reference()) this.award.reload();
    else void this.router.navigate([], { queryParams: { reference }, queryParamsHandling: 'merge' });
  }
}
