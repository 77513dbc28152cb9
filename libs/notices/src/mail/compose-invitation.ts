import type { Language } from '@supplydock/domain';
import type { MailContent } from './compose-mail.js';

/** What an invitation names: the firm as an official has seen it, the code, and until when it holds (in Shanghai). */
export interface Invited {
  readonly firm: string;
  readonly code: string;
  readonly expiresAt: Date;
}

const moment = (language: Language, at: Date): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  }).format(at);

const TEXTS = {
  en: ({ firm, code, expiresAt }: Invited, origin: string): MailContent => ({
    subject: '[Supplydock] You are invited to act for a firm',
    text: `A colleague invites you to act for ${firm} in the city’s protective-supplies channel.

Open this link and make an account, or use the one you have:
${origin}/join#${code}

Or enter the code ${code} at ${origin}/join

It lets one person in, until ${moment('en', expiresAt)}, Shanghai time. If you do not know the firm, nothing needs to be done.
`,
  }),
  zh: ({ firm, code, expiresAt }: Invited, origin: string): MailContent => ({
    subject: '[Supplydock] 邀请您成为企业经办人',
    text: `同事邀请您在本市防护物资对接平台为${firm}办理业务。

请打开以下链接，创建账号或使用已有账号：
${origin}/join#${code}

也可在 ${origin}/join 输入邀请码 ${code}

仅限一人使用，${moment('zh', expiresAt)}（上海时间）前有效。如果您不了解该企业，无需处理。
`,
  }),
};

/**
 * What an invited person reads, in the language that the inviting one chose for them.
 * @param origin scheme and host of the portal
 */
export function composeInvitation(invited: Invited, language: Language, origin: string): MailContent {
  return TEXTS[language](invited, origin);
}
