import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { AppealCommands, newKey, readRequisition } from '@supplydock/api-client';
import { type AppealFact, type AppealGround, factOf, groundsFor } from '@supplydock/domain';
import { ErrorSummary, Notice } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { FormErrors, type FormPlaces } from '../shared/form-errors.js';
import { plainFormFields } from '../shared/form-fields.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';
import { changeOfDraft, draftOfChange, NO_CHANGE } from './change-draft.js';
import { ChangeFields, factPlaces } from './change-fields.js';

/** Characters that the api wants of a note. */
export const NOTE_LENGTH = 10;

/** A firm says what is wrong with a result: the ground, what should have stood, and why. */
@Component({
  selector: 'sd-lodge-appeal-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChangeFields, ErrorSummary, LoadState, MatButton, MatFormFieldModule, MatInput, Notice, RouterLink],
  providers: [plainFormFields],
  templateUrl: './lodge-appeal-page.html',
})
export class LodgeAppealPage {
  /** Id of the requisition whose result is contested. */
  // eslint-disable-next-line @angular-eslint/no-input-rename -- the address says what the requisition is
  readonly requisitionId = input<string | undefined>(undefined, { alias: 'requisition' });

  private readonly commands = inject(AppealCommands);
  private readonly router = inject(Router);
  private readonly i18n = inject(I18n);
  private key = newKey();
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly source = readRequisition(this.requisitionId);
  protected readonly requisition = lastValue(this.source);
  protected readonly grounds = computed(() => groundsFor(this.requisition()?.appeal.isCounted ?? true));
  protected readonly ground = signal<AppealGround | null>(null);
  protected readonly facts = computed((): AppealFact[] => {
    const ground = this.ground();
    const fact = ground === null ? null : factOf(ground);
    return fact === null ? [] : [fact];
  });
  /** Products and price begin as they were filed. */
  protected readonly draft = linkedSignal(() => {
    const filed = this.requisition();
    const wish = filed ? { accepts: filed.accepts, maxPriceFen: filed.maxPriceFen } : null;
    return draftOfChange({ ...NO_CHANGE, wish });
  });
  protected readonly note = signal('');
  private readonly read = computed(() => changeOfDraft(this.draft(), this.facts(), true));
  protected readonly errors = new FormErrors(() => this.places());
  protected readonly isSending = signal(false);

  protected async lodge(event: Event): Promise<void> {
    event.preventDefault();
    const [ground, requisition] = [this.ground(), this.requisition()];
    if (this.isSending() || !this.errors.check() || ground === null || !requisition) return;
    this.isSending.set(true);
    try {
      const body = { requisitionId: requisition.id, ground, stated: this.read().change, note: this.note().trim() };
      const { id } = await this.commands.lodge(body, { key: this.key });
      await this.router.navigate(['/firm/appeals', id]);
    } catch (error) {
      this.key = newKey();
      this.errors.refused(error);
    } finally {
      this.isSending.set(false);
    }
  }

  private places(): FormPlaces {
    const words = this.t().appeals;
    const isTold = this.note().trim().length >= NOTE_LENGTH;
    return {
      ground: {
        id: `ground-${this.grounds()[0]}`,
        label: words.ground,
        wrong: this.ground() === null && words.groundMissing,
      },
      ...factPlaces('stated', this.facts(), this.read().mistakes, words),
      note: { id: 'appeal-note', label: words.note, wrong: !isTold && words.noteMissing },
    };
  }
}
