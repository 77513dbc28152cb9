import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { applyWhen, form, FormField, maxLength, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ChannelCommands, type EnterpriseDetail, newKey } from '@supplydock/api-client';
import { ErrorSummary } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { staffOf } from '../registration/register-form.js';
import { Session } from '../session/session.js';
import { plainFormFields } from '../shared/form-fields.js';
import { FormErrors, type FormPlaces } from '../shared/form-errors.js';

const CHOICES_BY_STATE = {
  REGISTERED: [],
  UNDER_REVIEW: ['verify', 'ask', 'reject'],
  VERIFIED: ['suspend'],
  SUSPENDED: ['reinstate'],
  REJECTED: [],
} as const;
/** A verified firm's new headcount is decided by the same form. */
const HEADCOUNT_CHOICES = ['verify', 'reject'] as const;
type Choice = 'verify' | 'ask' | 'reject' | 'suspend' | 'reinstate';
const DECISIONS = { reject: 'rejection', suspend: 'suspension', reinstate: 'reinstatement' } as const;
/** Characters the api takes for a reason or a question. */
const MIN_WORDS = 3;
const MAX_WORDS = 1000;

/** What an officer does about a firm, or about a headcount that it filed: one choice, what it needs, one press. */
@Component({
  selector: 'sd-firm-decision-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, FormField, MatButton, MatFormFieldModule, MatInput],
  providers: [plainFormFields],
  templateUrl: './firm-decision-form.html',
})
export class FirmDecisionForm {
  readonly firm = input.required<EnterpriseDetail>();
  /** What is decided about: the firm as a whole, or the headcount that waits. */
  readonly about = input<'firm' | 'headcount'>('firm');
  readonly decided = output<void>();

  private readonly commands = inject(ChannelCommands);
  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
  private key = newKey();
  private readonly submit = viewChild.required('submit', { read: ElementRef<HTMLElement> });
  protected readonly t = this.i18n.t;
  private readonly pending = computed(() => this.firm().filings.find(({ state }) => state === 'PENDING'));
  /** Ids of fields, apart when both forms stand on one page. */
  protected readonly prefix = computed(() => `decide-${this.about()}`);
  protected readonly choices = computed<readonly Choice[]>(() => {
    if (this.about() === 'headcount') return HEADCOUNT_CHOICES;
    const choices: readonly Choice[] = CHOICES_BY_STATE[this.firm().state];
    return this.firm().openQuestion ? choices.filter((choice) => choice !== 'ask') : choices;
  });

  private readonly today = computed(() => this.session.me()?.jurisdiction.today ?? '');
  protected readonly draft = linkedSignal(() => ({
    choice: '' as Choice | '',
    staff: String(this.pending()?.headcount ?? ''),
    from: [this.pending()?.effectiveFrom ?? '', this.today()].sort()[1],
    words: '',
  }));
  protected readonly isReasonNeeded = computed(
    () => this.draft().choice !== 'verify' || staffOf(this.draft().staff) !== (this.pending()?.headcount ?? null),
  );
  protected readonly fields = form(this.draft, (path) => {
    maxLength(path.words, MAX_WORDS);
    validate(path.choice, ({ value }) => (value() === '' ? { kind: 'missing' } : undefined));
    applyWhen(
      path,
      ({ value }) => value().choice === 'verify',
      (verifying) => {
        validate(verifying.staff, ({ value }) => (staffOf(value()) === null ? { kind: 'wrong' } : undefined));
        validate(verifying.from, ({ value }) => (value() < this.today() ? { kind: 'wrong' } : undefined));
      },
    );
    applyWhen(
      path,
      ({ value }) => value().choice !== '' && this.needsWords(),
      (speaking) => {
        validate(speaking.words, ({ value }) => (value().trim().length < MIN_WORDS ? { kind: 'missing' } : undefined));
      },
    );
  });
  protected readonly errors = new FormErrors(() => this.places());
  protected readonly isSending = signal(false);

  /** Chooses, and writes the words where it takes some; Enter then confirms, for the button has the focus. */
  prepare(choice: Choice, words = ''): void {
    if (!this.choices().includes(choice)) return;
    this.draft.update((draft) => ({ ...draft, choice, words }));
    this.submit().nativeElement.focus();
  }

  protected async confirm(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isSending()) return;
    if (!this.errors.check()) return;
    this.isSending.set(true);
    try {
      await this.send();
      this.decided.emit();
    } catch (error) {
      this.errors.refused(error);
    } finally {
      this.key = newKey();
      this.isSending.set(false);
    }
  }

  /** What a choice means for the firm. */
  protected explained(choice: Choice): string {
    return this.t().firms[`${choice}Text`];
  }

  private needsWords(): boolean {
    // A firm from before may have filed nothing: then there is nothing to differ from.
    return this.draft().choice !== 'verify' || (this.pending() !== undefined && this.isReasonNeeded());
  }

  private send(): Promise<unknown> {
    const { id, version } = this.firm();
    const { choice, staff, from, words } = this.draft();
    const once = { key: this.key };
    const text = words.trim();
    const verification = { headcount: staffOf(staff) ?? 0, effectiveFrom: from, reason: text || null };
    const filing = this.pending();
    if (this.about() === 'headcount' && filing) {
      return choice === 'verify'
        ? this.commands.verifyHeadcount(filing.id, filing.version, verification, once)
        : this.commands.rejectHeadcount(filing.id, filing.version, text, once);
    }
    if (choice === 'verify') return this.commands.verifyFirm(id, version, verification, once);
    if (choice === 'ask') return this.commands.askFirm(id, version, text, once);
    return this.commands.decideFirm(DECISIONS[choice as keyof typeof DECISIONS], id, version, text, once);
  }

  private places(): FormPlaces {
    const { firms, firmFile, register } = this.t();
    const { choice, staff, from, words } = this.fields;
    const prefix = this.prefix();
    const text = { id: `${prefix}-words`, wrong: words().invalid() && firms.wordsMissing };
    return {
      choice: {
        id: `${prefix}-${this.choices()[0]}`,
        label: firms.decide,
        wrong: choice().invalid() && firms.choiceMissing,
      },
      headcount: {
        id: `${prefix}-staff`,
        label: firms.headcount,
        wrong: staff().invalid() && register.headcountWrong,
      },
      effectiveFrom: {
        id: `${prefix}-from`,
        label: firms.effectiveFrom,
        wrong: from().invalid() && firmFile.fromDayWrong,
      },
      ...(this.draft().choice === 'ask'
        ? { question: { ...text, label: firms.question } }
        : { reason: { ...text, label: firms.reason } }),
    };
  }
}
