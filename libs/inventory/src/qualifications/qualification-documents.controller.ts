import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { documentsController } from '@supplydock/documents';
import { QualificationDocuments } from './qualification-documents.js';

/** A supplier's certificates as files, for the document check. */
@ApiTags('qualifications')
@Controller('qualifications/:id/documents')
export class QualificationDocumentsController extends documentsController('qualificationDocument', 'a qualification') {
  constructor(readonly documents: QualificationDocuments) {
    super();
  }
}
