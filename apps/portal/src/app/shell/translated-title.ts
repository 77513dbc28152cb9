import { effect, inject, Injectable, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { I18n } from '../i18n/i18n.js';
import type { Messages } from '../i18n/messages.js';

export type PageTitle = keyof Messages['titles'];

/** Routes name their title by key; the tab follows the page and the language. */
@Injectable({ providedIn: 'root' })
export class TranslatedTitle extends TitleStrategy {
  private readonly i18n = inject(I18n);
  private readonly title = inject(Title);
  private readonly page = signal<PageTitle>('today');

  constructor() {
    super();
    effect(() => this.title.setTitle(`${this.i18n.t().titles[this.page()]} – Supplydock`));
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    const key = this.buildTitle(snapshot);
    if (key) this.page.set(key as PageTitle);
  }
}
