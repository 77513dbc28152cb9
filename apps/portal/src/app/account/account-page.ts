import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { AccountCommands, problemOf, readOwnSessions, readSecondFactor, type SecondFactorSecret } from '@supplydock/api-client'; // prettier-ignore
import { CopyText, ErrorSummary, Notice } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { plainFormFields } from '../shared/form-fields.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';
import { FormErrors } from '../shared/form-errors.js';
import { QrCode } from '../shared/qr-code.js';
import { deviceName } from './device-name.js';
import { StepUp } from './step-up.js';

/** A person's own account: the second factor, and the devices on which they are signed in. */
@Component({
  selector: 'sd-account-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CopyText, ErrorSummary, LoadState, MatButton, MatFormFieldModule, MatInput, Notice, QrCode, StepUp],
  providers: [plainFormFields],
  templateUrl: './account-page.html',
})
export class AccountPage {
  private readonly commands = inject(AccountCommands);
  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly deviceName = deviceName;

  protected readonly source = readSecondFactor();
  protected readonly factor = lastValue(this.source);
  protected readonly sessionSource = readOwnSessions();
  protected readonly sessions = lastValue(this.sessionSource);

  /** The form for the password is open. */
  protected readonly isBeginning = signal(false);
  protected readonly needsCode = signal(false);
  protected readonly password = signal('');
  protected readonly firstCode = signal('');
  /** Both are told by the api once, and shown until the page is left. */
  protected readonly drawn = signal<SecondFactorSecret | null>(null);
  protected readonly recoveryCodes = signal<readonly string[] | null>(null);
  protected readonly errors = new FormErrors(() => {
    const { account, signIn } = this.t();
    const isCode = /^\d{6}$/.test(this.firstCode().trim());
    return {
      password: {
        id: 'present-password',
        label: signIn.password,
        wrong: this.password() === '' && signIn.passwordMissing,
      },
      code: { id: 'first-code', label: account.code, wrong: !isCode && account.codeMissing },
    };
  });
  protected readonly status = signal('');
  protected readonly isSending = signal(false);

  protected begin(event?: Event): Promise<void> {
    event?.preventDefault();
    return this.send('password', async () => {
      this.drawn.set(await this.commands.setUpSecondFactor(this.password()));
      this.password.set('');
      this.isBeginning.set(false);
    });
  }

  protected confirm(event: Event): Promise<void> {
    event.preventDefault();
    const code = this.firstCode().trim();
    return this.send('code', async () => {
      this.recoveryCodes.set((await this.commands.confirmSecondFactor(code)).recoveryCodes);
      this.firstCode.set('');
      this.drawn.set(null);
      this.source.reload();
      this.sessionSource.reload();
    });
  }

  protected beginAgain(): Promise<void> {
    this.needsCode.set(false);
    return this.begin();
  }

  protected end(id: string): Promise<void> {
    return this.send(null, async () => {
      await this.commands.endSession(id);
      this.status.set(this.t().account.ended);
      this.sessionSource.reload();
    });
  }

  /** @param asked the field whose value is sent, where there is one */
  private async send(asked: 'password' | 'code' | null, command: () => Promise<void>): Promise<void> {
    if (this.isSending()) return;
    this.status.set('');
    if (asked === null) this.errors.clear();
    else if (!this.errors.check(asked)) return;
    this.isSending.set(true);
    try {
      await command();
    } catch (error) {
      const { code } = problemOf(error);
      this.needsCode.set(code === 'STEP_UP_REQUIRED');
      if (code === 'LOG_IN_FAILED') this.errors.say(this.t().account.passwordWrong, 'password');
      else if (code !== 'STEP_UP_REQUIRED') this.errors.refused(error, asked ?? undefined);
    } finally {
      this.isSending.set(false);
    }
  }
}
