import { Controller, Get, Inject, Param, ParseIntPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems, Clock } from '@supplydock/platform';
import { LedgerEntryProof, LedgerPage, LedgerQuery, LedgerStatus } from './ledger.dto.js';
import { ReadLedger } from './read-ledger.js';
import { ShowEntry } from './show-entry.js';
import { VerifyLedger } from './verify-ledger.js';

/** The record of every decision, for the auditor and the city's officers. */
@ApiTags('ledger')
@Controller('ledger')
export class LedgerController {
  constructor(
    @Inject(ReadLedger) private readonly readLedger: ReadLedger,
    @Inject(ShowEntry) private readonly showEntry: ShowEntry,
    @Inject(VerifyLedger) private readonly verifyLedger: VerifyLedger,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get()
  @Policy('ledger.read')
  @ApiOperation({ summary: 'Entries of the ledger, the latest first' })
  @ApiOkResponse({ type: LedgerPage })
  @ApiProblems('VALIDATION_FAILED')
  list(@CurrentActor() actor: Actor, @Query() query: LedgerQuery): Promise<LedgerPage> {
    return this.readLedger.list(actor.jurisdictionId, query);
  }

  @Get('status')
  @Policy('ledger.read')
  @ApiOperation({ summary: 'Walks the whole chain and names the first bad entry, if any' })
  @ApiOkResponse({ type: LedgerStatus })
  async status(@CurrentActor() actor: Actor): Promise<LedgerStatus> {
    const report = await this.verifyLedger.verify(actor.jurisdictionId);
    return { ...report, checkedAt: this.clock.now().toISOString() };
  }

  @Get('entries/:seq')
  @Policy('ledger.read')
  @ApiOperation({ summary: 'One entry with the text its hash covers and what the next entry says of it' })
  @ApiOkResponse({ type: LedgerEntryProof })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  proof(@CurrentActor() actor: Actor, @Param('seq', ParseIntPipe) seq: number): Promise<LedgerEntryProof> {
    return this.showEntry.proof(actor.jurisdictionId, seq);
  }
}
