import { Module } from '@nestjs/common';
import { DocumentsModule } from '@supplydock/documents';
import { ExportsModule } from '@supplydock/exports';
import { ImportsModule } from '@supplydock/imports';
import { LedgerModule } from '@supplydock/ledger';
import { EditLot } from './edit-lot.js';
import { ExpireLots } from './expire-lots.js';
import { HoldLot } from './hold-lot.js';
import { LotImportsController } from './imports/lot-imports.controller.js';
import { PostImport } from './imports/post-import.js';
import { SetColumns } from './imports/set-columns.js';
import { ShowImport } from './imports/show-import.js';
import { UploadLots } from './imports/upload-lots.js';
import { ListLots } from './list-lots.js';
import { LotChangesController } from './lot-changes.controller.js';
import { LotsController } from './lots.controller.js';
import { DecidePrice } from './prices/decide-price.js';
import { PriceReviewsController } from './prices/price-reviews.controller.js';
import { ListPriceReviews } from './prices/read-price-reviews.js';
import { ApplyForQualification } from './qualifications/apply-for-qualification.js';
import { DecideQualification } from './qualifications/decide-qualification.js';
import { LapseQualifications } from './qualifications/lapse-qualifications.js';
import { QualificationDocumentsController } from './qualifications/qualification-documents.controller.js';
import { QualificationDocuments } from './qualifications/qualification-documents.js';
import { QualificationsController } from './qualifications/qualifications.controller.js';
import { ReadQualifications } from './qualifications/read-qualifications.js';
import { PostLot } from './post-lot.js';
import { ShowLotTimeline } from './show-lot-timeline.js';
import { ShowLot } from './show-lot.js';
import { WithdrawLot } from './withdraw-lot.js';
import { ExportLotsController } from './export-lots.controller.js';
import { ExportLots } from './export-lots.js';
import { ExportPriceReviewsController } from './prices/export-price-reviews.controller.js';
import { ExportPriceReviews } from './prices/export-price-reviews.js';
import { ExportQualificationsController } from './qualifications/export-qualifications.controller.js';
import { ExportQualifications } from './qualifications/export-qualifications.js';

/** Products, lots and where every piece is; the same in api, worker and command line. */
@Module({
  imports: [DocumentsModule, ExportsModule, ImportsModule, LedgerModule],
  controllers: [
    ExportPriceReviewsController,
    ExportQualificationsController,
    ExportLotsController,
    LotsController,
    LotChangesController,
    PriceReviewsController,
    QualificationsController,
    QualificationDocumentsController,
    LotImportsController,
  ],
  providers: [
    ExportPriceReviews,
    ExportQualifications,
    ApplyForQualification,
    ExportLots,
    DecidePrice,
    DecideQualification,
    EditLot,
    ExpireLots,
    HoldLot,
    LapseQualifications,
    ListLots,
    ListPriceReviews,
    PostLot,
    QualificationDocuments,
    ReadQualifications,
    ShowLot,
    ShowLotTimeline,
    WithdrawLot,
    UploadLots,
    ShowImport,
    SetColumns,
    PostImport,
  ],
  exports: [ExpireLots, LapseQualifications],
})
export class InventoryModule {}
