import { Body, Controller, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Policy } from '@supplydock/identity';
import { addressKey, ApiProblems } from '@supplydock/platform';
import type { FastifyRequest } from 'fastify';
import { RegisterEnterpriseBody, Registration } from '../dto/registration.dto.js';
import { RegisterEnterprise } from './register-enterprise.js';

@ApiTags('enterprises')
@Controller('registrations')
export class RegistrationsController {
  constructor(private readonly registerEnterprise: RegisterEnterprise) {}

  @Post()
  @Policy('enterprise.register')
  @ApiOperation({
    summary: 'Register a firm',
    description:
      'With the account of its first clerk. Its district answers within 48 hours. The same person may send the same again.',
  })
  @ApiCreatedResponse({ type: Registration })
  @ApiProblems('PASSWORD_TOO_SHORT', 'PASSWORD_COMMON', 'ENTERPRISE_EXISTS', 'TOO_MANY_REQUESTS')
  register(@Body() body: RegisterEnterpriseBody, @Req() request: FastifyRequest): Promise<Registration> {
    return this.registerEnterprise.register(body, addressKey(request.ip));
  }
}
