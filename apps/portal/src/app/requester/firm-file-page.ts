import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal, viewChild } from '@angular/core';
import { form, FormField, maxLength, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { ChannelCommands, newKey, readEnterprise } from '@supplydock/api-client';
import { addDays } from '@supplydock/domain';
import { ErrorSummary, Notice, StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { staffOf } from '../registration/register-form.js';
import { Session } from '../session/session.js';
import { DocumentsPanel } from '../shared/documents/documents-panel.js';
import { FIRM_PAPERS } from '../shared/documents/firm-papers.js';
import { FirmFacts } from '../shared/firm-facts.js';
import { FirmTimeline } from '../shared/firm-timeline.js';
import { plainFormFields } from '../shared/form-fields.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';
import { FormErrors } from '../shared/form-errors.js';
import { enterpriseTone } from '../shared/states.js';

/** As far ahead as the api takes a headcount. */
const DAYS_AHEAD = 31;
/** Characters the api takes for an answer. */
const MAX_WORDS = 1000;

/** The firm's own file: where its verification stands, the district's question, its headcounts. */
@Component({
  selector: 'sd-firm-file-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DocumentsPanel, ErrorSummary, FirmFacts, FirmTimeline, FormField, LoadState, MatButton, MatFormFieldModule, MatInput, Notice, RouterLink, StateChip], // prettier-ignore
  providers: [plainFormFields],
  templateUrl: './firm-file-page.html',
})
export class FirmFilePage {
  private readonly commands = inject(ChannelCommands);
  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
  private readonly timeline = viewChild(FirmTimeline);
  private key = newKey();
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly enterpriseTone = enterpriseTone;

  private readonly firmId = computed(
    () => this.session.me()?.memberships.find(({ role }) => role === 'requester')?.enterpriseId ?? undefined,
  );
  private readonly today = computed(() => this.session.me()?.jurisdiction.today ?? '');
  protected readonly source = readEnterprise(this.firmId);
  protected readonly firm = lastValue(this.source);
  protected readonly mayFile = computed(() => ['UNDER_REVIEW', 'VERIFIED'].includes(this.firm()?.state ?? ''));

  protected readonly purposes = FIRM_PAPERS;
  protected readonly mayAddDocuments = computed(() =>
    ['UNDER_REVIEW', 'VERIFIED', 'SUSPENDED'].includes(this.firm()?.state ?? ''),
  );

  protected readonly answer = signal({ text: '' });
  protected readonly answerFields = form(this.answer, (path) => {
    validate(path.text, ({ value }) => (value().trim() === '' ? { kind: 'missing' } : undefined));
    maxLength(path.text, MAX_WORDS);
  });
  protected readonly filing = linkedSignal(() => ({ staff: '', from: this.today() }));
  protected readonly filingFields = form(this.filing, (path) => {
    validate(path.staff, ({ value }) => (staffOf(value()) === null ? { kind: 'wrong' } : undefined));
    validate(path.from, ({ value }) =>
      value() < this.today() || value() > addDays(this.today(), DAYS_AHEAD) ? { kind: 'wrong' } : undefined,
    );
  });
  protected readonly errors = new FormErrors(() => {
    const { firmFile, register } = this.t();
    const { staff, from } = this.filingFields;
    return {
      answer: {
        id: 'firm-answer',
        label: firmFile.answer,
        wrong: this.answerFields().invalid() && firmFile.answerMissing,
      },
      headcount: { id: 'firm-staff', label: firmFile.staff, wrong: staff().invalid() && register.headcountWrong },
      effectiveFrom: { id: 'firm-from', label: firmFile.fromDay, wrong: from().invalid() && firmFile.fromDayWrong },
    };
  });
  protected readonly isSending = signal(false);

  protected async sendAnswer(event: Event): Promise<void> {
    event.preventDefault();
    const firm = this.firm();
    if (!firm) return;
    await this.send(['answer'], () =>
      this.commands.answerDistrict(firm.id, firm.version, this.answer().text.trim(), { key: this.key }),
    );
  }

  protected async fileHeadcount(event: Event): Promise<void> {
    event.preventDefault();
    const firm = this.firm();
    if (!firm) return;
    await this.send(['headcount', 'effectiveFrom'], async () => {
      const { staff, from } = this.filing();
      await this.commands.fileHeadcount(firm.id, staffOf(staff) ?? 0, from, { key: this.key });
      this.filingFields().reset({ staff: '', from: this.today() });
    });
  }

  protected lookAgain(): void {
    this.source.reload();
    this.timeline()?.lookAgain();
  }

  private async send(asked: readonly string[], command: () => Promise<unknown>): Promise<void> {
    if (this.isSending()) return;
    if (!this.errors.check(...asked)) return;
    this.isSending.set(true);
    try {
      await command();
      this.lookAgain();
    } catch (error) {
      this.errors.refused(error);
    } finally {
      this.key = newKey();
      this.isSending.set(false);
    }
  }
}
