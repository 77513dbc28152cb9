import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { ChannelCommands, lotTemplateUrl } from '@supplydock/api-client';
import { ErrorSummary, type SummaryError } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { refusalErrors } from '../shared/problem-text.js';

const MAX_BYTES = 10 * 2 ** 20;
const FILE_ID = 'import-file';

/** A supplier hands in a list of lots. */
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
  protected readonly t = this.i18n.t;
  protected readonly fileId = FILE_ID;
  protected readonly templateUrl = lotTemplateUrl;
  protected readonly file = signal<File | null>(null);
  protected readonly errors = signal<readonly SummaryError[]>([]);
  /** 0…1 of the file on its way, null while nothing is. */
  protected readonly sent = signal<number | null>(null);
  protected readonly progress = computed(() => {
    const sent = this.sent();
    if (sent === null) return '';
    return sent < 1 ? this.t().importLots.sending(Math.floor(sent * 100)) : this.t().importLots.checking;
  });

  protected choose(event: Event): void {
    this.file.set((event.target as HTMLInputElement).files?.[0] ?? null);
  }

  protected async upload(event: Event): Promise<void> {
    event.preventDefault();
    if (this.sent() !== null) return;
    const file = this.file();
    const words = this.t().importLots;
    if (!file) return this.errors.set([{ message: words.fileMissing, fieldId: FILE_ID }]);
    if (file.size > MAX_BYTES) return this.errors.set([{ message: words.fileTooLarge, fieldId: FILE_ID }]);
    this.errors.set([]);
    this.sent.set(0);
    try {
      const { id } = await this.commands.uploadLots(file, (share) => this.sent.set(share));
      await this.router.navigate(['/supplier/lots/import', id]);
    } catch (error) {
      this.errors.set(refusalErrors(error, this.i18n));
    } finally {
      this.sent.set(null);
    }
  }
}
