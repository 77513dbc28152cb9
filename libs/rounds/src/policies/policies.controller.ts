import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems, Idempotent } from '@supplydock/platform';
import { PoliciesQuery, PolicyDetail, PolicyPage, PolicyPresets, SetPolicyBody } from './policies.dto.js';
import { PolicyPresetFile } from './policy-presets.js';
import { ReadPolicies } from './read-policies.js';
import { SetPolicy } from './set-policy.js';

/** The rules that rounds divide by: versioned, each with its author and reason. */
@ApiTags('policies')
@Controller()
export class PoliciesController {
  constructor(
    private readonly readPolicies: ReadPolicies,
    private readonly setPolicy: SetPolicy,
    private readonly presetFile: PolicyPresetFile,
  ) {}

  @Get('policies')
  @Policy('policy.list')
  @ApiOperation({ summary: 'Policies, those that take effect last first' })
  @ApiOkResponse({ type: PolicyPage })
  @ApiProblems('VALIDATION_FAILED', 'MALFORMED_VALUE')
  list(@CurrentActor() actor: Actor, @Query() query: PoliciesQuery): Promise<PolicyPage> {
    return this.readPolicies.list(actor.jurisdictionId, query);
  }

  @Post('policies')
  @Policy('policy.set')
  @Idempotent()
  @ApiOperation({
    summary: 'Write the next version of a policy',
    description: 'Rounds that are open keep the version they were opened with.',
  })
  @ApiCreatedResponse({ type: PolicyDetail })
  @ApiProblems('VALIDATION_FAILED', 'VERSION_MISMATCH')
  async set(@CurrentActor() actor: Actor, @Body() body: SetPolicyBody): Promise<PolicyDetail> {
    const id = await this.setPolicy.set(actor, body);
    return this.readPolicies.show(actor.jurisdictionId, id);
  }

  @Get('policies/:id')
  @Policy('policy.read')
  @ApiOperation({ summary: 'One version of a policy with its rules' })
  @ApiOkResponse({ type: PolicyDetail })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  show(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PolicyDetail> {
    return this.readPolicies.show(actor.jurisdictionId, id);
  }

  @Get('policy-presets')
  @Policy('policyPreset.list')
  @ApiOperation({ summary: 'Rules that cities ran in 2020, to start from' })
  @ApiOkResponse({ type: PolicyPresets })
  presets(): PolicyPresets {
    return { items: this.presetFile.all() };
  }
}
