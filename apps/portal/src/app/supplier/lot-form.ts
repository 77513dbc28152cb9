import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { CATEGORIES, type Lot, type LotInput, newKey, type Once } from '@supplydock/api-client';
import { addDays, isDay } from '@supplydock/domain';
import { ErrorSummary, type SummaryError } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { plainFormFields } from '../shared/form-fields.js';
import { type FormPlaces, refusalErrors } from '../shared/problem-text.js';
import { ReferenceData } from '../shared/reference-data.js';
import { EMPTY_LOT, lotForm, lotInputOf, type LotDraft } from './lot-draft.js';

/** Id of each field on the page, in the page's order, by its name in the draft. */
const FIELD_IDS = {
  productId: 'lot-product',
  batch: 'lot-batch',
  packPieces: 'lot-pack',
  pieces: 'lot-pieces',
  price: 'lot-price',
  producedOn: 'lot-produced',
  expiresOn: 'lot-expires',
  districtId: 'lot-place',
  serves: 'lot-serves',
  cost: 'lot-cost',
  costSource: 'lot-cost-source',
} as const;

/** What a supplier says of a lot: what, how much, for how much, from where to where. For a new one and for a correction. */
@Component({
  selector: 'sd-lot-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, FormField, MatButton, MatFormFieldModule, MatInput, RouterLink],
  providers: [plainFormFields],
  templateUrl: './lot-form.html',
  styleUrl: './lot-form.scss',
})
export class LotForm {
  /** What stands in the fields at first. */
  readonly start = input<LotDraft>(EMPTY_LOT);
  /** Days from production to expiry of the lot that was copied: the expiry follows the production then. */
  readonly lifeDays = input<number | null>(null);
  readonly action = input.required<string>();
  readonly send = input.required<(lot: LotInput, once: Once) => Promise<Lot>>();
  readonly cancelLink = input.required<string>();
  readonly sent = output<Lot>();

  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
  private key = newKey();
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly ids = FIELD_IDS;
  protected readonly groups = computed(() =>
    CATEGORIES.map((category) => ({
      label: this.t().common.categories[category],
      products: this.reference.productsOf(category),
    })),
  );

  protected readonly draft = linkedSignal(() => this.start());
  protected readonly fields = lotForm(this.draft, {
    today: () => this.session.me()?.jurisdiction.today,
    shelfLifeDays: (id) => this.reference.products().find((product) => product.id === id)?.shelfLifeDays,
  });
  protected readonly errors = signal<readonly SummaryError[]>([]);
  protected readonly isSending = signal(false);

  protected toggleDistrict(id: string, isTicked: boolean): void {
    this.draft.update((draft) => ({
      ...draft,
      serves: isTicked ? [...draft.serves, id] : draft.serves.filter((other) => other !== id),
    }));
  }

  protected suggestExpiry(): void {
    const { producedOn, expiresOn } = this.draft();
    const days = this.lifeDays();
    if (days === null || expiresOn !== '' || !isDay(producedOn)) return;
    this.draft.update((draft) => ({ ...draft, expiresOn: addDays(producedOn, days) }));
  }

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isSending()) return;
    this.fields().markAsTouched();
    this.errors.set(this.mistakes());
    if (this.errors().length > 0) return;

    this.isSending.set(true);
    try {
      this.sent.emit(await this.send()(lotInputOf(this.draft()), { key: this.key }));
    } catch (error) {
      // What was refused will be mended: that is another intention.
      this.key = newKey();
      this.errors.set(refusalErrors(error, this.i18n, this.places()));
    } finally {
      this.isSending.set(false);
    }
  }

  protected textOf(kind: string | undefined): string {
    return kind ? String(this.t().newLot[kind as keyof ReturnType<typeof this.t>['newLot']]) : '';
  }

  private mistakes(): SummaryError[] {
    return (Object.keys(FIELD_IDS) as (keyof typeof FIELD_IDS)[])
      .filter((name) => this.fields[name]().invalid())
      .map((name) => ({ message: this.textOf(this.fields[name]().errors()[0].kind), fieldId: FIELD_IDS[name] }));
  }

  private places(): FormPlaces {
    const words = this.t().newLot;
    return {
      productId: { id: FIELD_IDS.productId, label: this.t().lots.product },
      batch: { id: FIELD_IDS.batch, label: words.batch },
      packPieces: { id: FIELD_IDS.packPieces, label: words.packs },
      pieces: { id: FIELD_IDS.pieces, label: words.pieces },
      priceFen: { id: FIELD_IDS.price, label: words.price },
      producedOn: { id: FIELD_IDS.producedOn, label: words.produced },
      expiresOn: { id: FIELD_IDS.expiresOn, label: words.expires },
      districtId: { id: FIELD_IDS.districtId, label: this.t().lots.place },
      costFen: { id: FIELD_IDS.cost, label: words.cost },
      costSource: { id: FIELD_IDS.costSource, label: words.costSource },
      serves: { id: FIELD_IDS.serves, label: this.t().lots.serves },
    };
  }
}
