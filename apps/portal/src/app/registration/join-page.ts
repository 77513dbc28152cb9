import { ChangeDetectionStrategy, Component, computed, inject, signal, viewChild } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { PeopleCommands, problemOf } from '@supplydock/api-client';
import { ErrorSummary, Notice } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { OFFICE_ROLES, Session } from '../session/session.js';
import { plainFormFields } from '../shared/form-fields.js';
import { FormErrors } from '../shared/form-errors.js';
import { AskToJoin } from './ask-to-join.js';
import { OwnJoinRequests } from './own-join-requests.js';
import { LOGIN, MIN_PASSWORD } from './register-form.js';

const CODE_SIGNS = 10;
/** Make an account, or use the one there is. */
const ACCOUNTS = ['fresh', 'own'] as const;

/** A person joins a firm: by an invitation at once, or by asking; with a new account or with the one they have. */
@Component({
  selector: 'sd-join-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AskToJoin,
    ErrorSummary,
    FormField,
    MatButton,
    MatFormFieldModule,
    MatInput,
    Notice,
    OwnJoinRequests,
    RouterLink,
  ],
  providers: [plainFormFields],
  templateUrl: './join-page.html',
})
export class JoinPage {
  private readonly commands = inject(PeopleCommands);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly i18n = inject(I18n);
  private readonly ownRequests = viewChild(OwnJoinRequests);
  protected readonly t = this.i18n.t;
  protected readonly me = this.session.me;
  protected readonly isOfficial = computed(() => this.session.has(...OFFICE_ROLES));
  protected readonly accounts = ACCOUNTS;
  protected readonly account = signal<(typeof ACCOUNTS)[number]>('fresh');

  protected readonly draft = signal({
    code: inject(ActivatedRoute).snapshot.fragment ?? '',
    displayName: '',
    login: '',
    password: '',
  });
  protected readonly fields = form(this.draft, (path) => {
    const wrong = (isRight: boolean) => (isRight ? undefined : { kind: 'wrong' });
    validate(path.code, ({ value }) => wrong(value().normalize('NFKC').replace(/[^0-9A-Za-z]/g, '').length === CODE_SIGNS)); // prettier-ignore
    const isFresh = (): boolean => this.me() === null && this.account() === 'fresh';
    const isOwn = (): boolean => this.me() !== null;
    validate(path.displayName, ({ value }) => wrong(!isFresh() || [...value().trim()].length >= 2));
    validate(path.login, ({ value }) => wrong(isOwn() || LOGIN.test(value().trim())));
    validate(path.password, ({ value }) => wrong(isOwn() || [...value()].length >= (isFresh() ? MIN_PASSWORD : 1)));
  });
  protected readonly errors = new FormErrors(() => {
    const { join, register, signIn } = this.t();
    const { code, displayName, login, password } = this.fields;
    const passwordWrong = this.account() === 'fresh' ? register.passwordWrong : signIn.passwordMissing;
    return {
      code: { id: 'join-code', label: join.code, wrong: code().invalid() && join.codeWrong },
      displayName: {
        id: 'join-name',
        label: register.contactName,
        wrong: displayName().invalid() && register.contactNameWrong,
      },
      login: { id: 'join-login', label: register.login, wrong: login().invalid() && register.loginWrong },
      password: { id: 'join-password', label: register.password, wrong: password().invalid() && passwordWrong },
    };
  });
  protected readonly isSending = signal(false);

  protected async join(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isSending()) return;
    if (!this.errors.check()) return;
    this.isSending.set(true);
    try {
      await this.send();
      await this.router.navigateByUrl(this.session.home());
    } catch (error) {
      if (problemOf(error).code === 'LOG_IN_FAILED') this.errors.say(this.t().signIn.badCredentials, 'login');
      else this.errors.refused(error);
    } finally {
      this.isSending.set(false);
    }
  }

  protected lookAgain(): void {
    this.ownRequests()?.lookAgain();
  }

  private async send(): Promise<void> {
    const { code, login, password, displayName } = this.draft();
    if (this.me() === null && this.account() === 'fresh') {
      const input = { code, displayName, login: login.trim(), password, locale: this.i18n.locale() };
      await this.commands.acceptInvitation(input);
      await this.session.signIn(input.login, password);
      return;
    }
    if (this.me() === null) await this.session.signIn(login.trim(), password);
    const { enterpriseId } = await this.commands.joinFirm(code);
    await this.session.actFor(enterpriseId);
  }
}
