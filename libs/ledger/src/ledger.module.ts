import { Module } from '@nestjs/common';
import { LedgerController } from './ledger.controller.js';
import { LedgerService } from './ledger.service.js';
import { PublicLedgerController } from './public-ledger.controller.js';
import { ReadDayHeads } from './read-day-heads.js';
import { ReadLedger } from './read-ledger.js';
import { ShowEntry } from './show-entry.js';
import { VerifyLedger } from './verify-ledger.js';

/** The hash-chained record of every decision. */
@Module({
  controllers: [LedgerController, PublicLedgerController],
  providers: [LedgerService, ReadDayHeads, ReadLedger, ShowEntry, VerifyLedger],
  exports: [LedgerService, VerifyLedger],
})
export class LedgerModule {}
