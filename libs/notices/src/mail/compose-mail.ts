import {
  NOTICE_TEXTS_EN,
  NOTICE_TEXTS_ZH,
  NoticeWords,
  type Language,
  type NoticeKind,
  type StoredFigures,
} from '@supplydock/domain';

const TEXTS = { en: NOTICE_TEXTS_EN, zh: NOTICE_TEXTS_ZH };

const FRAME = {
  en: (origin: string) => `Read it at ${origin}/notices\nChoose what is sent to you: ${origin}/notices/settings`,
  zh: (origin: string) => `查看：${origin}/notices\n通知设置：${origin}/notices/settings`,
};

export interface MailContent {
  readonly subject: string;
  readonly text: string;
}

/**
 * What a notice says by e-mail, in the person's language: the same sentences as in the portal, and where to go.
 * @param productNames names of products in that language, by id
 * @param origin scheme and host of the portal
 */
export function composeMail(
  { kind, figures, language }: { kind: NoticeKind; figures: StoredFigures; language: Language },
  productNames: ReadonlyMap<string, string>,
  origin: string,
): MailContent {
  const words = new NoticeWords(language, productNames);
  const { titles, told } = TEXTS[language];
  return {
    subject: `[Supplydock] ${titles[kind]}`,
    text: `${told[kind](figures, words)}\n\n--\n${FRAME[language](origin)}\n`,
  };
}
