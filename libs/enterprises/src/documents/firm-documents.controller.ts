import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { documentsController } from '@supplydock/documents';
import { FirmDocuments } from './firm-documents.js';

/** A firm's papers for its district: licence, evidence of staff. */
@ApiTags('enterprises')
@Controller('enterprises/:id/documents')
export class FirmDocumentsController extends documentsController('firmDocument', 'a firm') {
  constructor(readonly documents: FirmDocuments) {
    super();
  }
}
