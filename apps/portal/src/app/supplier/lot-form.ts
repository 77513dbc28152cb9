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
import { ErrorSummary } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { plainFormFields } from '../shared/form-fields.js';
import { FormErrors, type FormPlaces } from '../shared/form-errors.js';
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
  protected readonly errors = new FormErrors(() => this.places());
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
    if (!this.errors.check()) return;

    this.isSending.set(true);
    try {
      this.sent.emit(await this.send()(lotInputOf(this.draft()), { key: this.key }));
    } catch (error) {
      // What was refused will be mended: that is another intention.
      this.key = newKey();
      this.errors.refused(error);
    } finally {
      this.isSending.set(false);
    }
  }

  private places(): FormPlaces {
    const words = this.t().newLot;
    const wrong = (name: keyof typeof FIELD_IDS): string | undefined => {
      const kind = this.fields[name]().errors()[0]?.kind;
      return kind && String(words[kind as keyof typeof words]);
    };
    return {
      productId: { id: FIELD_IDS.productId, label: this.t().lots.product, wrong: wrong('productId') },
      batch: { id: FIELD_IDS.batch, label: words.batch, wrong: wrong('batch') },
      packPieces: { id: FIELD_IDS.packPieces, label: words.packs, wrong: wrong('packPieces') },
      pieces: { id: FIELD_IDS.pieces, label: words.pieces, wrong: wrong('pieces') },
      priceFen: { id: FIELD_IDS.price, label: words.price, wrong: wrong('price') },
      producedOn: { id: FIELD_IDS.producedOn, label: words.produced, wrong: wrong('producedOn') },
      expiresOn: { id: FIELD_IDS.expiresOn, label: words.expires, wrong: wrong('expiresOn') },
      districtId: { id: FIELD_IDS.districtId, label: this.t().lots.place, wrong: wrong('districtId') },
      costFen: { id: FIELD_IDS.cost, label: words.cost, wrong: wrong('cost') },
      costSource: { id: FIELD_IDS.costSource, label: words.costSource, wrong: wrong('costSource') },
      serves: { id: FIELD_IDS.serves, label: this.t().lots.serves, wrong: wrong('serves') },
    };
  }
}
