import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { problemOf } from '@supplydock/api-client';
import { ErrorSummary } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { plainFormFields } from '../shared/form-fields.js';
import { FormErrors } from '../shared/form-errors.js';
import { ReferenceData } from '../shared/reference-data.js';
import { Session } from './session.js';

/** One account per role, made by the demo seed; offered only where the city is a rehearsal. */
const DEMO_LOGINS = ['requester', 'supplier', 'officer', 'approver', 'district', 'hotline', 'auditor'] as const;
const DEMO_PASSWORD = 'supplydock-demo-2020';

@Component({
  selector: 'sd-sign-in-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, FormField, MatButton, MatFormFieldModule, MatInput, RouterLink],
  providers: [plainFormFields],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.scss',
})
export class SignInPage {
  /** Where to go afterwards; only a path of this portal counts. */
  readonly returnUrl = input<string>();

  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly i18n = inject(I18n);
  private readonly jurisdiction = inject(ReferenceData).jurisdiction;
  protected readonly t = this.i18n.t;

  protected readonly credentials = signal({ login: '', password: '' });
  protected readonly fields = form(this.credentials, (path) => {
    required(path.login);
    required(path.password);
  });
  protected readonly errors = new FormErrors(() => {
    const words = this.t().signIn;
    const { login, password } = this.fields;
    return {
      login: { id: 'login', label: words.login, wrong: login().invalid() && words.loginMissing },
      password: { id: 'password', label: words.password, wrong: password().invalid() && words.passwordMissing },
    };
  });
  protected readonly isSending = signal(false);
  protected readonly isRehearsal = computed(() => this.jurisdiction()?.rehearsal ?? false);
  protected readonly demoLogins = DEMO_LOGINS;
  protected readonly demoPassword = DEMO_PASSWORD;

  protected useDemoAccount(login: string): void {
    this.credentials.set({ login, password: DEMO_PASSWORD });
    void this.signIn();
  }

  protected async signIn(event?: Event): Promise<void> {
    event?.preventDefault();
    if (this.isSending()) return;
    if (!this.errors.check()) return;

    this.isSending.set(true);
    try {
      const { login, password } = this.credentials();
      await this.session.signIn(login.trim(), password);
      await this.router.navigateByUrl(ownPath(this.returnUrl()) ?? this.session.home());
    } catch (error) {
      if (problemOf(error).code === 'LOG_IN_FAILED') this.errors.say(this.t().signIn.badCredentials, 'login');
      else this.errors.refused(error);
    } finally {
      this.isSending.set(false);
    }
  }
}

/** '//evil.example' and 'https://…' are no paths of ours; neither is the log-in itself. */
export function ownPath(url: string | undefined): string | null {
  return url && /^\/(?![/\\])/.test(url) && !url.startsWith('/sign-in') ? url : null;
}
