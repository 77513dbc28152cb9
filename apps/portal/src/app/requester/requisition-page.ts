import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { type FieldState, FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import {
  ChannelCommands,
  newKey,
  problemOf,
  readEntitlement,
  readRequisition,
  readStandings,
  type Requisition,
  UNREACHABLE,
} from '@supplydock/api-client';
import { ErrorSummary, Notice } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { categoryIn } from '../shared/category-tabs.js';
import { plainFormFields } from '../shared/form-fields.js';
import { LoadState } from '../shared/load-state.js';
import { FormErrors, type FormPlace, type FormPlaces } from '../shared/form-errors.js';
import { ReferenceData } from '../shared/reference-data.js';
import { DraftSender } from './drafts/draft-sender.js';
import { dropDraft, keepDraft, readDraft } from './drafts/draft-store.js';
import { EntitlementSum } from './entitlement-sum.js';
import { choiceOf, choicesOf, type ProductChoice } from './product-choices.js';
import { draftOf, errorText, inputOf, type RequisitionDraft, requisitionForm } from './requisition-form.js';
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
  /** Id of an earlier one to copy. */
  readonly again = input<string>();
  /** The firm that phoned in, on the hotline's page; undefined for the own firm. */
  readonly firmId = input<string>();

  private readonly commands = inject(ChannelCommands);
  private readonly session = inject(Session);
  protected readonly reference = inject(ReferenceData);
  protected readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly sender = inject(DraftSender);
  private key = newKey();
  private lastKept: RequisitionDraft | null = null;

  private readonly sourceId = computed(() => this.amend() ?? this.again());
  protected readonly source = readRequisition(this.sourceId);
  private readonly from = computed(() => (this.source.hasValue() ? this.source.value() : undefined));
  /** All parts appear together, so that none pushes another down. */
  protected readonly isReady = computed(
    () =>
      this.products().length > 0 &&
      (this.sourceId() === undefined || this.from() !== undefined) &&
      this.entitlement.status() !== 'loading',
  );
  protected readonly selected = computed(() => this.from()?.category ?? categoryIn(this.category()));
  protected readonly products = computed(() => this.reference.productsOf(this.selected()));
  protected readonly today = computed(() => this.session.me()?.jurisdiction.today);
  protected readonly entitlement = readEntitlement(this.selected, this.firmId);
  protected readonly entitled = computed(() =>
    this.entitlement.hasValue() ? this.entitlement.value().entitlementPieces : null,
  );

  /** Where this page leads back to. */
  protected readonly home = computed(() => {
    const firmId = this.firmId();
    return firmId === undefined ? ['/firm'] : ['/hotline', firmId];
  });
  /** Who keeps drafts here: people of a firm that file a new one; what exists already has its version to guard it. */
  private readonly keeper = computed(() =>
    this.sourceId() === undefined && this.firmId() === undefined ? (this.session.draftsOf() ?? undefined) : undefined,
  );
  private readonly fresh = computed(() =>
    draftOf(
      this.from(),
      this.products().map(({ id }) => id),
    ),
  );
  private readonly kept = computed(() => {
    const owner = this.keeper();
    return owner === undefined || this.products().length === 0 ? null : readDraft(owner, this.selected());
  });
  protected readonly isRestored = linkedSignal(() => this.kept() !== null);
  protected readonly draft = linkedSignal(() => this.kept()?.draft ?? this.fresh());
  protected readonly choices = computed(() => choicesOf(this.products()));
  /** Ticking products one by one is chosen by name, or by products that are no other choice. */
  private readonly isOwnMixture = signal(false);
  protected readonly choice = computed(() =>
    this.isOwnMixture() ? 'own' : choiceOf(this.draft().accepts, this.choices()),
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
  protected readonly errors = new FormErrors(() => this.places());
  protected readonly isSending = signal(false);
  /** The day's live one, when the api said that there is one: it is offered as the one to change. */
  protected readonly existingId = signal<string | undefined>(undefined);
  protected readonly existing = readRequisition(this.existingId);
  /** True while what was filed waits for the network. */
  protected readonly isKeptForLater = signal(false);
  protected readonly standings = readStandings(this.firmId);
  protected readonly standing = computed(() =>
    this.standings.hasValue()
      ? this.standings.value().items.find(({ category }) => category === this.selected())
      : undefined,
  );
  protected readonly isDailyWish = signal(false);

  constructor() {
    effect(() => {
      const draft = this.draft();
      const owner = this.keeper();
      const kept = this.kept();
      if (kept && draft === kept.draft)
        this.key = kept.key; // what was perhaps sent before is the same filing
      else if (owner !== undefined && draft !== this.fresh() && draft !== this.lastKept) {
        // Another wish is another filing: it must not answer to the key of the one before.
        this.key = newKey();
        this.lastKept = draft;
        keepDraft(owner, this.selected(), { draft, key: this.key, waiting: null });
      }
    });
    effect(() => {
      const sent = this.sender.sent();
      if (!sent || !this.isKeptForLater()) return;
      this.isKeptForLater.set(false);
      this.filed.set(sent);
      this.goTo('done');
      void this.keepDailyWish();
    });
  }

  protected choose(id: ProductChoice['id']): void {
    this.isOwnMixture.set(id === 'own');
    const chosen = this.choices().find((choice) => choice.id === id);
    if (chosen && id !== 'own') this.draft.update((draft) => ({ ...draft, accepts: chosen.productIds }));
  }

  protected choiceLabel(id: ProductChoice['id']): string {
    const words = this.t().requisition;
    if (id.startsWith('only-')) return words.onlyThis(this.reference.productName(id.slice('only-'.length)));
    if (id === 'any') return words.any[this.selected()];
    return id === 'medical' ? words.medicalOnly : id === 'kn95' ? words.kn95Only : words.own;
  }

  protected startAfresh(): void {
    const owner = this.keeper();
    if (owner !== undefined) dropDraft(owner, this.selected());
    this.draft.set(this.fresh());
    this.isRestored.set(false);
  }

  protected toggleProduct(id: string, isTicked: boolean): void {
    this.draft.update((draft) => ({
      ...draft,
      accepts: isTicked ? [...draft.accepts, id] : draft.accepts.filter((other) => other !== id),
    }));
  }

  protected check(event: Event): void {
    event.preventDefault();
    this.existingId.set(undefined);
    if (this.errors.check()) this.goTo('check');
  }

  protected print(): void {
    window.print();
  }

  protected change(): void {
    const owner = this.keeper();
    if (this.isKeptForLater() && owner !== undefined) {
      // It is being changed: what waited for the network must not be sent behind the person's back.
      keepDraft(owner, this.selected(), { draft: this.draft(), key: this.key, waiting: null });
      this.isKeptForLater.set(false);
    }
    this.goTo('fill');
  }

  protected async file(): Promise<void> {
    if (this.isSending()) return;
    this.isSending.set(true);
    this.errors.clear();
    try {
      this.arrived(await this.send());
      await this.keepDailyWish();
    } catch (error) {
      this.failed(error);
    } finally {
      this.isSending.set(false);
    }
  }

  /** Changes the day's live one to what stands in the form. */
  protected async changeExisting(): Promise<void> {
    if (this.isSending() || !this.existing.hasValue()) return;
    this.isSending.set(true);
    const { id, version } = this.existing.value();
    try {
      this.arrived(await this.commands.amendRequisition(id, version, this.input()));
    } catch (error) {
      this.errors.refused(error);
      this.existing.reload();
    } finally {
      this.isSending.set(false);
    }
  }

  private send(): Promise<Requisition> {
    const from = this.from();
    return this.amend() && from
      ? this.commands.amendRequisition(from.id, from.version, this.input())
      : this.commands.fileRequisition(this.input(), { key: this.key }, this.firmId());
  }

  private arrived(filed: Requisition): void {
    const owner = this.keeper();
    if (owner !== undefined) dropDraft(owner, this.selected());
    this.existingId.set(undefined);
    this.filed.set(filed);
    this.goTo('done');
  }

  private failed(error: unknown): void {
    const problem = problemOf(error);
    const owner = this.keeper();
    if (problem.code === UNREACHABLE && owner !== undefined) {
      keepDraft(owner, this.selected(), { draft: this.draft(), key: this.key, waiting: this.input() });
      this.isKeptForLater.set(true);
      return;
    }
    this.key = newKey();
    if (owner !== undefined) keepDraft(owner, this.selected(), { draft: this.draft(), key: this.key, waiting: null });
    if (problem.code === 'REQUISITION_EXISTS') this.existingId.set(String(problem.params['requisitionId']));
    this.goTo('fill');
    this.errors.refused(error);
  }

  /** The requisition has arrived; a daily wish that could not be kept is no reason to say otherwise. */
  private async keepDailyWish(): Promise<void> {
    if (!this.isDailyWish()) return;
    const { neededBy: _day, ...wish } = this.input();
    const standing = this.standing();
    try {
      if (standing) await this.commands.changeStanding(standing.id, standing.version, wish);
      else await this.commands.setStanding(wish, { key: newKey() }, this.firmId());
    } catch (error) {
      this.isDailyWish.set(false);
      this.errors.refused(error);
    }
  }

  private goTo(step: 'fill' | 'check' | 'done'): void {
    this.step.set(step);
    setTimeout(() => this.heading()?.nativeElement.focus());
  }

  private places(): FormPlaces {
    const words = this.t().firm;
    const { pieces, accepts, maxPrice, neededBy } = this.fields;
    const place = (id: string, label: string, field: FieldState<unknown>): FormPlace => ({
      id,
      label,
      wrong: errorText(field.errors()[0]?.kind, this.t().requisition),
    });
    return {
      askedPieces: place('pieces', words.asked, pieces()),
      accepts: place('choice-any', words.accepts, accepts()),
      maxPriceFen: place('max-price', words.maxPrice, maxPrice()),
      neededBy: place('needed-by', words.neededBy, neededBy()),
    };
  }
}
