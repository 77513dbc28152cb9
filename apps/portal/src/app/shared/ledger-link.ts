import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';

/** From a thing on a page to its entries in the ledger, for those who may read them. */
@Component({
  selector: 'sd-ledger-link',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    @if (mayRead()) {
      <p>
        <a routerLink="/ledger/entries" [queryParams]="{ subjectType: subjectType(), subjectId: subjectId() }">{{
          t().ledger.toSubject
        }}</a>
      </p>
    }
  `,
})
export class LedgerLink {
  /** As the ledger names it. */
  readonly subjectType = input.required<'round' | 'lot' | 'enterprise' | 'requisition' | 'qualification' | 'appeal'>();
  readonly subjectId = input.required<string>();

  private readonly session = inject(Session);
  protected readonly t = inject(I18n).t;
  protected readonly mayRead = computed(() => this.session.has('city_officer', 'auditor'));
}
