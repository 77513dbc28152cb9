import { ChangeDetectionStrategy, Component, inject, Injectable, input, signal } from '@angular/core';
import { I18n } from '../../i18n/i18n.js';

const STORED = 'supplydock.shortcuts';
/** Where a letter is text and not a command. */
const TYPING = 'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]';

/** One key of a page. */
export interface Shortcut {
  /** As KeyboardEvent.key: a letter or a digit. */
  readonly key: string;
  readonly label: string;
  readonly run: () => void;
}

/** Whether single keys are commands on this device: people who speak to their machine, or press keys by accident, turn them off. */
@Injectable({ providedIn: 'root' })
export class ShortcutSwitch {
  private readonly on = signal(localStorage.getItem(STORED) !== 'off');
  readonly isOn = this.on.asReadonly();

  set(isOn: boolean): void {
    this.on.set(isOn);
    localStorage.setItem(STORED, isOn ? 'on' : 'off');
  }
}

/** The keys of a page: does what they say, lists them, and lets them be turned off (WCAG 2.1.4). */
@Component({
  selector: 'sd-shortcuts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(document:keydown)': 'press($event)' },
  template: `
    <details>
      <summary>{{ t().shortcuts.heading }}</summary>
      <div class="sd-section">
        <label>
          <input type="checkbox" [checked]="switch.isOn()" (change)="turn($event)" />
          <span>{{ t().shortcuts.on }}</span>
        </label>
        <dl class="sd-facts">
          @for (shortcut of keys(); track shortcut.key) {
            <dt>
              <kbd>{{ shortcut.key }}</kbd>
            </dt>
            <dd>{{ shortcut.label }}</dd>
          }
        </dl>
      </div>
    </details>
  `,
  styles: `
    summary {
      min-height: 44px;
      align-content: center;
      cursor: pointer;
    }
    label {
      display: flex;
      align-items: center;
      gap: var(--sd-space-2);
      min-height: 44px;
    }
    input {
      inline-size: 24px;
      block-size: 24px;
    }
    kbd {
      padding: 1px 8px;
      border: 1px solid var(--sd-line-strong);
      border-radius: 4px;
      background: var(--sd-surface-sunken);
      font-family: var(--sd-font-mono);
    }
  `,
})
export class Shortcuts {
  readonly keys = input.required<readonly Shortcut[]>();

  protected readonly t = inject(I18n).t;
  protected readonly switch = inject(ShortcutSwitch);

  protected press(event: KeyboardEvent): void {
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
    if (!this.switch.isOn() || hasModifier || event.defaultPrevented || event.repeat) return;
    if (event.target instanceof Element && event.target.matches(TYPING)) return;
    const shortcut = this.keys().find(({ key }) => key === event.key.toLowerCase());
    if (!shortcut) return;
    event.preventDefault();
    shortcut.run();
  }

  protected turn(event: Event): void {
    this.switch.set((event.target as HTMLInputElement).checked);
  }
}
