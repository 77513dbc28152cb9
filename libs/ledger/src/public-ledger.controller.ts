import { Controller, Get, Inject, Param, ParseIntPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Policy } from '@supplydock/identity';
import { ApiProblems, AppConfig } from '@supplydock/platform';
import { PublicLedger, PublicLedgerEntry } from './ledger.dto.js';
import { ReadDayHeads } from './read-day-heads.js';
import { ShowEntry } from './show-entry.js';

/** What anybody may hold against the channel later: hashes, no contents. */
@ApiTags('public')
@Controller('public/ledger')
export class PublicLedgerController {
  constructor(
    @Inject(ReadDayHeads) private readonly readDayHeads: ReadDayHeads,
    @Inject(ShowEntry) private readonly showEntry: ShowEntry,
    @Inject(AppConfig) private readonly config: AppConfig,
  ) {}

  @Get()
  @Policy('public.read')
  @ApiOperation({ summary: "The ledger's present head and the last entry of each day" })
  @ApiOkResponse({ type: PublicLedger })
  heads(): Promise<PublicLedger> {
    return this.readDayHeads.read(this.config.jurisdictionId);
  }

  @Get(':seq')
  @Policy('public.read')
  @ApiOperation({ summary: 'Hash and time of one entry, to hold a receipt against' })
  @ApiOkResponse({ type: PublicLedgerEntry })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  entry(@Param('seq', ParseIntPipe) seq: number): Promise<PublicLedgerEntry> {
    return this.showEntry.publicly(this.config.jurisdictionId, seq);
  }
}
