import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { ChannelCommands, importTemplateUrl } from '@supplydock/api-client';
import { ErrorSummary } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { FormErrors } from '../shared/form-errors.js';
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
  protected readonly errors = new FormErrors(() => ({
    file: { id: FILE_ID, label: this.words().file, wrong: this.fileWrong() },
  }));
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

  private fileWrong(): string | false {
    const file = this.file();
    if (!file) return this.words().fileMissing;
    return file.size > MAX_BYTES && this.words().fileTooLarge;
  }

  protected async upload(event: Event): Promise<void> {
    event.preventDefault();
    if (this.sent() !== null) return;
    const file = this.file();
    if (!this.errors.check() || !file) return;
    this.sent.set(0);
    try {
      const { id } = await this.commands.uploadList(this.desk.collection, file, (share) => this.sent.set(share));
      await this.router.navigate([this.desk.path, id]);
    } catch (error) {
      this.errors.refused(error, 'file');
    } finally {
      this.sent.set(null);
    }
  }
}
