import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ActivatedRoute, Router } from '@angular/router';
import { ChannelCommands } from '@supplydock/api-client';
import { ErrorSummary, type SummaryError } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { plainFormFields } from '../shared/form-fields.js';
import { type FormPlaces, refusalErrors } from '../shared/problem-text.js';
import { LOGIN, MIN_PASSWORD } from './register-form.js';

const CODE_SIGNS = 10;

/** A colleague joins a firm by an invitation, with an account of their own. */
@Component({
  selector: 'sd-join-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, FormField, MatButton, MatFormFieldModule, MatInput],
  providers: [plainFormFields],
  templateUrl: './join-page.html',
})
export class JoinPage {
  private readonly commands = inject(ChannelCommands);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;

  protected readonly draft = signal({
    code: inject(ActivatedRoute).snapshot.fragment ?? '',
    displayName: '',
    login: '',
    password: '',
  });
  protected readonly fields = form(this.draft, (path) => {
    const wrong = (isRight: boolean) => (isRight ? undefined : { kind: 'wrong' });
    validate(path.code, ({ value }) => wrong(value().normalize('NFKC').replace(/[^0-9A-Za-z]/g, '').length === CODE_SIGNS)); // prettier-ignore
    validate(path.displayName, ({ value }) => wrong([...value().trim()].length >= 2));
    validate(path.login, ({ value }) => wrong(LOGIN.test(value().trim())));
    validate(path.password, ({ value }) => wrong([...value()].length >= MIN_PASSWORD));
  });
  protected readonly errors = signal<readonly SummaryError[]>([]);
  protected readonly isSending = signal(false);

  protected async join(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isSending()) return;
    this.fields().markAsTouched();
    this.errors.set(this.mistakes());
    if (this.errors().length > 0) return;
    this.isSending.set(true);
    try {
      const { login, password, ...rest } = this.draft();
      const input = { ...rest, login: login.trim(), password, locale: this.i18n.locale() };
      await this.commands.acceptInvitation(input);
      await this.session.signIn(input.login, password);
      await this.router.navigateByUrl(this.session.home());
    } catch (error) {
      this.errors.set(refusalErrors(error, this.i18n, this.places()));
    } finally {
      this.isSending.set(false);
    }
  }

  private mistakes(): SummaryError[] {
    const words = this.t();
    const texts = {
      code: words.join.codeWrong,
      displayName: words.register.contactNameWrong,
      login: words.register.loginWrong,
      password: words.register.passwordWrong,
    };
    return (Object.keys(texts) as (keyof typeof texts)[])
      .filter((field) => this.fields[field]().invalid())
      .map((field) => ({ message: texts[field], fieldId: this.places()[field].id }));
  }

  private places(): FormPlaces {
    const words = this.t();
    return {
      code: { id: 'join-code', label: words.join.code },
      displayName: { id: 'join-name', label: words.register.contactName },
      login: { id: 'join-login', label: words.register.login },
      password: { id: 'join-password', label: words.register.password },
    };
  }
}
