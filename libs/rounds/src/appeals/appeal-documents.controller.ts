import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { documentsController } from '@supplydock/documents';
import { AppealDocuments } from './appeal-documents.js';

/** A firm's evidence as files, for whoever decides about its appeal. */
@ApiTags('appeals')
@Controller('appeals/:id/documents')
export class AppealDocumentsController extends documentsController('appealDocument', 'an appeal') {
  constructor(readonly documents: AppealDocuments) {
    super();
  }
}
