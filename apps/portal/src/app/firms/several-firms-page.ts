import { ChangeDetectionStrategy, Component, computed, effect, type ElementRef, inject, input, linkedSignal, signal, viewChild } from '@angular/core'; // prettier-ignore
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import {
  ChannelCommands,
  type Enterprise,
  type HeadcountFiling,
  type Once,
  problemOf,
  readEnterprises,
  readHeadcountFilings,
} from '@supplydock/api-client';
import { DataTable, ErrorSummary, Notice } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { FormErrors } from '../shared/form-errors.js';
import { plainFormFields } from '../shared/form-fields.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';
import { problemText } from '../shared/problem-text.js';
import { ReferenceData } from '../shared/reference-data.js';
import { DecideMany } from './decide-many.js';

/** As many as the api lists at once: what a person can look through before one decision. */
const SHOWN = 200;
const MIN_WORDS = 3;
const MAX_WORDS = 1000;
const CHOICES = { queue: ['verify', 'ask', 'reject'], changes: ['verify', 'reject'] } as const;
type Choice = 'verify' | 'ask' | 'reject';

/** A firm that waits, or a headcount of one. */
interface Candidate {
  readonly id: string;
  readonly enterpriseId: string;
  readonly name: string;
  readonly districtId: string;
  readonly filed: number;
  readonly inForce: number | null;
  readonly from: string;
  readonly version: number;
}

/** One decision about several firms or headcounts that wait, of one list or of all: chosen, checked, decided, told. */
@Component({
  selector: 'sd-several-firms-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, ErrorSummary, LoadState, MatButton, MatFormFieldModule, MatInput, Notice, RouterLink],
  providers: [plainFormFields],
  templateUrl: './several-firms-page.html',
  styleUrls: ['./firms-page.scss', './several-firms-page.scss'],
})
export class SeveralFirmsPage {
  /** 'changes' for headcounts of verified firms; else firms under review. */
  readonly part = input<string>();
  /** Only what came with this list. */
  readonly import = input<string>();

  private readonly commands = inject(ChannelCommands);
  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('stepHeading');
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly parts = ['queue', 'changes'] as const;
  protected readonly maxWords = MAX_WORDS;

  protected readonly selected = computed(() => (this.part() === 'changes' ? 'changes' : 'queue'));
  protected readonly choices = computed<readonly Choice[]>(() => CHOICES[this.selected()]);
  private readonly query = computed(() => ({ importId: this.import(), limit: SHOWN }));
  protected readonly firms = readEnterprises(() =>
    this.selected() === 'queue' ? { ...this.query(), state: 'UNDER_REVIEW' } : undefined,
  );
  protected readonly filings = readHeadcountFilings(() => (this.selected() === 'changes' ? this.query() : undefined));
  private readonly firmPage = lastValue(this.firms);
  private readonly filingPage = lastValue(this.filings);
  protected readonly candidates = computed<readonly Candidate[] | undefined>(() =>
    this.selected() === 'queue'
      ? this.firmPage()?.items.flatMap((firm) => ofFirm(firm))
      : this.filingPage()?.items.map(ofFiling),
  );
  /** Waiting ones that this page does not show: a firm without a filed headcount, or beyond the first 200. */
  protected readonly others = computed(() => {
    const page = this.selected() === 'queue' ? this.firmPage() : this.filingPage();
    return (page?.total ?? 0) - (this.candidates()?.length ?? 0);
  });

