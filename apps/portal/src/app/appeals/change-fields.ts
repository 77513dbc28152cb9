import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { Category } from '@supplydock/api-client';
import type { AppealFact } from '@supplydock/domain';
import { I18n } from '../i18n/i18n.js';
import type { Messages } from '../i18n/messages.js';
import type { FormPlaces } from '../shared/form-errors.js';
import { plainFormFields } from '../shared/form-fields.js';
import { ReferenceData } from '../shared/reference-data.js';
import type { ChangeDraft } from './change-draft.js';

/** Where the field of a fact stands, for summaries that lead to it. */
const factField = (fact: AppealFact): string => `fact-${fact}`;

/**
 * Places of the fields for an error summary.
 * @param path of the change in the request
 */
export function factPlaces(
  path: string,
  facts: readonly AppealFact[],
  mistakes: readonly AppealFact[],
  words: Messages['appeals'],
): FormPlaces {
  return Object.fromEntries(
    facts.map((fact) => [
      `${path}.${fact}`,
      { id: factField(fact), label: words.facts[fact], wrong: mistakes.includes(fact) && words.factMissing[fact] },
    ]),
  );
}

/** Fields for the facts of a requisition that may be contested. */
@Component({
  selector: 'sd-change-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatFormFieldModule, MatInput],
  providers: [plainFormFields],
  template: `
    @for (fact of numbers(); track fact) {
      <mat-form-field>
        <mat-label>{{ t().appeals.facts[fact] }}</mat-label>
        <input
          matInput
          #typed
          [id]="fieldOf(fact)"
          inputmode="numeric"
          autocomplete="off"
          [value]="draft()[fact]"
          (input)="set(fact, typed.value)"
        />
      </mat-form-field>
    }
    @if (facts().includes('tier')) {
      <mat-form-field>
        <mat-label>{{ t().appeals.facts.tier }}</mat-label>
        <select matNativeControl #chosen [id]="fieldOf('tier')" (change)="set('tier', chosen.value)">
          <option value="" [selected]="draft().tier === ''">{{ isOptional() ? t().appeals.asItWas : '' }}</option>
          @for (tier of tiers; track tier) {
            <option [value]="tier" [selected]="draft().tier === '' + tier">
              {{ tier }} · {{ t().common.tiers[tier] }}
            </option>
          }
        </select>
      </mat-form-field>
    }
    @if (facts().includes('wish')) {
      <fieldset class="sd-choices">
        <legend>{{ t().appeals.facts.wish }}</legend>
        @if (isOptional()) {
          <label>
            <input
              type="checkbox"
              #ticked
              [id]="fieldOf('wish')"
              [checked]="draft().isWish"
              (change)="setWish(ticked.checked)"
            />
            <span>{{ t().appeals.changeWish }}</span>
          </label>
        }
        @if (!isOptional() || draft().isWish) {
          @for (product of products(); track product.id; let first = $first) {
            <label>
              <input
                type="checkbox"
                #own
                [id]="first && !isOptional() ? fieldOf('wish') : 'fact-product-' + product.id"
                [checked]="draft().accepts.includes(product.id)"
                (change)="toggle(product.id, own.checked)"
              />
              <span>{{ reference.productName(product.id) }}</span>
            </label>
          }
          <mat-form-field>
            <mat-label>{{ t().appeals.maxPrice }}</mat-label>
            <input
              matInput
              #price
              id="fact-price"
              inputmode="decimal"
              autocomplete="off"
              [value]="draft().maxPrice"
              (input)="set('maxPrice', price.value)"
            />
            <mat-hint>{{ t().appeals.maxPriceHint }}</mat-hint>
          </mat-form-field>
        }
      </fieldset>
    }
  `,
  host: { class: 'sd-form' },
})
export class ChangeFields {
  readonly draft = model.required<ChangeDraft>();
  /** Facts that are asked for. */
  readonly facts = input.required<readonly AppealFact[]>();
  readonly category = input.required<Category>();
  /** Whether each may stay as it was. */
  readonly isOptional = input(false);

  protected readonly t = inject(I18n).t;
  protected readonly reference = inject(ReferenceData);
  protected readonly fieldOf = factField;
  protected readonly tiers = [1, 2, 3, 4] as const;
  protected readonly products = computed(() => this.reference.productsOf(this.category()));
  protected readonly numbers = computed(() =>
    (['headcount', 'receivedPieces'] as const).filter((fact) => this.facts().includes(fact)),
  );

  protected set(field: 'headcount' | 'receivedPieces' | 'tier' | 'maxPrice', value: string): void {
    this.draft.update((draft) => ({ ...draft, [field]: value }));
  }

  protected setWish(isWish: boolean): void {
    this.draft.update((draft) => ({ ...draft, isWish }));
  }

  protected toggle(id: string, isTicked: boolean): void {
    this.draft.update((draft) => {
      const others = draft.accepts.filter((one) => one !== id);
      return { ...draft, accepts: isTicked ? [...others, id] : others };
    });
  }
}
