import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import {
  PolicyCommands,
  newKey,
  readPolicies,
  readPolicy,
  readPolicyPresets,
  readScenarioRun,
} from '@supplydock/api-client';
import { ORDERS, parsePolicyRules, SIZES, TIERS, WEIGHTS, type PolicyRules, type Size, type Tier } from '@supplydock/domain'; // prettier-ignore
import { ErrorSummary } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { categoryIn } from '../shared/category-tabs.js';
import { plainFormFields } from '../shared/form-fields.js';
import { LoadState } from '../shared/load-state.js';
import { FormErrors, type FormPlaces, placeOf } from '../shared/form-errors.js';
import { ReferenceData } from '../shared/reference-data.js';
import { draftOf, FIRST_RULES, rulesOf, type NumberField, type PolicyDraft } from './policy-draft.js';
import { PolicyDifferences } from './policy-differences.js';
import { keepPolicyDraft } from './policy-drafts.js';
import { policyPlaces } from './policy-places.js';

/** Versions looked through for the latest of a name: more than a city writes in a year. */
const LOOKED_THROUGH = 200;

/** Writes the next version of a policy, starting from an earlier one or from a rule of 2020, with what it changes beside it. */
@Component({
  selector: 'sd-policy-form-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ErrorSummary,
    LoadState,
    MatButton,
    MatFormFieldModule,
    MatInput,
    NgTemplateOutlet,
    PolicyDifferences,
    RouterLink,
  ],
  providers: [plainFormFields],
  templateUrl: './policy-form-page.html',
  styleUrl: './policy-form-page.scss',
})
export class PolicyFormPage {
  readonly category = input<string>();
  /** Id of the version to start from. */
  readonly from = input<string>();
  /** Id of the preset to start from. */
  readonly preset = input<string>();
  /** Id of the comparison, and the place in it, whose policy to start from. */
  readonly run = input<string>();
  readonly place = input<string>();

  private readonly commands = inject(PolicyCommands);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
  protected readonly reference = inject(ReferenceData);
  private key = newKey();
  protected readonly t = this.i18n.t;
  protected readonly orders = ORDERS;
  protected readonly weights = WEIGHTS;
  protected readonly tiers = TIERS;
  protected readonly sizes = SIZES;
  protected readonly selected = computed(() => categoryIn(this.category()));
  protected readonly products = computed(() => this.reference.productsOf(this.selected()));
  protected readonly today = computed(() => this.session.me()?.jurisdiction.today ?? '');
  protected readonly cityCutOff = computed(() => this.session.me()?.jurisdiction.cutOffs[this.selected()] ?? '');

  protected readonly list = readPolicies(() => ({ category: this.selected(), limit: LOOKED_THROUGH }));
  private readonly versions = computed(() => (this.list.hasValue() ? this.list.value().items : []));
  private readonly presets = readPolicyPresets();
  private readonly chosenPreset = computed(() =>
    this.presets.hasValue() ? this.presets.value().items.find(({ id }) => id === this.preset()) : undefined,
  );
  private readonly runSource = readScenarioRun(this.run);
  private readonly tried = computed(() =>
    this.runSource.hasValue() ? this.runSource.value().scenarios[Number(this.place() ?? 1) - 1] : undefined,
  );
  /** What it is compared with: the version it starts from, else the one in force. */
  private readonly baseId = computed(
    () => this.from() ?? this.versions().find(({ standing }) => standing === 'IN_FORCE')?.id,
  );
  private readonly baseSource = readPolicy(this.baseId);
  protected readonly base = computed(() => (this.baseSource.hasValue() ? this.baseSource.value() : undefined));
  protected readonly baseRules = computed(() => readable(this.base()?.rules));
  protected readonly baseName = computed(() => {
    const base = this.base();
    return base ? this.t().policies.versionName(base.name, base.policyVersion) : '';
  });
  /** Undefined until what it starts from is here. */
  private readonly start = computed(() => {
    if (this.run() !== undefined) return readable(this.tried()?.rules);
    if (this.preset() !== undefined) return readable(this.chosenPreset()?.rules);
    return this.list.hasValue() && this.baseId() === undefined ? FIRST_RULES : this.baseRules();
  });
  protected readonly draft = linkedSignal<PolicyDraft | undefined>(() => {
    const start = this.start();
    return start && draftOf(start);
  });
  protected readonly name = linkedSignal(() => {
    const tried = this.tried();
    if (tried) return tried.kind === 'policy' || tried.kind === 'draft' ? tried.nameEn : (tried.id ?? '');
    return this.chosenPreset()?.id ?? this.base()?.name ?? '';
  });
  protected readonly effectiveFrom = linkedSignal(() => this.today());
  protected readonly reason = signal('');
  protected readonly rules = computed(() => {
    const draft = this.draft();
    return draft && rulesOf(draft);
  });
  protected readonly readableRules = computed(() => readable(this.rules()));
  protected readonly errors = new FormErrors(() => this.places());
  protected readonly isSending = signal(false);
  protected readonly hasKeptDraft = signal(false);

