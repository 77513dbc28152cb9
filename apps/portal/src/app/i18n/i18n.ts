import { computed, inject, Injectable, InjectionToken, signal } from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { Formats } from './formats.js';
import { loadMessages, type Messages } from './messages.js';

export type Locale = 'en' | 'zh';

const REMEMBERED = 'supplydock.locale';
const LANGUAGE_TAGS: Record<Locale, string> = { en: 'en', zh: 'zh-Hans' };

/** Where texts come from; a test puts a made-up language here to find text that was never translated. */
export const MESSAGE_LOADER = new InjectionToken<(locale: Locale) => Promise<Messages>>('texts', {
  factory: () => loadMessages,
});

/**
 * The reader's language. Texts are typed objects, one per language, loaded when first wanted: a missing key or a
 * forgotten number is a compile error in the template that uses it, and switching redraws what is on screen.
 */
@Injectable({ providedIn: 'root' })
export class I18n {
  private readonly document = inject(DOCUMENT);
  private readonly load = inject(MESSAGE_LOADER);
  private readonly current = signal<{ locale: Locale; messages: Messages } | null>(null);

  readonly locale = computed<Locale>(() => this.loaded().locale);
  /** All texts in the reader's language. */
  readonly t = computed<Messages>(() => this.loaded().messages);
  /** Numbers, days and money as the reader writes them. */
  readonly formats = computed(() => new Formats(this.locale()));

  /** Switches the language once its texts are here. @param isChosen true when a person asked for it: remembered on this device */
  async use(locale: Locale, isChosen = false): Promise<void> {
    const messages = await this.load(locale);
    this.current.set({ locale, messages });
    this.document.documentElement.lang = LANGUAGE_TAGS[locale];
    if (isChosen) localStorage.setItem(REMEMBERED, locale);
  }

  /** The language to start in: the one chosen on this device, else the browser's. An account's own is for its notices. */
  initial(): Locale {
    const stored = localStorage.getItem(REMEMBERED);
    if (stored === 'en' || stored === 'zh') return stored;
    return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
  }

  /** Picks the name in the reader's language from what the api gives in both. */
  name(named: { nameEn: string; nameZh: string } | undefined): string {
    if (!named) return '';
    return this.locale() === 'zh' ? named.nameZh : named.nameEn;
  }

  private loaded(): { locale: Locale; messages: Messages } {
    const current = this.current();
    if (!current) throw new Error('The texts were read before the application initializer loaded them.');
    return current;
  }
}
