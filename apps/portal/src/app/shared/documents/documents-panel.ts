import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core'; // prettier-ignore
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ChannelCommands, documentUrl, readDocuments, type DocumentPurpose, type DocumentView } from '@supplydock/api-client'; // prettier-ignore
import { ErrorSummary } from '@supplydock/ui';
import { I18n } from '../../i18n/i18n.js';
import { LoadState } from '../load-state.js';
import { FormErrors } from '../form-errors.js';
import { preparePhoto } from './prepare-photo.js';

/** As the api has it. */
const MAX_BYTES = 8 * 2 ** 20;

/** Papers that belong to something: those who hand them in add and remove, those who decide look at them. */
@Component({
  selector: 'sd-documents-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, LoadState, MatButton, MatFormFieldModule, MatInput],
  templateUrl: './documents-panel.html',
  styleUrl: './documents-panel.scss',
})
export class DocumentsPanel {
  /** Where they are: '/api/enterprises/…/documents'. */
  readonly collection = input.required<string>();
  readonly mayChange = input(false);
  /** What such papers show, the most wanted first. */
  readonly purposes = input.required<readonly DocumentPurpose[]>();
  /** A paper more or less: what it belongs to has a new version. */
  readonly changed = output<void>();

  private readonly commands = inject(ChannelCommands);
  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly headingId = 'documents-heading';
  protected readonly fileId = 'documents-file';
  protected readonly purposeId = 'documents-purpose';
  protected readonly list = readDocuments(this.collection);
  protected readonly purpose = linkedSignal(() => this.purposes()[0]);
  protected readonly errors = new FormErrors(() => ({
    file: { id: this.fileId, label: this.t().documents.add },
  }));
  protected readonly isBusy = signal(false);
  /** 0…1 of the file on its way, null while nothing is. */
  protected readonly sent = signal<number | null>(null);
  private readonly done = signal('');
  protected readonly status = computed(() => {
    const sent = this.sent();
    if (sent !== null) return this.t().documents.sending(Math.floor(sent * 100));
    return this.isBusy() ? this.t().documents.preparing : this.done();
  });
  /** The last one removed, kept here so that it can come back. */
  protected readonly removed = signal<{ file: File; purpose: DocumentPurpose } | null>(null);

  protected urlOf(id: string): string {
    return documentUrl(this.collection(), id);
  }

  protected megabytes(bytes: number): string {
    return this.formats().level(Math.max(0.01, bytes / 2 ** 20));
  }

  protected choosePurpose(event: Event): void {
    this.purpose.set((event.target as HTMLSelectElement).value as DocumentPurpose);
  }

  protected async add(event: Event): Promise<void> {
    const field = event.target as HTMLInputElement;
    const chosen = field.files?.[0];
    if (!chosen) return;
    await this.run(async () => this.send(await preparePhoto(chosen), this.purpose()));
    field.value = ''; // the same file may be chosen again
  }

  protected remove(item: DocumentView): Promise<void> {
    return this.run(async () => {
      const bytes = await this.commands.fetchDocument(this.collection(), item.id);
      await this.commands.removeDocument(this.collection(), item.id);
      this.removed.set({ file: new File([bytes], item.name, { type: bytes.type }), purpose: item.purpose });
      this.done.set(this.t().documents.removed(item.name));
    });
  }

  protected undo(): Promise<void> {
    return this.run(async () => {
      const { file, purpose } = this.removed()!;
      await this.send(file, purpose);
    });
  }

  private async send(file: File, purpose: DocumentPurpose): Promise<void> {
    const words = this.t().documents;
    if (file.size > MAX_BYTES) return this.errors.say(words.tooLarge, 'file');
    this.sent.set(0);
    const { name } = await this.commands.addDocument(this.collection(), file, purpose, (share) => this.sent.set(share));
    this.removed.set(null);
    this.done.set(words.added(name));
  }

  private async run(work: () => Promise<void>): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.errors.clear();
    this.done.set('');
    try {
      await work();
      this.list.reload();
      this.changed.emit();
    } catch (error) {
      this.errors.refused(error, 'file');
    } finally {
      this.sent.set(null);
      this.isBusy.set(false);
    }
  }
}
