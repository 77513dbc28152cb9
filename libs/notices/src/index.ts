export * from './notice.entity.js';
export * from './notices.module.js';

import { MailAddress, Notice, NoticeChoice } from './notice.entity.js';

export const NOTICES_ENTITIES = [Notice, NoticeChoice, MailAddress];
