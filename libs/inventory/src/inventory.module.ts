import { Module } from '@nestjs/common';
import { LedgerModule } from '@supplydock/ledger';
import { ExpireLots } from './expire-lots.js';
import { ListLots } from './list-lots.js';
import { LotsController } from './lots.controller.js';
import { PostLot } from './post-lot.js';
import { ShowLot } from './show-lot.js';
import { WithdrawLot } from './withdraw-lot.js';

/** Products, lots and where every piece is; the same in api, worker and command line. */
@Module({
  imports: [LedgerModule],
  controllers: [LotsController],
  providers: [ExpireLots, ListLots, PostLot, ShowLot, WithdrawLot],
  exports: [ExpireLots],
})
export class InventoryModule {}
