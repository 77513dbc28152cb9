import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { PeopleCommands, newKey, type Once, readJoinRequests, type WaitingJoinRequest } from '@supplydock/api-client';
import { ErrorSummary } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { lastValue } from './last-value.js';
import { LoadState } from './load-state.js';
import { FormErrors } from './form-errors.js';
import { ReasonForm } from './reason-form.js';

/** Who waits to be admitted to a firm, with the answer: a colleague's, or the district's where nobody acts for the firm. */
@Component({
  selector: 'sd-waiting-joiners',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, LoadState, MatButton, ReasonForm, RouterLink],
  template: `
    <p role="status" class="sd-live">{{ status() }}</p>
    <sd-error-summary [heading]="t().common.errorSummary" [errors]="errors.list()" />
    @if (waiting(); as list) {
      @if (list.items.length > 0) {
        <section class="sd-panel">
          <h2>{{ t().people.waiting }}</h2>
          <p class="sd-quiet">{{ withFirm() ? t().people.waitingFirms : t().people.waitingText }}</p>
          @for (one of list.items; track one.id) {
            <article>
              <h3>{{ one.displayName }}</h3>
              <p class="sd-small sd-quiet">
                {{ one.login }} · <time [attr.datetime]="one.askedAt">{{ formats().dateTime(one.askedAt) }}</time>
              </p>
              @if (withFirm()) {
                <p>
                  <a [routerLink]="['/firms', one.enterpriseId]">{{ one.enterpriseName }}</a>
                </p>
              }
              <blockquote>{{ one.reason }}</blockquote>
              @if (refusing() === one.id) {
                <sd-reason-form
                  [name]="'joiner-' + one.id"
                  [action]="t().people.refuseOne(one.displayName)"
                  [send]="refuse(one)"
                  (done)="tell(t().people.refused(one.displayName))"
                />
                <button matButton class="sd-action" type="button" (click)="refusing.set(null)">
                  {{ t().common.cancel }}
                </button>
              } @else {
                <div class="sd-row">
                  <button
                    matButton="filled"
                    class="sd-action"
                    type="button"
                    [attr.aria-disabled]="isSending()"
                    (click)="admit(one)"
                  >
                    {{ t().people.admitOne(one.displayName) }}
                  </button>
                  <button matButton class="sd-action" type="button" (click)="refusing.set(one.id)">
                    {{ t().people.refuse }}
                  </button>
                </div>
              }
            </article>
          }
        </section>
      }
    } @else {
      <sd-load-state [from]="source" [lines]="2" />
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    article {
      display: grid;
      gap: var(--sd-space-2);
      padding-block-start: var(--sd-space-4);
      border-block-start: 1px solid var(--sd-line);
    }
    article p {
      margin: 0;
      overflow-wrap: anywhere;
    }
    blockquote {
      margin: 0;
      padding-inline-start: var(--sd-space-3);
      border-inline-start: 3px solid var(--sd-line-strong);
      overflow-wrap: anywhere;
    }
  `,
})
export class WaitingJoiners {
  /** Before an official, whose list holds several firms. */
  readonly withFirm = input(false);
  readonly admitted = output<void>();

  private readonly commands = inject(PeopleCommands);
  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly source = readJoinRequests();
  protected readonly waiting = lastValue(this.source);
  protected readonly refusing = signal<string | null>(null);
  protected readonly status = signal('');
  protected readonly errors = new FormErrors();
  protected readonly isSending = signal(false);

  protected async admit({ id, displayName }: WaitingJoinRequest): Promise<void> {
    if (this.isSending()) return;
    this.isSending.set(true);
    this.errors.clear();
    try {
      await this.commands.admitJoiner(id, { key: newKey() });
      this.tell(this.t().people.admitted(displayName));
      this.admitted.emit();
    } catch (error) {
      this.errors.refused(error);
      this.source.reload();
    } finally {
      this.isSending.set(false);
    }
  }

  protected refuse({ id }: WaitingJoinRequest) {
    return (reason: string, once: Once): Promise<unknown> => this.commands.refuseJoiner(id, reason, once);
  }

  protected tell(status: string): void {
    this.status.set(status);
    this.refusing.set(null);
    this.source.reload();
  }
}
