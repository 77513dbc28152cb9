import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import {
  ChannelCommands,
  type ExportedList,
  type ExportFormat,
  exportUrl,
  type Params,
  problemOf,
} from '@supplydock/api-client';
import { Notice } from '@supplydock/ui';
import { StepUp } from '../account/step-up.js';
import { I18n } from '../i18n/i18n.js';
import { problemText, type ProblemText } from './problem-text.js';

/** Saves a list as it is shown: fetched by the page, so that a refusal is read here and not in the browser's downloads. */
@Component({
  selector: 'sd-save-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Notice, StepUp],
  template: `
    <p class="sd-row" [attr.aria-busy]="isSaving()">
      @for (format of formats(); track format) {
        <a [href]="url(format)" (click)="save($event, format)">{{ t().common.saveAs(format.toUpperCase()) }}</a>
      }
    </p>
    @if (asked(); as format) {
      <sd-step-up (verified)="fetch(format)" />
    }
    @if (problem(); as text) {
      <sd-notice tone="bad" role="alert" [heading]="text.title">
        @if (text.detail) {
          <p>{{ text.detail }}</p>
        }
        <p class="sd-small sd-quiet">{{ text.code }}</p>
      </sd-notice>
    }
  `,
})
export class SaveList {
  readonly list = input.required<ExportedList>();
  /** As the list is asked for, without its page. */
  readonly filters = input<Params>({});
  readonly formats = input<readonly ExportFormat[]>(['csv', 'xlsx']);

  private readonly i18n = inject(I18n);
  private readonly commands = inject(ChannelCommands);
  protected readonly t = this.i18n.t;
  protected readonly isSaving = signal(false);
  /** What was asked for and waits for a code of the second factor. */
  protected readonly asked = signal<ExportFormat | null>(null);
  protected readonly problem = signal<ProblemText | null>(null);

  protected url(format: ExportFormat): string {
    return exportUrl(this.list(), this.i18n.locale(), format, this.filters());
  }

  protected save(event: Event, format: ExportFormat): Promise<void> {
    event.preventDefault();
    return this.fetch(format);
  }

  protected async fetch(format: ExportFormat): Promise<void> {
    if (this.isSaving()) return;
    this.isSaving.set(true);
    this.problem.set(null);
    this.asked.set(null);
    try {
      keep(await this.commands.saveList(this.url(format)));
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code === 'STEP_UP_REQUIRED') this.asked.set(format);
      else this.problem.set(problemText(problem, this.i18n));
    } finally {
      this.isSaving.set(false);
    }
  }
}

/** Hands a file to the browser's downloads. */
function keep({ name, content }: { name: string; content: Blob }): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // the download has begun with the click and holds the bytes itself
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
