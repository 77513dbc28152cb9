import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { ChannelCommands, importTemplateUrl } from '@supplydock/api-client';
import { ErrorSummary, type SummaryError } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { refusalErrors } from '../shared/problem-text.js';
import { IMPORT_DESK } from './import-desk.js';

const MAX_BYTES = 10 * 2 ** 20;
const FILE_ID = 'import-file';

/** Somebody hands in a list at a desk. */
@Component({
  selector: 'sd-import-upload-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, MatButton, RouterLink],
  templateUrl: './import-upload-page.html',
})
export class ImportUploadPage {
  private readonly commands = inject(ChannelCommands);
  private readonly router = inject(Router);
  private readonly i18n = inject(I18n);
  protected readonly desk = inject(IMPORT_DESK);
  protected readonly t = this.i18n.t;
  protected readonly words = computed(() => this.desk.words(this.t()));
  protected readonly fileId = FILE_ID;
  protected readonly templateUrl = (language: 'en' | 'zh'): string => importTemplateUrl(this.desk.collection, language);
  protected readonly file = signal<File | null>(null);
  protected readonly errors = signal<readonly SummaryError[]>([]);
  /** 0…1 of the file on its way, null while nothing is. */
  protected readonly sent = signal<number | null>(null);
  protected readonly progress = computed(() => {
    const sent = this.sent();
    if (sent === null) return '';
    return sent < 1 ? this.words().sending(Math.floor(sent * 100)) : this.words().checking;
  });

  protected choose(event: Event): void {
    this.file.set((event.target as HTMLInputElement).files?.[0] ?? null);
  }

  protected async upload(event: Event): Promise<void> {
    event.preventDefault();
    if (this.sent() !== null) return;
    const file = this.file();
    const words = this.words();
    if (!file) return this.errors.set([{ message: words.fileMissing, fieldId: FILE_ID }]);
    if (file.size > MAX_BYTES) return this.errors.set([{ message: words.fileTooLarge, fieldId: FILE_ID }]);
    this.errors.set([]);
    this.sent.set(0);
    try {
      const { id } = await this.commands.uploadList(this.desk.collection, file, (share) => this.sent.set(share));
      await this.router.navigate([this.desk.path, id]);
    } catch (error) {
      this.errors.set(refusalErrors(error, this.i18n));
    } finally {
      this.sent.set(null);
    }
  }
}
