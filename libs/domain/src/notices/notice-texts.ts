import type { NoticeKind } from './notice-kinds.js';
import type { NoticeWords } from './notice-words.js';

/** Figures of a notice as they are stored; NOTICES says which a kind has. */
export type StoredFigures = Readonly<Record<string, string | number>>;

/** What the notices of one language say: the same sentences in the portal and in an e-mail. */
export interface NoticeTexts {
  readonly titles: Readonly<Record<NoticeKind, string>>;
  readonly told: Readonly<Record<NoticeKind, (figures: StoredFigures, words: NoticeWords) => string>>;
}
