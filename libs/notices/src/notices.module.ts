import { Module } from '@nestjs/common';
import { IdentityModule } from '@supplydock/identity';
import { NoticesController } from './notices.controller.js';
import { OwnNotices } from './read/own-notices.js';
import { SendNotice } from './send/send-notice.js';
import { TellRound } from './send/tell-round.js';

/** Telling people what happened to what is theirs; the same in api and worker. */
@Module({
  imports: [IdentityModule],
  controllers: [NoticesController],
  providers: [OwnNotices, SendNotice, TellRound],
})
export class NoticesModule {}
