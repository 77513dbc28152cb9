import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';

/** A long machine-made text (a digest, a reference) with a button that copies it and says so. */
@Component({
  selector: 'sd-copy-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <code>{{ text() }}</code>
    <button type="button" (click)="copy()">
      {{ isCopied() ? copiedLabel() : copyLabel() }}<span class="sd-visually-hidden"> {{ name() }}</span>
    </button>
    <span class="sd-visually-hidden" role="status">{{ isCopied() ? copiedLabel() : '' }}</span>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: var(--sd-space-1) var(--sd-space-3);
    }
    code {
      font-family: var(--sd-font-mono);
      font-size: 0.8125rem;
      overflow-wrap: anywhere;
    }
    button {
      min-block-size: 28px;
      padding: 0 var(--sd-space-1);
      border: 0;
      background: none;
      font: inherit;
      font-size: 0.875rem;
      color: var(--sd-brand);
      text-decoration: underline;
      text-underline-offset: 0.18em;
      cursor: pointer;
    }
  `,
})
export class CopyText {
  readonly text = input.required<string>();
  /** What the text is, so that two copy buttons differ when read aloud. */
  readonly name = input.required<string>();
  readonly copyLabel = input.required<string>();
  readonly copiedLabel = input.required<string>();

  protected readonly isCopied = signal(false);

  protected async copy(): Promise<void> {
    await navigator.clipboard.writeText(this.text());
    this.isCopied.set(true);
    setTimeout(() => this.isCopied.set(false), 4000);
  }
}
