import { Module } from '@nestjs/common';
import { LedgerModule } from '@supplydock/ledger';
import { ExpireLots } from './expire-lots.js';
import { TableReader } from './imports/file/table-reader.js';
import { LotImportsController } from './imports/lot-imports.controller.js';
import { PostImport } from './imports/post-import.js';
import { SetColumns } from './imports/set-columns.js';
import { ShowImport } from './imports/show-import.js';
import { UploadLots } from './imports/upload-lots.js';
import { ListLots } from './list-lots.js';
import { LotsController } from './lots.controller.js';
import { PostLot } from './post-lot.js';
import { ShowLot } from './show-lot.js';
import { WithdrawLot } from './withdraw-lot.js';

/** Products, lots and where every piece is; the same in api, worker and command line. */
@Module({
  imports: [LedgerModule],
  controllers: [LotsController, LotImportsController],
  providers: [
    ExpireLots,
    ListLots,
    PostLot,
    ShowLot,
    WithdrawLot,
    TableReader,
    UploadLots,
    ShowImport,
    SetColumns,
    PostImport,
  ],
  exports: [ExpireLots],
})
export class InventoryModule {}
