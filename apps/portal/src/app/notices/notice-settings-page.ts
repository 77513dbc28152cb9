import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ChannelCommands, readNoticeSettings, type NoticeSettings } from '@supplydock/api-client';
import { DataTable, ErrorSummary, Notice } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { plainFormFields } from '../shared/form-fields.js';
import { LoadState } from '../shared/load-state.js';
import { FormErrors } from '../shared/form-errors.js';

type Choice = NoticeSettings['kinds'][number];

const LANGUAGES = ['zh', 'en'] as const;

/** Where a person is told what: each kind of notice in the portal, by e-mail, or both; and the address for it. */
@Component({
  selector: 'sd-notice-settings-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, ErrorSummary, LoadState, MatButton, MatFormFieldModule, MatInput, Notice],
  providers: [plainFormFields],
  templateUrl: './notice-settings-page.html',
  styleUrl: './notice-settings-page.scss',
})
export class NoticeSettingsPage {
  private readonly commands = inject(ChannelCommands);
  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly languages = LANGUAGES;

  protected readonly source = readNoticeSettings();
  protected readonly stored = linkedSignal(() => (this.source.hasValue() ? this.source.value() : undefined));
  protected readonly choices = linkedSignal<readonly Choice[]>(() => this.stored()?.kinds ?? []);
  protected readonly language = linkedSignal(() => this.stored()?.language ?? 'zh');
  protected readonly isChanging = signal(false);
  protected readonly wantsField = computed(() => this.isChanging() || !this.stored()?.address);
  protected readonly typedAddress = signal('');
  protected readonly typedCode = signal('');
  protected readonly errors = new FormErrors(() => {
    const words = this.t().notices;
    const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(this.typedAddress().trim());
    const isCode = /^\d{6}$/.test(this.typedCode().trim());
    return {
      address: { id: 'mail-address', label: words.address, wrong: !isAddress && words.addressWrong },
      code: { id: 'mail-code', label: words.code, wrong: !isCode && words.codeWrong },
    };
  });
  protected readonly isSending = signal(false);
  protected readonly isSaved = signal(false);

  protected choose(kind: Choice['kind'], place: 'inPortal' | 'byMail', isWanted: boolean): void {
    this.choices.update((all) => all.map((one) => (one.kind === kind ? { ...one, [place]: isWanted } : one)));
    this.isSaved.set(false);
  }

  protected save(event: Event): Promise<void> {
    event.preventDefault();
    return this.send(null, async () => {
      this.stored.set(
        await this.commands.storeNoticeSettings({ language: this.language(), kinds: [...this.choices()] }),
      );
      this.isSaved.set(true);
    });
  }

  protected nameAddress(event: Event): Promise<void> {
    event.preventDefault();
    const address = this.typedAddress().trim();
    return this.send('address', async () => {
      this.takeAddress(await this.commands.nameMailAddress(address));
      this.isChanging.set(false);
      this.typedAddress.set('');
    });
  }

  protected confirmAddress(event: Event): Promise<void> {
    event.preventDefault();
    const code = this.typedCode().trim();
    return this.send('code', async () => {
      this.takeAddress(await this.commands.confirmMailAddress(code));
      this.typedCode.set('');
    });
  }

  protected removeAddress(): Promise<void> {
    return this.send(null, async () => {
      await this.commands.removeMailAddress();
      this.takeAddress({ address: null });
    });
  }

  /** The address alone: choices that are not saved yet stay as they are on the page. */
  private takeAddress({ address }: Pick<NoticeSettings, 'address'>): void {
    const [choices, language] = [this.choices(), this.language()];
    this.stored.update((stored) => stored && { ...stored, address });
    this.choices.set(choices);
    this.language.set(language);
  }

  private async send(asked: 'address' | 'code' | null, command: () => Promise<void>): Promise<void> {
    if (this.isSending()) return;
    this.isSaved.set(false);
    if (asked === null) this.errors.clear();
    else if (!this.errors.check(asked)) return;
    this.isSending.set(true);
    try {
      await command();
    } catch (error) {
      this.errors.refused(error);
    } finally {
      this.isSending.set(false);
    }
  }
}
