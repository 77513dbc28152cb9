import { computed, inject, Injectable } from '@angular/core';
import { readReference, type Category, type Product } from '@supplydock/api-client';
import { I18n } from '../i18n/i18n.js';

/** The city, its districts and its products: asked for once, named in the reader's language. */
@Injectable({ providedIn: 'root' })
export class ReferenceData {
  private readonly i18n = inject(I18n);
  private readonly reference = readReference();
  private readonly known = computed(() => (this.reference.hasValue() ? this.reference.value() : undefined));

  /** True once the answer is here, and also when none could be had. */
  readonly isSettled = computed(() => !this.reference.isLoading());
  readonly jurisdiction = computed(() => this.known()?.jurisdiction);
  readonly districts = computed(() => this.known()?.districts ?? []);
  readonly products = computed(() => this.known()?.products ?? []);
  private readonly districtById = computed(() => new Map(this.districts().map((district) => [district.id, district])));
  private readonly productById = computed(() => new Map(this.products().map((product) => [product.id, product])));

  /** The id itself until the names are here. */
  districtName(id: string): string {
    return this.i18n.name(this.districtById().get(id)) || id;
  }

  productName(id: string): string {
    return this.i18n.name(this.productById().get(id)) || id;
  }

  productsOf(category: Category): Product[] {
    return this.products().filter((product) => product.category === category);
  }
}
