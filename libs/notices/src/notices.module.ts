import { Module } from '@nestjs/common';
import { IdentityModule } from '@supplydock/identity';
import { MailOutbox } from './mail/mail-outbox.js';
import { Mailer } from './mail/mailer.js';
import { SendMails } from './mail/send-mails.js';
import { NoticesController } from './notices.controller.js';
import { OwnNotices } from './read/own-notices.js';
import { SendNotice } from './send/send-notice.js';
import { TellOffice } from './send/tell-office.js';
import { TellRound } from './send/tell-round.js';
import { OwnAddress } from './settings/own-address.js';
import { OwnSettings } from './settings/own-settings.js';
import { NoticeSettingsController } from './settings/settings.controller.js';

/** Telling people what happened to what is theirs; the same in api and worker. */
@Module({
  imports: [IdentityModule],
  controllers: [NoticesController, NoticeSettingsController],
  providers: [Mailer, MailOutbox, OwnAddress, OwnNotices, OwnSettings, SendMails, SendNotice, TellOffice, TellRound],
})
export class NoticesModule {}