  /** Fields that take a whole number, by the part of the form they stand in. */
  protected readonly numberFields = computed(() => {
    const words = this.t().policyForm;
    const field = (key: NumberField, label: string) => ({ key, label });
    return {
      need: [
        field('ratePerHeadPerDay', words.rate),
        field('perHeads', words.perHeads),
        field('coverDays', words.coverDays),
        field('windowDays', words.windowDays),
      ],
      draw: [field('winPieces', words.winPieces), field('cooldownDays', words.cooldownDays)],
      goods: [
        field('minRemainingLifeDays', words.life),
        field('useFirstWithinDays', words.useFirst),
        field('maxMarginPercent', words.margin),
      ],
      review: [field('maxTimesNeed', words.maxTimesNeed), field('maxPieces', words.maxPieces)],
    };
  });

  protected numberOf(field: NumberField): string {
    return this.draft()?.numbers[field] ?? '';
  }

  protected write(change: Partial<PolicyDraft>): void {
    this.draft.update((draft) => draft && { ...draft, ...change });
  }

  protected writeNumber(field: NumberField, event: Event): void {
    const draft = this.draft();
    if (draft) this.write({ numbers: { ...draft.numbers, [field]: valueOf(event) } });
  }

  protected writeGrant(size: Size, event: Event): void {
    const draft = this.draft();
    if (draft) this.write({ grants: { ...draft.grants, [size]: valueOf(event) } });
  }

  protected writeCeiling(product: string, event: Event): void {
    const draft = this.draft();
    if (draft) this.write({ ceilings: { ...draft.ceilings, [product]: valueOf(event) } });
  }

  protected writeCover(at: number, event: Event): void {
    const coverPieces = valueOf(event);
    this.writeStage(at, (stage) => ({ ...stage, coverPieces }));
  }

  protected toggleTier(at: number, tier: Tier): void {
    this.writeStage(at, ({ tiers, coverPieces }) => {
      const others = tiers.filter((one) => one !== tier);
      return { coverPieces, tiers: others.length < tiers.length ? others : [...others, tier] };
    });
  }

  protected addStage(): void {
    const draft = this.draft();
    if (draft) this.write({ stages: [...draft.stages, { tiers: TIERS, coverPieces: '' }] });
  }

  protected removeStage(at: number): void {
    const draft = this.draft();
    if (draft) this.write({ stages: draft.stages.filter((_stage, index) => index !== at) });
  }

  protected valueOf(event: Event): string {
    return valueOf(event);
  }

  /** Keeps what is typed for a comparison, without saving it; where it cannot be read, its fields are named. */
  protected keepDraft(): void {
    const rules = this.rules();
    if (!rules) return;
    this.hasKeptDraft.set(this.errors.check(...Object.keys(this.places()).filter((name) => name.startsWith('rules.'))));
    if (this.hasKeptDraft()) keepPolicyDraft({ name: this.name().trim() || '–', category: this.selected(), rules });
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const rules = this.rules();
    if (this.isSending() || !rules) return;
    if (!this.errors.check()) return;
    this.isSending.set(true);
    try {
      const name = this.name().trim();
      const { id } = await this.commands.setPolicy(
        {
          name,
          category: this.selected(),
          latestVersion: this.latestOf(name),
          effectiveFrom: this.effectiveFrom(),
          rules: { ...rules },
          reason: this.reason().trim(),
        },
        { key: this.key },
      );
      await this.router.navigate(['/policies', id], { queryParams: { saved: 'yes', with: this.base()?.id } });
    } catch (error) {
      // What was refused will be mended: that is another intention.
      this.key = newKey();
      this.errors.refused(error);
      this.list.reload();
    } finally {
      this.isSending.set(false);
    }
  }

  private latestOf(name: string): number {
    return Math.max(0, ...this.versions().filter((item) => item.name === name).map((item) => item.policyVersion)); // prettier-ignore
  }

  private places(): FormPlaces {
    const words = this.t().policyForm;
    const places = policyPlaces(this.t(), this.reference);
    places['name'].wrong = this.name().trim().length < 2 && words.nameWrong;
    places['effectiveFrom'].wrong = this.effectiveFrom() < this.today() && words.fromWrong;
    places['reason'].wrong = this.reason().trim().length < 3 && this.t().common.reasonWrong;
    const parsed = parsePolicyRules(this.rules());
    for (const { field, expected, expectedZh } of parsed.ok ? [] : parsed.error) {
      // what has no field on this page is left for the api to say
      const place = placeOf(`rules.${field}`, places);
      const isChinese = this.i18n.locale() === 'zh';
      if (place) place.wrong = this.t().problems.field(place.label, isChinese ? expectedZh : expected);
    }
    return places;
  }

  private writeStage(
    at: number,
    change: (stage: PolicyDraft['stages'][number]) => PolicyDraft['stages'][number],
  ): void {
    const draft = this.draft();
    if (draft) this.write({ stages: draft.stages.map((stage, index) => (index === at ? change(stage) : stage)) });
  }
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

function readable(value: unknown): PolicyRules | undefined {
  const parsed = parsePolicyRules(value);
  return parsed.ok ? parsed.value : undefined;
}
