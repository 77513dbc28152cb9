import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, signal, viewChild } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { ChannelCommands, problemOf, type Registration, type RegistrationInput } from '@supplydock/api-client';
import { parseUscc, SIZES } from '@supplydock/domain';
import { ErrorSummary, Notice } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { plainFormFields } from '../shared/form-fields.js';
import { FormErrors } from '../shared/form-errors.js';
import { ReferenceData } from '../shared/reference-data.js';
import { AskToJoin } from './ask-to-join.js';
import { EMPTY_DRAFT, FIELD_IDS, placesOf, registerForm, registrationOf, sizeIn, type RegisterDraft } from './register-form.js'; // prettier-ignore

/** Registers a firm with the account of its first clerk: fill in, check the answers, get the reference. */
@Component({
  selector: 'sd-register-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AskToJoin, ErrorSummary, FormField, MatButton, MatFormFieldModule, MatInput, Notice, RouterLink],
  providers: [plainFormFields],
  templateUrl: './register-page.html',
})
export class RegisterPage {
  private readonly commands = inject(ChannelCommands);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly reference = inject(ReferenceData);
  protected readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  protected readonly ids = FIELD_IDS;
  protected readonly sizes = SIZES;
  protected readonly draft = signal<RegisterDraft>(EMPTY_DRAFT);
  protected readonly fields = registerForm(this.draft);
  protected readonly size = computed(() => sizeIn(this.draft()));
  /** The code is taken, but its inner check is odd: worth another look. */
  protected readonly isCodeOdd = computed(() => {
    const read = parseUscc(this.draft().uscc);
    return read.ok && read.value.warnings.length > 0;
  });
  /** What is about to be sent, and without the password shown. */
  protected readonly answers = computed(() => registrationOf(this.draft(), this.i18n.locale()));
  protected readonly step = signal<'fill' | 'check' | 'done'>('fill');
  protected readonly registered = signal<Registration | null>(null);
  /** What was answered about a firm that is registered already: the person may ask to act for it. */
  protected readonly existing = signal<RegistrationInput | null>(null);
  protected readonly account = computed(() => {
    const answers = this.existing();
    if (answers === null) return null;
    const { login, password, contactName } = answers;
    return { login, password, displayName: contactName };
  });
  protected readonly errors = new FormErrors(() =>
    placesOf(this.draft(), this.t().register, (field) => this.fields[field]().invalid()),
  );
  protected readonly isSending = signal(false);

  protected chooseSize(event: Event): void {
    const size = (event.target as HTMLSelectElement).value as RegisterDraft['size'];
    this.draft.update((draft) => ({ ...draft, size }));
  }

  protected check(event: Event): void {
    event.preventDefault();
    if (this.errors.check()) this.goTo('check');
  }

  protected change(): void {
    this.goTo('fill');
  }

  protected async register(): Promise<void> {
    if (this.isSending()) return;
    this.isSending.set(true);
    this.errors.clear();
    try {
      this.registered.set(await this.commands.registerFirm(this.answers()));
      this.goTo('done');
    } catch (error) {
      this.existing.set(problemOf(error).code === 'ENTERPRISE_EXISTS' ? this.answers() : null);
      this.goTo('fill');
      this.errors.refused(error);
    } finally {
      this.isSending.set(false);
    }
  }

  protected async enter(page: '/my-firm' | '/join'): Promise<void> {
    if (this.isSending()) return;
    this.isSending.set(true);
    try {
      await this.session.signIn(this.answers().login, this.draft().password);
      await this.router.navigateByUrl(page);
    } catch (error) {
      this.errors.refused(error);
    } finally {
      this.isSending.set(false);
    }
  }

  private goTo(step: 'fill' | 'check' | 'done'): void {
    this.step.set(step);
    setTimeout(() => this.heading()?.nativeElement.focus());
  }
}
