import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { problemOf } from '@supplydock/api-client';
import { Notice, Skeleton } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { problemText } from './problem-text.js';

/** What this needs of a resource: its state, its failure and another try. */
interface Loading {
  error(): unknown;
  reload(): boolean;
}

/** Stands where content will stand: grey lines while it is on its way, or why it did not come and another try. */
@Component({
  selector: 'sd-load-state',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, Notice, RouterLink, Skeleton],
  template: `
    @if (problem(); as text) {
      <sd-notice tone="bad" role="alert" [heading]="t().problems.loadHeading">
        <p>{{ text.title }}</p>
        @if (text.detail) {
          <p>{{ text.detail }}</p>
        }
        <p class="sd-small sd-quiet">{{ text.code }}</p>
        <div>
          @if (isSignedOut()) {
            <a matButton="filled" class="sd-action" routerLink="/sign-in" [queryParams]="{ returnUrl: router.url }">{{
              t().shell.signIn
            }}</a>
          } @else {
            <button matButton="outlined" type="button" class="sd-action" (click)="from().reload()">
              {{ t().common.tryAgain }}
            </button>
          }
        </div>
      </sd-notice>
    } @else {
      <sd-skeleton [label]="t().common.loading" [lines]="lines()" />
    }
  `,
})
export class LoadState {
  readonly from = input.required<Loading>();
  readonly lines = input(5);

  private readonly i18n = inject(I18n);
  protected readonly router = inject(Router);
  protected readonly t = this.i18n.t;
  private readonly refusal = computed(() => {
    const error = this.from().error();
    return error ? problemOf(error) : null;
  });
  protected readonly problem = computed(() => {
    const refusal = this.refusal();
    return refusal && problemText(refusal, this.i18n);
  });
  /** The session ended meanwhile: trying again would not help. */
  protected readonly isSignedOut = computed(() => this.refusal()?.code === 'UNAUTHENTICATED');
}
