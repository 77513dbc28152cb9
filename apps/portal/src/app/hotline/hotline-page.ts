import { ChangeDetectionStrategy, Component, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { readEnterprises } from '@supplydock/api-client';
import { DataTable, Notice, StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { plainFormFields } from '../shared/form-fields.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';
import { ReferenceData } from '../shared/reference-data.js';
import { enterpriseTone } from '../shared/states.js';

/** Who phones in names one firm: more than this is a search that is too wide. */
const FOUND_AT_MOST = 10;

/** The hotline's first question: which firm is on the phone? */
@Component({
  selector: 'sd-hotline-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, LoadState, MatButton, MatFormFieldModule, MatInput, Notice, RouterLink, StateChip],
  providers: [plainFormFields],
  template: `
    <div class="sd-page">
      <div class="sd-page-head">
        <h1>{{ t().hotline.heading }}</h1>
        <p class="sd-lead">{{ t().hotline.lead }}</p>
      </div>
      <form class="sd-row" role="search" (submit)="search($event)">
        <mat-form-field>
          <mat-label>{{ t().hotline.search }}</mat-label>
          <input
            #typedBox
            matInput
            id="caller"
            type="search"
            maxlength="100"
            [value]="typed()"
            (input)="typed.set(typedBox.value)"
          />
          <mat-hint>{{ t().hotline.searchHint }}</mat-hint>
        </mat-form-field>
        <button matButton="filled" class="sd-action" type="submit">{{ t().hotline.find }}</button>
      </form>
      @if (q()) {
        @if (page(); as found) {
          @if (found.items.length === 0) {
            <sd-notice [heading]="t().hotline.noneHeading"
              ><p>{{ t().hotline.noneText }}</p></sd-notice
            >
          } @else {
            <sd-data-table [label]="t().hotline.found" narrow="cards" [isBusy]="firms.isLoading()">
              <table>
                <thead>
                  <tr>
                    <th scope="col">{{ t().firms.firm }}</th>
                    <th scope="col">{{ t().hotline.code }}</th>
                    <th scope="col">{{ t().firms.district }}</th>
                    <th scope="col">{{ t().firms.state }}</th>
                    <th scope="col" class="figure">{{ t().hotline.staff }}</th>
                  </tr>
                </thead>
                <tbody>
                  @for (firm of found.items; track firm.id) {
                    <tr>
                      <th scope="row">
                        <a [routerLink]="['/hotline', firm.id]" [queryParams]="{ name: firm.name }">{{ firm.name }}</a>
                      </th>
                      <td [attr.data-label]="t().hotline.code">{{ firm.uscc }}</td>
                      <td [attr.data-label]="t().firms.district">{{ reference.districtName(firm.districtId) }}</td>
                      <td [attr.data-label]="t().firms.state">
                        <sd-state-chip [tone]="enterpriseTone(firm.state)">{{
                          t().states.enterprise[firm.state]
                        }}</sd-state-chip>
                      </td>
                      <td class="figure" [attr.data-label]="t().hotline.staff">
                        {{ formats().integer(firm.headcount) }}
                      </td>
                    </tr>
                  }
                </tbody>
              </table>
            </sd-data-table>
          }
        } @else {
          <sd-load-state [from]="firms" [lines]="4" />
        }
      }
    </div>
  `,
  styles: 'mat-form-field { flex: 1 1 16rem; max-width: 32rem; }',
})
export class HotlinePage {
  readonly q = input<string>();

  private readonly router = inject(Router);
  private readonly i18n = inject(I18n);
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly enterpriseTone = enterpriseTone;
  protected readonly typed = linkedSignal(() => this.q() ?? '');
  protected readonly firms = readEnterprises(() => (this.q() ? { q: this.q(), limit: FOUND_AT_MOST } : undefined));
  protected readonly page = lastValue(this.firms);

  protected search(event: Event): void {
    event.preventDefault();
    void this.router.navigate([], { queryParams: { q: this.typed().trim() || null } });
  }
}
