import { Body, Controller, Delete, Get, HttpCode, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems } from '@supplydock/platform';
import { MailOutbox } from '../mail/mail-outbox.js';
import { MailAddressBody, MailCodeBody, MailPage, MailsQuery, NoticeSettings, NoticeSettingsBody } from '../notice.dto.js'; // prettier-ignore
import { OwnAddress } from './own-address.js';
import { OwnSettings } from './own-settings.js';

/** Where a person is told what. */
@ApiTags('notices')
@Controller()
export class NoticeSettingsController {
  constructor(
    private readonly ownSettings: OwnSettings,
    private readonly ownAddress: OwnAddress,
    private readonly mailOutbox: MailOutbox,
  ) {}

  @Get('me/notice-settings')
  @Policy('noticeSetting.read')
  @ApiOperation({ summary: 'Where I am told what' })
  @ApiOkResponse({ type: NoticeSettings })
  read(@CurrentActor() actor: Actor): Promise<NoticeSettings> {
    return this.ownSettings.read(actor);
  }

  @Put('me/notice-settings')
  @Policy('noticeSetting.change')
  @ApiOperation({ summary: 'Choose where I am told what', description: 'Kinds left out stay as they are.' })
  @ApiOkResponse({ type: NoticeSettings })
  @ApiProblems('VALIDATION_FAILED')
  store(@CurrentActor() actor: Actor, @Body() body: NoticeSettingsBody): Promise<NoticeSettings> {
    return this.ownSettings.store(actor, body);
  }

  @Put('me/mail-address')
  @Policy('noticeSetting.change')
  @ApiOperation({ summary: 'Name my e-mail address', description: 'A code goes to it; notices only once it is entered.' }) // prettier-ignore
  @ApiOkResponse({ type: NoticeSettings })
  @ApiProblems('VALIDATION_FAILED', 'TOO_MANY_REQUESTS')
  name(@CurrentActor() actor: Actor, @Body() { address }: MailAddressBody): Promise<NoticeSettings> {
    return this.ownAddress.name(actor, address);
  }

  @Put('me/mail-address/confirmation')
  @Policy('noticeSetting.change')
  @ApiOperation({ summary: 'Enter the code that went to my address' })
  @ApiOkResponse({ type: NoticeSettings })
  @ApiProblems('VALIDATION_FAILED', 'MAIL_CODE_WRONG', 'TOO_MANY_REQUESTS')
  confirm(@CurrentActor() actor: Actor, @Body() { code }: MailCodeBody): Promise<NoticeSettings> {
    return this.ownAddress.confirm(actor, code);
  }

  @Delete('me/mail-address')
  @HttpCode(204)
  @Policy('noticeSetting.change')
  @ApiOperation({ summary: 'Get no e-mails any more' })
  @ApiNoContentResponse()
  async remove(@CurrentActor() actor: Actor): Promise<void> {
    await this.ownAddress.remove(actor);
  }

  @Get('kept-mails')
  @Policy('mail.list')
  @ApiOperation({ summary: 'E-mails as they would have gone out', description: 'Only where no mail server is set.' })
  @ApiOkResponse({ type: MailPage })
  @ApiProblems('VALIDATION_FAILED', 'NOT_FOUND')
  keptMails(@CurrentActor() actor: Actor, @Query() query: MailsQuery): Promise<MailPage> {
    return this.mailOutbox.list(actor, query);
  }
}
