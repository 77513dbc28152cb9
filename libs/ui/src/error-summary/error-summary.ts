import { ChangeDetectionStrategy, Component, effect, ElementRef, inject, input } from '@angular/core';
import { markFields, type SummaryError } from './mark-fields.js';

/**
 * All that has to be mended, in one place that takes focus whenever its errors change; each error leads to its field, where
 * it is said once more.
 */
@Component({
  selector: 'sd-error-summary',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (errors().length > 0) {
      <div class="sd-problem" role="alert" tabindex="-1" [attr.aria-label]="heading()">
        <p class="heading">{{ heading() }}</p>
        <ul>
          @for (error of errors(); track $index) {
            <li>
              @if (error.fieldId; as fieldId) {
                <a [href]="'#' + fieldId" (click)="goToField($event, fieldId)">{{ error.message }}</a>
              } @else {
                {{ error.message }}
              }
            </li>
          }
        </ul>
      </div>
    }
  `,
  styles: `
    :host:not(:has(.sd-problem)) {
      display: none;
    }
    .sd-problem {
      padding: var(--sd-space-4) var(--sd-space-5);
      border: 2px solid var(--sd-bad);
      border-radius: var(--sd-radius-small);
      background: var(--sd-surface);
    }
    .heading {
      margin: 0;
      font-weight: 650;
    }
    ul {
      margin: var(--sd-space-2) 0 0;
      padding: 0;
      list-style: none;
      display: grid;
      gap: var(--sd-space-1);
    }
    a,
    li {
      color: var(--sd-bad);
      font-weight: 600;
    }
  `,
})
export class ErrorSummary {
  readonly heading = input.required<string>();
  readonly errors = input.required<readonly SummaryError[]>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  constructor() {
    effect((onCleanup) => {
      const errors = this.errors();
      if (errors.length === 0) return;
      let unmark = (): void => undefined;
      // After the errors and their fields are drawn, else there is nothing to mark or to focus yet.
      const timer = setTimeout(() => {
        unmark = markFields(errors);
        this.host.nativeElement.querySelector<HTMLElement>('.sd-problem')?.focus();
      });
      onCleanup(() => {
        clearTimeout(timer);
        unmark();
      });
    });
  }

  protected goToField(event: Event, fieldId: string): void {
    event.preventDefault();
    document.getElementById(fieldId)?.focus();
  }
}
