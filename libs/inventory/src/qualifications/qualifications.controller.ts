import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems, Idempotent, IfMatch, NeedsIfMatch } from '@supplydock/platform';
import { ApplyForQualification } from './apply-for-qualification.js';
import { DecideQualification } from './decide-qualification.js';
import { ApplyBody, ProvisionalBody, QualificationDetail, QualificationPage, QualificationReasonBody, QualificationsQuery } from './qualification.dto.js'; // prettier-ignore
import { ReadQualifications } from './read-qualifications.js';

/** What suppliers are qualified for: they apply, an officer checks the papers within 48 hours. */
@ApiTags('qualifications')
@Controller('qualifications')
export class QualificationsController {
  constructor(
    private readonly qualifications: ReadQualifications,
    private readonly application: ApplyForQualification,
    private readonly decision: DecideQualification,
  ) {}

  @Get()
  @Policy('qualification.list')
  @ApiOperation({ summary: 'Qualifications, those first whose 48 hours have run longest', description: 'A supplier sees its own.' }) // prettier-ignore
  @ApiOkResponse({ type: QualificationPage })
  @ApiProblems('VALIDATION_FAILED')
  list(@CurrentActor() actor: Actor, @Query() query: QualificationsQuery): Promise<QualificationPage> {
    return this.qualifications.list(actor, query);
  }

  @Post()
  @Policy('qualification.apply')
  @Idempotent()
  @ApiOperation({ summary: 'Apply for a product', description: 'Names, standard and numbers are judged at once.' })
  @ApiCreatedResponse({ type: QualificationDetail })
  @ApiProblems('VALIDATION_FAILED', 'ENTERPRISE_NOT_VERIFIED', 'QUALIFICATION_OPEN')
  async apply(@CurrentActor() actor: Actor, @Body() body: ApplyBody): Promise<QualificationDetail> {
    return this.qualifications.show(actor, await this.application.apply(actor, body));
  }

  @Get(':id')
  @Policy('qualification.read')
  @ApiOperation({ summary: 'One qualification with what happened to it' })
  @ApiOkResponse({ type: QualificationDetail })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  show(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<QualificationDetail> {
    return this.qualifications.show(actor, id);
  }

  @Post(':id/grant')
  @HttpCode(200)
  @Policy('qualification.qualify')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Qualify a supplier for a product', description: 'Its lots of the product are on offer.' })
  @ApiOkResponse({ type: QualificationDetail })
  @ApiProblems('VALIDATION_FAILED', 'NOT_FOUND', 'STATE_REFUSED', 'QUALIFICATION_EXPIRED')
  async qualify(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: QualificationReasonBody,
  ): Promise<QualificationDetail> {
    await this.decision.decide(actor, 'qualify', id, version, reason);
    return this.qualifications.show(actor, id);
  }

  @Post(':id/provisional-grant')
  @HttpCode(200)
  @Policy('qualification.qualifyProvisionally')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Qualify a supplier for a while, with a daily cap and an audience' })
  @ApiOkResponse({ type: QualificationDetail })
  @ApiProblems('VALIDATION_FAILED', 'NOT_FOUND', 'STATE_REFUSED', 'QUALIFICATION_EXPIRED')
  async qualifyProvisionally(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason, ...provision }: ProvisionalBody,
  ): Promise<QualificationDetail> {
    await this.decision.decide(actor, 'qualifyProvisionally', id, version, reason, provision);
    return this.qualifications.show(actor, id);
  }

  @Post(':id/refusal')
  @HttpCode(200)
  @Policy('qualification.refuse')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Refuse an application', description: 'The supplier reads why and may apply anew.' })
  @ApiOkResponse({ type: QualificationDetail })
  @ApiProblems('VALIDATION_FAILED', 'NOT_FOUND', 'STATE_REFUSED')
  async refuse(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: QualificationReasonBody,
  ): Promise<QualificationDetail> {
    await this.decision.decide(actor, 'refuse', id, version, reason);
    return this.qualifications.show(actor, id);
  }

  @Post(':id/suspension')
  @HttpCode(200)
  @Policy('qualification.suspend')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Suspend a qualification', description: 'The supplier’s lots of the product go on hold.' })
  @ApiOkResponse({ type: QualificationDetail })
  @ApiProblems('VALIDATION_FAILED', 'NOT_FOUND', 'STATE_REFUSED')
  async suspend(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: QualificationReasonBody,
  ): Promise<QualificationDetail> {
    await this.decision.decide(actor, 'suspend', id, version, reason);
    return this.qualifications.show(actor, id);
  }

  @Post(':id/recheck')
  @HttpCode(200)
  @Policy('qualification.check')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Look at the papers of a suspended qualification again', description: 'The 48 hours begin anew.' }) // prettier-ignore
  @ApiOkResponse({ type: QualificationDetail })
  @ApiProblems('VALIDATION_FAILED', 'NOT_FOUND', 'STATE_REFUSED')
  async recheck(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: QualificationReasonBody,
  ): Promise<QualificationDetail> {
    await this.decision.decide(actor, 'check', id, version, reason);
    return this.qualifications.show(actor, id);
  }
}
