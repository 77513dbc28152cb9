import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { problemOf, readPublicEntry, readPublicLedger } from '@supplydock/api-client';
import { CopyText, DataTable, ErrorSummary, Notice, type SummaryError } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { LoadState } from '../shared/load-state.js';
import { refusalErrors } from '../shared/form-errors.js';

const HASH = /^[0-9a-f]{64}$/;

/** The ledger as anybody sees it: its head, the head of each day, and a receipt held against it. */
@Component({
  selector: 'sd-ledger-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CopyText, DataTable, ErrorSummary, LoadState, MatButton, MatFormField, MatInput, Notice, RouterLink],
  templateUrl: './ledger-page.html',
})
export class LedgerPage {
  /** Entry and hash of a receipt, in the address, so that a receipt can be a link. */
  readonly entry = input<string>();
  readonly hash = input<string>();

  private readonly router = inject(Router);
  private readonly i18n = inject(I18n);
  private readonly session = inject(Session);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly mayRead = computed(() => this.session.has('city_officer', 'auditor'));
  protected readonly typedEntry = linkedSignal(() => this.entry() ?? '');
  protected readonly typedHash = linkedSignal(() => this.hash() ?? '');
  protected readonly ledger = readPublicLedger();

  private readonly typingErrors = signal<readonly SummaryError[]>([]);
  private readonly asked = computed(() => {
    const [entry, hash] = [Number(this.entry()), this.hash() ?? ''];
    return Number.isSafeInteger(entry) && entry > 0 && HASH.test(hash) ? { entry, hash } : null;
  });
  protected readonly found = readPublicEntry(() => this.asked()?.entry);
  protected readonly errors = computed<readonly SummaryError[]>(() => {
    if (this.typingErrors().length > 0) return this.typingErrors();
    const error = this.asked() ? this.found.error() : undefined;
    if (!error || problemOf(error).code === 'NOT_FOUND') return [];
    return refusalErrors(error, this.i18n);
  });
  /** What the ledger says of the receipt; null until it said something. */
  protected readonly verdict = computed<'agrees' | 'differs' | 'missing' | null>(() => {
    const asked = this.asked();
    if (!asked) return null;
    const error = this.found.error();
    if (error) return problemOf(error).code === 'NOT_FOUND' ? 'missing' : null;
    if (!this.found.hasValue()) return null;
    return this.found.value().hash === asked.hash ? 'agrees' : 'differs';
  });
  protected readonly since = computed(() => (this.found.hasValue() ? this.found.value().at : null));

  protected check(event: Event): void {
    event.preventDefault();
    const words = this.t().ledger;
    const [entry, hash] = [this.typedEntry().trim(), this.typedHash().replace(/\s/g, '').toLowerCase()];
    this.typingErrors.set([
      ...(/^[1-9]\d{0,14}$/.test(entry) ? [] : [{ message: words.entryWrong, fieldId: 'entry' }]),
      ...(HASH.test(hash) ? [] : [{ message: words.hashWrong, fieldId: 'hash' }]),
    ]);
    if (this.typingErrors().length === 0) void this.router.navigate([], { queryParams: { entry, hash } });
  }
}
