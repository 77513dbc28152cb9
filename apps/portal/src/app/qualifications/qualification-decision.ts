import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ChannelCommands, type Once, type Qualification, type QualificationState } from '@supplydock/api-client';
import { parsePieces } from '@supplydock/domain';
import { I18n } from '../i18n/i18n.js';
import { plainFormFields } from '../shared/form-fields.js';
import type { FormPlaces } from '../shared/form-errors.js';
import { ReasonForm } from '../shared/reason-form.js';
import { ReferenceData } from '../shared/reference-data.js';
import { reasonKeys } from '../shared/shortcuts/reason-keys.js';
import { Shortcuts } from '../shared/shortcuts/shortcuts.js';

type Choice = 'grant' | 'provisional-grant' | 'refusal' | 'suspension' | 'recheck';
const CHOICES: Record<QualificationState, readonly Choice[]> = {
  APPLIED: [],
  DOCUMENT_CHECK: ['grant', 'provisional-grant', 'refusal'],
  QUALIFIED: ['suspension'],
  PROVISIONAL: ['suspension'],
  SUSPENDED: ['recheck'],
  REFUSED: [],
  LAPSED: [],
};

/** What an officer decides about a supplier's papers: one choice, what it needs, one press. */
@Component({
  selector: 'sd-qualification-decision',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatFormFieldModule, MatInput, ReasonForm, Shortcuts],
  providers: [plainFormFields],
  template: `
    @if (choices().length > 0) {
      <section class="sd-panel">
        <h2>{{ t().qualification.decide }}</h2>
        <div class="sd-form">
          <fieldset class="sd-choices">
            <legend class="sd-visually-hidden">{{ t().qualification.decide }}</legend>
            @for (option of choices(); track option) {
              <label>
                <input
                  type="radio"
                  name="qualification-choice"
                  [id]="'choose-' + option"
                  [checked]="choice() === option"
                  (change)="choice.set(option)"
                />
                <span>
                  <b>{{ t().qualification.choices[option] }}</b>
                  <span class="sd-quiet">{{ t().qualification.choiceTexts[option] }}</span>
                </span>
              </label>
            }
          </fieldset>
          @if (choice() === 'provisional-grant') {
            <mat-form-field floatLabel="always">
              <mat-label>{{ t().qualification.until }}</mat-label>
              <input #untilBox matInput type="date" id="provision-until" (input)="until.set(untilBox.value)" />
            </mat-form-field>
            <mat-form-field>
              <mat-label>{{ t().qualification.cap }}</mat-label>
              <input
                #capBox
                matInput
                id="provision-cap"
                inputmode="numeric"
                autocomplete="off"
                (input)="cap.set(capBox.value)"
              />
            </mat-form-field>
            <mat-form-field>
              <mat-label>{{ t().qualification.audience }}</mat-label>
              <select
                #audienceChoice
                matNativeControl
                id="provision-audience"
                (change)="audience.set(audienceChoice.value)"
              >
                <option value="">{{ t().qualification.audienceAll }}</option>
                @for (district of reference.districts(); track district.id) {
                  <option [value]="district.id">{{ reference.districtName(district.id) }}</option>
                }
              </select>
            </mat-form-field>
          }
        </div>
        @if (choice()) {
          <sd-reason-form
            name="decision"
            [action]="t().qualification.confirm"
            [places]="places()"
            [send]="decide"
            (done)="decided.emit()"
          />
        }
        @if (choices().includes('grant')) {
          <div>
            <sd-shortcuts [keys]="keys()" />
            <p class="sd-quiet sd-small">{{ t().shortcuts.thenEnter }}</p>
          </div>
        }
      </section>
    }
  `,
})
export class QualificationDecision {
  readonly qualification = input.required<Qualification>();
  readonly decided = output<void>();

  private readonly commands = inject(ChannelCommands);
  private readonly injector = inject(Injector);
  private readonly form = viewChild(ReasonForm);
  protected readonly reference = inject(ReferenceData);
  protected readonly t = inject(I18n).t;
  protected readonly choices = computed(() => CHOICES[this.qualification().state]);
  protected readonly choice = linkedSignal<readonly Choice[], Choice | ''>({
    source: this.choices,
    computation: () => '',
  });
  protected readonly until = signal('');
  protected readonly cap = signal('');
  protected readonly audience = signal('');
  protected readonly places = computed<FormPlaces>(() => ({
    until: { id: 'provision-until', label: this.t().qualification.until },
    dailyCapPieces: { id: 'provision-cap', label: this.t().qualification.cap },
    audience: { id: 'provision-audience', label: this.t().qualification.audience },
  }));

  protected readonly keys = computed(() => {
    const { qualification, shortcuts } = this.t();
    const prepare = (choice: Choice) => (reason: string) => this.prepare(choice, reason);
    return reasonKeys([
      { label: shortcuts.grantWith, reasons: qualification.common.grant, prepare: prepare('grant') },
      { label: shortcuts.refuseWith, reasons: qualification.common.refusal, prepare: prepare('refusal') },
    ]);
  });

  protected readonly decide = (reason: string, once: Once): Promise<unknown> => {
    const choice = this.choice();
    if (choice === '') return Promise.resolve();
    const body = choice === 'provisional-grant' ? { reason, ...this.provision() } : { reason };
    return this.commands.decideQualification(choice, this.qualification(), body, once);
  };

  /** The form stands there once a choice is made. */
  private prepare(choice: Choice, reason: string): void {
    this.choice.set(choice);
    afterNextRender({ write: () => this.form()?.prepare(reason) }, { injector: this.injector });
  }

  /** What stands in the fields; the api names what is wrong with it. */
  private provision() {
    const cap = parsePieces(this.cap());
    const audience = this.audience();
    return { until: this.until(), dailyCapPieces: cap.ok ? cap.value : 0, audience: audience ? [audience] : null };
  }
}
