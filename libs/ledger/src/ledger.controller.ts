import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems } from '@supplydock/platform';
import { LedgerPage, LedgerQuery } from './ledger.dto.js';
import { ReadLedger } from './read-ledger.js';

/** The record of every decision, for the auditor and the city's officers. */
@ApiTags('ledger')
@Controller('ledger')
export class LedgerController {
  constructor(@Inject(ReadLedger) private readonly readLedger: ReadLedger) {}

  @Get()
  @Policy('ledger.read')
  @ApiOperation({ summary: 'Entries of the ledger, the latest first' })
  @ApiOkResponse({ type: LedgerPage })
  @ApiProblems('VALIDATION_FAILED')
  list(@CurrentActor() actor: Actor, @Query() query: LedgerQuery): Promise<LedgerPage> {
    return this.readLedger.list(actor.jurisdictionId, query);
  }
}
