import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { I18n } from '../i18n/i18n.js';
import { UnreadNotices } from './unread-notices.js';

/** The api counts up to here. */
const MANY = 100;

/** The way to one's notices, and how many are not read. */
@Component({
  selector: 'sd-notice-bell',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <a routerLink="/notices" [attr.aria-label]="t().shell.bell(figure())">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M6 10a6 6 0 0 1 12 0c0 5 2 6 2 7H4c0-1 2-2 2-7Zm4 10a2 2 0 0 0 4 0" />
      </svg>
      @if (figure()) {
        <span aria-hidden="true">{{ figure() }}</span>
      }
    </a>
  `,
  styles: `
    a {
      position: relative;
      display: grid;
      place-items: center;
      inline-size: 44px;
      block-size: 44px;
      border-radius: var(--sd-radius-small);
      color: var(--sd-ink);
    }
    a:hover {
      background: var(--sd-surface-sunken);
    }
    svg {
      inline-size: 24px;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.8;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    span {
      position: absolute;
      inset-block-start: 3px;
      inset-inline-end: 0;
      min-inline-size: 20px;
      padding-inline: 5px;
      border-radius: 999px;
      background: var(--sd-bad);
      color: var(--sd-surface);
      font-size: 0.75rem;
      line-height: 20px;
      font-weight: 700;
      text-align: center;
    }
  `,
})
export class NoticeBell {
  private readonly unread = inject(UnreadNotices);
  protected readonly t = inject(I18n).t;
  protected readonly figure = computed(() => {
    const count = this.unread.count();
    if (count === 0) return '';
    return count >= MANY ? '99+' : String(count);
  });
}
