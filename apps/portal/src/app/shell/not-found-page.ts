import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { I18n } from '../i18n/i18n.js';

@Component({
  selector: 'sd-not-found-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <div class="sd-page sd-narrow">
      <h1>{{ t().shell.notFoundHeading }}</h1>
      <p>{{ t().shell.notFoundText }}</p>
      <p>
        <a routerLink="/">{{ t().shell.toToday }}</a>
      </p>
    </div>
  `,
})
export class NotFoundPage {
  protected readonly t = inject(I18n).t;
}