  protected readonly step = linkedSignal<unknown, 'choose' | 'check' | 'decided'>({
    source: () => [this.selected(), this.import()],
    computation: () => 'choose',
  });
  protected readonly chosen = linkedSignal<unknown, ReadonlySet<string>>({
    source: () => [this.selected(), this.import()],
    computation: () => new Set<string>(),
  });
  protected readonly choice = linkedSignal<unknown, Choice>({ source: this.selected, computation: () => 'verify' });
  protected readonly words = signal('');
  protected readonly picked = computed(() => (this.candidates() ?? []).filter(({ id }) => this.chosen().has(id)));
  protected readonly errors = new FormErrors(() => {
    const { several, firms } = this.t();
    const length = this.words().trim().length;
    const needsWords = this.choice() !== 'verify' || length > 0;
    return {
      chosen: { id: 'choose-all', label: several.choose, wrong: this.picked().length === 0 && several.noneChosen },
      words: {
        id: 'several-words',
        label: firms.reason,
        wrong: needsWords && length < MIN_WORDS && firms.wordsMissing,
      },
    };
  });
  protected readonly areAllChosen = computed(
    () => this.picked().length > 0 && this.picked().length === this.candidates()?.length,
  );
  protected readonly staff = computed(() => this.picked().reduce((sum, { filed }) => sum + filed, 0));
  protected readonly many = new DecideMany<Candidate>((candidate, once) => this.decide(candidate, once));

  constructor() {
    // each step is a page of its own for who listens to it or walks it by keys
    effect(() => {
      if (this.step() !== 'choose') this.heading()?.nativeElement.focus();
    });
  }

  protected choose(id: string, isChosen: boolean): void {
    this.chosen.update((all) => new Set(isChosen ? [...all, id] : [...all].filter((one) => one !== id)));
  }

  protected chooseAll(isChosen: boolean): void {
    this.chosen.set(new Set(isChosen ? this.candidates()?.map(({ id }) => id) : []));
  }

  protected explained(choice: Choice): string {
    const { queueTexts, changesTexts } = this.t().several;
    return this.selected() === 'changes' && choice !== 'ask' ? changesTexts[choice] : queueTexts[choice];
  }

  protected check(event: Event): void {
    event.preventDefault();
    if (this.errors.check()) this.step.set('check');
  }

  protected async confirm(): Promise<void> {
    if (this.many.isRunning()) return;
    this.step.set('decided');
    await this.many.run(this.picked());
  }

  /** Back to what still waits. */
  protected goOn(): void {
    this.chosen.set(new Set());
    this.words.set('');
    this.step.set('choose');
    (this.selected() === 'queue' ? this.firms : this.filings).reload();
  }

  protected why(error: unknown): string {
    const { title, detail } = problemText(problemOf(error), this.i18n);
    return [title, detail].filter(Boolean).join(this.i18n.locale() === 'zh' ? '：' : ': ');
  }

  private decide({ id, version, filed, from }: Candidate, once: Once): Promise<unknown> {
    const words = this.words().trim();
    const today = this.session.me()?.jurisdiction.today ?? '';
    // a day that has passed meanwhile cannot count any more: rounds have used what counted then
    const verification = { headcount: filed, effectiveFrom: [from, today].sort()[1], reason: words || null };
    if (this.selected() === 'changes')
      return this.choice() === 'verify'
        ? this.commands.verifyHeadcount(id, version, verification, once)
        : this.commands.rejectHeadcount(id, version, words, once);
    if (this.choice() === 'verify') return this.commands.verifyFirm(id, version, verification, once);
    if (this.choice() === 'ask') return this.commands.askFirm(id, version, words, once);
    return this.commands.decideFirm('rejection', id, version, words, once);
  }
}

/** None where the firm filed no headcount: that is looked at singly. */
function ofFirm({ id, name, districtId, filedHeadcount, filedFrom, headcount, version }: Enterprise): Candidate[] {
  if (filedHeadcount === null || filedFrom === null) return [];
  return [{ id, enterpriseId: id, name, districtId, filed: filedHeadcount, inForce: headcount, from: filedFrom, version }]; // prettier-ignore
}

function ofFiling(filing: HeadcountFiling): Candidate {
  const { id, enterpriseId, enterpriseName, districtId, headcount, headcountInForce, effectiveFrom, version } = filing;
  return { id, enterpriseId, name: enterpriseName, districtId, filed: headcount, inForce: headcountInForce, from: effectiveFrom, version }; // prettier-ignore
}
