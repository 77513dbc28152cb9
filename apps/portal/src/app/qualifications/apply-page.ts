import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { CATEGORIES, type CertificateKind, ChannelCommands, newKey } from '@supplydock/api-client';
import { requiredCertificates } from '@supplydock/domain';
import { ErrorSummary } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { plainFormFields } from '../shared/form-fields.js';
import { FormErrors, type FormPlaces } from '../shared/form-errors.js';
import { ReferenceData } from '../shared/reference-data.js';

/** How numbers are written that have a form of their own; they are Chinese in either language. */
const EXAMPLES: Record<CertificateKind, string> = {
  DEVICE_REGISTRATION: '沪械注准20202140123',
  HYGIENE_LICENCE: '沪卫消证字(2020)第0123号',
  SAFETY_EVALUATION: '',
  TEST_REPORT: '',
};

interface TypedCertificate {
  readonly kind: CertificateKind;
  readonly number: string;
  readonly validTo: string;
}

/** A supplier applies for a product: what stands on the package and in the certificates that the product needs. */
@Component({
  selector: 'sd-apply-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, MatButton, MatFormFieldModule, MatInput, RouterLink],
  providers: [plainFormFields],
  templateUrl: './apply-page.html',
})
export class ApplyPage {
  /** Id of the product that is chosen at first. */
  readonly product = input<string>();

  private readonly commands = inject(ChannelCommands);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
  private key = newKey();
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly examples = EXAMPLES;
  protected readonly groups = computed(() =>
    CATEGORIES.map((category) => ({
      label: this.t().common.categories[category],
      products: this.reference.productsOf(category),
    })),
  );
  protected readonly productId = linkedSignal(() => this.product() ?? '');
  private readonly chosen = computed(() => this.reference.products().find(({ id }) => id === this.productId()));
  protected readonly goodsName = signal('');
  /** Those in force; whoever's package says another has chosen the wrong product. */
  protected readonly standards = computed(() => this.chosen()?.standards ?? []);
  protected readonly standard = linkedSignal(() => this.standards()[0] ?? '');
  protected readonly certificates = linkedSignal<readonly TypedCertificate[]>(() => {
    const product = this.chosen();
    return product ? requiredCertificates(product).map((kind) => ({ kind, number: '', validTo: '' })) : [];
  });
  protected readonly errors = new FormErrors(() => this.places());
  protected readonly isSending = signal(false);

  protected write(index: number, change: Partial<TypedCertificate>): void {
    this.certificates.update((all) => all.map((one, at) => (at === index ? { ...one, ...change } : one)));
  }

  protected async apply(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isSending()) return;
    if (!this.errors.check()) return;
    this.isSending.set(true);
    try {
      const input = {
        productId: this.productId(),
        goodsName: this.goodsName().trim(),
        standard: this.standard(),
        certificates: this.certificates().map((one) => ({ ...one, number: one.number.trim() })),
      };
      const { id } = await this.commands.applyForProduct(input, { key: this.key });
      await this.router.navigate(['/supplier/qualifications', id]);
    } catch (error) {
      // What was refused will be mended: that is another intention.
      this.key = newKey();
      this.errors.refused(error);
    } finally {
      this.isSending.set(false);
    }
  }

  private places(): FormPlaces {
    const words = this.t().qualification;
    const today = this.session.me()?.jurisdiction.today ?? '';
    const places: FormPlaces = {
      productId: {
        id: 'apply-product',
        label: this.t().lots.product,
        wrong: this.productId() === '' && words.productMissing,
      },
      goodsName: {
        id: 'apply-name',
        label: words.goodsName,
        wrong: this.goodsName().trim().length < 2 && words.goodsNameWrong,
      },
      standard: { id: 'apply-standard', label: words.standard },
      certificates: { id: 'apply-number-0', label: words.certificates },
    };
    this.certificates().forEach(({ kind, number, validTo }, index) => {
      const label = words.kinds[kind];
      places[`certificates.${index}`] = {
        id: `apply-number-${index}`,
        label,
        wrong: number.trim().length < 3 && `${label}: ${words.numberWrong}`,
      };
      places[`certificates.${index}.validTo`] = {
        id: `apply-valid-${index}`,
        label,
        wrong: (validTo === '' || validTo < today) && `${label}: ${words.validToWrong}`,
      };
    });
    return places;
  }
}
