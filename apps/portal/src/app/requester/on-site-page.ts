import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { ChannelCommands, newKey, problemOf, readOnSite, type WorkInput } from '@supplydock/api-client';
import { addDays, IN_PLACES, parsePieces, type InPlace } from '@supplydock/domain';
import { ErrorSummary, Notice } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { plainFormFields } from '../shared/form-fields.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';
import { OnSiteFacts } from '../shared/on-site/on-site-facts.js';
import { FormErrors } from '../shared/form-errors.js';

/** As far ahead as the api takes a day. */
const DAYS_AHEAD = 31;
const MAX_STAFF = 1_000_000;

function staffIn(text: string): number | null {
  const read = parsePieces(text);
  return read.ok && read.value <= MAX_STAFF ? read.value : null;
}

/** Who is on site today and what is in place: one tap when nothing changed. */
@Component({
  selector: 'sd-on-site-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, FormField, LoadState, MatButton, MatFormFieldModule, MatInput, Notice, OnSiteFacts, RouterLink], // prettier-ignore
  providers: [plainFormFields],
  templateUrl: './on-site-page.html',
})
export class OnSitePage {
  private readonly commands = inject(ChannelCommands);
  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
  private key = newKey();
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly places = IN_PLACES;

  private readonly firmId = computed(
    () => this.session.me()?.memberships.find(({ role }) => role === 'requester')?.enterpriseId ?? undefined,
  );
  protected readonly today = computed(() => this.session.me()?.jurisdiction.today ?? '');
  protected readonly source = readOnSite(this.firmId);
  protected readonly onSite = lastValue(this.source);

  /** Begins with what was filed last. */
  protected readonly draft = linkedSignal(() => {
    const current = this.onSite()?.current;
    return { staff: current ? String(current.onSite) : '', inPlace: current?.inPlace ?? [], from: this.today() };
  });
  protected readonly fields = form(this.draft, (path) => {
    validate(path.staff, ({ value }) => (staffIn(value()) === null ? { kind: 'wrong' } : undefined));
    validate(path.from, ({ value }) =>
      value() < this.today() || value() > addDays(this.today(), DAYS_AHEAD) ? { kind: 'wrong' } : undefined,
    );
  });
  protected readonly errors = new FormErrors(() => {
    const { onSite, firmFile } = this.t();
    const { staff, from } = this.fields;
    return {
      onSite: { id: 'on-site-staff', label: onSite.staff, wrong: staff().invalid() && onSite.staffWrong },
      effectiveFrom: { id: 'on-site-from', label: firmFile.fromDay, wrong: from().invalid() && firmFile.fromDayWrong },
    };
  });
  protected readonly isSending = signal(false);
  protected readonly isDone = signal(false);

  protected toggle(place: InPlace, isIn: boolean): void {
    this.draft.update((draft) => ({
      ...draft,
      inPlace: IN_PLACES.filter((one) => (one === place ? isIn : draft.inPlace.includes(one))),
    }));
  }

  protected fileTheSame(): Promise<void> {
    const { onSite, inPlace } = this.onSite()!.current!;
    return this.send({ onSite, inPlace, effectiveFrom: this.today() });
  }

  protected async file(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.errors.check()) return;
    const draft = this.draft();
    await this.send({ onSite: staffIn(draft.staff)!, inPlace: draft.inPlace, effectiveFrom: draft.from });
  }

  private async send(input: WorkInput): Promise<void> {
    const firmId = this.firmId();
    if (this.isSending() || !firmId) return;
    this.isSending.set(true);
    this.isDone.set(false);
    this.errors.clear();
    try {
      this.source.set(await this.commands.fileWork(firmId, input, { key: this.key }));
      this.isDone.set(true);
      this.key = newKey();
    } catch (error) {
      this.errors.refused(error);
      // Without a definite answer it may have arrived: the same key keeps it from being filed twice.
      const { status } = problemOf(error);
      if (status > 0 && status < 500) this.key = newKey();
    } finally {
      this.isSending.set(false);
    }
  }
}
