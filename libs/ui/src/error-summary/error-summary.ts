import { ChangeDetectionStrategy, Component, effect, ElementRef, inject, input } from '@angular/core';

export interface SummaryError {
  message: string;
  /** The id of the field to go to, or null when the error belongs to no field. */
  fieldId: string | null;
}

/** All that has to be mended, in one place that takes focus whenever its errors change; each error leads to its field. */
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
    effect(() => {
      if (this.errors().length === 0) return;
      // After the errors are drawn, else there is nothing to focus yet.
      setTimeout(() => this.host.nativeElement.querySelector<HTMLElement>('.sd-problem')?.focus());
    });
  }

  protected goToField(event: Event, fieldId: string): void {
    event.preventDefault();
    document.getElementById(fieldId)?.focus();
  }
}
