import type { en } from './en/index.js';
import type { Locale } from './i18n.js';

/** The English texts are the pattern; every other language has exactly their keys and takes the same numbers. */
export type Messages = typeof en;

/** Fetches one language's texts; each is a file of its own and loaded once. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === 'zh' ? (await import('./zh/index.js')).zh : (await import('./en/index.js')).en;
}
