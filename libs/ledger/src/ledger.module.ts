import { Module } from '@nestjs/common';
import { LedgerController } from './ledger.controller.js';
import { LedgerService } from './ledger.service.js';
import { ReadLedger } from './read-ledger.js';
import { VerifyLedger } from './verify-ledger.js';

/** The hash-chained record of every decision. */
@Module({
  controllers: [LedgerController],
  providers: [LedgerService, ReadLedger, VerifyLedger],
  exports: [LedgerService, VerifyLedger],
})
export class LedgerModule {}
