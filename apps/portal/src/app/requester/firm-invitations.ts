import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { PeopleCommands, type NewInvitation, type OpenInvitation } from '@supplydock/api-client';
import { CopyText, ErrorSummary } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { FormErrors } from '../shared/form-errors.js';
import { plainFormFields } from '../shared/form-fields.js';

const LANGUAGES = ['zh', 'en'] as const;

/** Colleagues are invited by a link, which goes out by e-mail or is handed on; an open one can be withdrawn. */
@Component({
  selector: 'sd-firm-invitations',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CopyText, ErrorSummary, MatButton, MatFormFieldModule, MatInput],
  providers: [plainFormFields],
  templateUrl: './firm-invitations.html',
  styleUrls: ['./people-page.scss', './firm-invitations.scss'],
})
export class FirmInvitations {
  readonly firmId = input.required<string>();
  readonly open = input.required<readonly OpenInvitation[]>();
  readonly changed = output<void>();

  private readonly commands = inject(PeopleCommands);
  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly languages = LANGUAGES;

  protected readonly mailTo = signal('');
  protected readonly language = linkedSignal(() => this.i18n.locale());
  /** Told by the api once, and shown until the page is left. */
  protected readonly invited = signal<NewInvitation | null>(null);
  protected readonly status = signal('');
  protected readonly errors = new FormErrors(() => ({
    mail: {
      id: 'invite-mail',
      label: this.t().people.mailTo,
      wrong: !/^([^\s@]+@[^\s@]+\.[^\s@]+)?$/.test(this.mailTo().trim()) && this.t().notices.addressWrong,
    },
  }));
  protected readonly isSending = signal(false);

  /** The code stands behind the #, so that no server writes it into a log. */
  protected linkOf(code: string): string {
    return `${location.origin}/join#${code}`;
  }

  protected invite(event: Event): Promise<void> {
    event.preventDefault();
    const to = this.mailTo().trim();
    if (!this.errors.check()) return Promise.resolve();
    return this.run(async () => {
      const mail = to ? { to, language: this.language() } : undefined;
      this.invited.set(await this.commands.inviteColleague(this.firmId(), mail));
      if (to) this.status.set(this.t().people.mailed(to));
      this.mailTo.set('');
    });
  }

  protected withdraw({ id }: OpenInvitation): Promise<void> {
    return this.run(async () => {
      await this.commands.withdrawInvitation(this.firmId(), id);
      this.invited.set(null);
      this.status.set(this.t().people.withdrawn);
    });
  }

  private async run(work: () => Promise<void>): Promise<void> {
    if (this.isSending()) return;
    this.isSending.set(true);
    this.errors.clear();
    this.status.set('');
    try {
      await work();
    } catch (error) {
      this.errors.refused(error);
    } finally {
      this.isSending.set(false);
      this.changed.emit();
    }
  }
}
