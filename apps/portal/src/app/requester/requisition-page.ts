import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { ChannelCommands, newKey, readEntitlement, readRequisition, type Requisition } from '@supplydock/api-client';
import { ErrorSummary, Notice, type SummaryError } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { categoryIn } from '../shared/category-tabs.js';
import { plainFormFields } from '../shared/form-fields.js';
import { LoadState } from '../shared/load-state.js';
import { type FormPlaces, refusalErrors } from '../shared/problem-text.js';
import { ReferenceData } from '../shared/reference-data.js';
import { EntitlementSum } from './entitlement-sum.js';
import { draftOf, errorText, inputOf, requisitionForm } from './requisition-form.js';
import { RequisitionFacts } from './requisition-facts.js';

/** File, change or file again: fill in, check the answers, get the reference and what happens next. */
@Component({
  selector: 'sd-requisition-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EntitlementSum,
    ErrorSummary,
    FormField,
    LoadState,
    MatButton,
    MatFormFieldModule,
    MatInput,
    Notice,
    RequisitionFacts,
    RouterLink,
  ],
  providers: [plainFormFields],
  templateUrl: './requisition-page.html',
})
export class RequisitionPage {
  readonly category = input<string>();
  /** Id of the requisition to change. */
  readonly amend = input<string>();
  /** Id of an ended one to file again. */
  readonly again = input<string>();

  private readonly commands = inject(ChannelCommands);
  private readonly session = inject(Session);
  protected readonly reference = inject(ReferenceData);
  protected readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private key = newKey();

  private readonly sourceId = computed(() => this.amend() ?? this.again());
  protected readonly source = readRequisition(this.sourceId);
  private readonly from = computed(() => (this.source.hasValue() ? this.source.value() : undefined));
  protected readonly isReady = computed(
    () => this.products().length > 0 && (this.sourceId() === undefined || this.from() !== undefined),
  );
  protected readonly selected = computed(() => this.from()?.category ?? categoryIn(this.category()));
  protected readonly products = computed(() => this.reference.productsOf(this.selected()));
  protected readonly today = computed(() => this.session.me()?.jurisdiction.today);
  protected readonly entitlement = readEntitlement(this.selected);
  protected readonly entitled = computed(() =>
    this.entitlement.hasValue() ? this.entitlement.value().entitlementPieces : null,
  );

  protected readonly draft = linkedSignal(() =>
    draftOf(
      this.from(),
      this.products().map(({ id }) => id),
    ),
  );
  protected readonly fields = requisitionForm(this.draft, this.today);
  protected readonly input = computed(() => inputOf(this.draft(), this.selected()));
  protected readonly claim = computed(() => {
    const entitled = this.entitled();
    return entitled === null ? null : Math.min(this.input().askedPieces, entitled);
  });
  protected readonly isOver = computed(() => {
    const entitled = this.entitled();
    return entitled !== null && this.input().askedPieces > entitled;
  });
  protected readonly step = signal<'fill' | 'check' | 'done'>('fill');
  protected readonly filed = signal<Requisition | null>(null);
  protected readonly errors = signal<readonly SummaryError[]>([]);
  protected readonly isSending = signal(false);

  protected toggleProduct(id: string, isTicked: boolean): void {
    this.draft.update((draft) => ({
      ...draft,
      accepts: isTicked ? [...draft.accepts, id] : draft.accepts.filter((other) => other !== id),
    }));
  }

  protected check(event: Event): void {
    event.preventDefault();
    this.fields().markAsTouched();
    this.errors.set(this.mistakes());
    if (this.errors().length === 0) this.goTo('check');
  }

  protected change(): void {
    this.goTo('fill');
  }

  protected async file(): Promise<void> {
    if (this.isSending()) return;
    this.isSending.set(true);
    this.errors.set([]);
    try {
      this.filed.set(await this.send());
      this.goTo('done');
    } catch (error) {
      this.key = newKey();
      this.goTo('fill');
      this.errors.set(refusalErrors(error, this.i18n, this.places()));
    } finally {
      this.isSending.set(false);
    }
  }

  protected textOf(kind: string | undefined): string | null {
    return errorText(kind, this.t().requisition);
  }

  private send(): Promise<Requisition> {
    const from = this.from();
    return this.amend() && from
      ? this.commands.amendRequisition(from.id, from.version, this.input())
      : this.commands.fileRequisition(this.input(), { key: this.key });
  }

  private goTo(step: 'fill' | 'check' | 'done'): void {
    this.step.set(step);
    setTimeout(() => this.heading()?.nativeElement.focus());
  }

  private mistakes(): SummaryError[] {
    const { pieces, accepts, maxPrice, neededBy } = this.fields;
    const fields = [
      { field: pieces(), id: 'pieces' },
      { field: accepts(), id: `product-${this.products()[0]?.id}` },
      { field: maxPrice(), id: 'max-price' },
      { field: neededBy(), id: 'needed-by' },
    ];
    return fields
      .filter(({ field }) => field.invalid())
      .map(({ field, id }) => ({ message: this.textOf(field.errors()[0].kind) ?? '', fieldId: id }));
  }

  private places(): FormPlaces {
    const words = this.t().firm;
    return {
      askedPieces: { id: 'pieces', label: words.asked },
      accepts: { id: `product-${this.products()[0]?.id}`, label: words.accepts },
      maxPriceFen: { id: 'max-price', label: words.maxPrice },
      neededBy: { id: 'needed-by', label: words.neededBy },
    };
  }
}
