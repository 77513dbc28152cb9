import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DocumentList, DocumentQuery, DocumentView, HandsOutDocument, TakesDocument } from '@supplydock/documents';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems, FileOfBody, type UploadedFile } from '@supplydock/platform';
import { FirmDocuments } from './firm-documents.js';

/** A firm's papers for its district: licence, evidence of staff. */
@ApiTags('enterprises')
@Controller('enterprises/:id/documents')
export class FirmDocumentsController {
  constructor(private readonly documents: FirmDocuments) {}

  @Get()
  @Policy('firmDocument.read')
  @ApiOperation({ summary: 'Documents of a firm' })
  @ApiOkResponse({ type: DocumentList })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<DocumentList> {
    return this.documents.list(actor, id);
  }

  @Post()
  @HttpCode(200)
  @Policy('firmDocument.add')
  @ApiOperation({ summary: 'Hand in a document of a firm', description: 'The same file again answers with the same document, so no Idempotency-Key is needed.' }) // prettier-ignore
  @TakesDocument()
  @ApiOkResponse({ type: DocumentView })
  add(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { purpose }: DocumentQuery,
    @FileOfBody() file: UploadedFile,
  ): Promise<DocumentView> {
    return this.documents.add(actor, id, file, purpose);
  }

  @Get(':documentId')
  @Policy('firmDocument.read')
  @ApiOperation({ summary: 'The document itself, as a file to be saved' })
  @HandsOutDocument()
  download(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('documentId', ParseUUIDPipe) documentId: string,
  ): Promise<StreamableFile> {
    return this.documents.handOut(actor, id, documentId);
  }

  @Delete(':documentId')
  @HttpCode(204)
  @Policy('firmDocument.remove')
  @ApiOperation({ summary: 'Remove a document', description: 'Until an officer has decided with it on the table.' })
  @ApiNoContentResponse({ description: 'Removed' })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND', 'DOCUMENT_DECIDED')
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('documentId', ParseUUIDPipe) documentId: string,
  ): Promise<void> {
    return this.documents.remove(actor, id, documentId);
  }
}
