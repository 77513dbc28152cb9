import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DocumentList, DocumentQuery, DocumentView, HandsOutDocument, TakesDocument } from '@supplydock/documents';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems, FileOfBody, type UploadedFile } from '@supplydock/platform';
import { AppealDocuments } from './appeal-documents.js';

/** A firm's evidence as files, for whoever decides about its appeal. */
@ApiTags('appeals')
@Controller('appeals/:id/documents')
export class AppealDocumentsController {
  constructor(private readonly documents: AppealDocuments) {}

  @Get()
  @Policy('appealDocument.read')
  @ApiOperation({ summary: 'Evidence of an appeal' })
  @ApiOkResponse({ type: DocumentList })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<DocumentList> {
    return this.documents.list(actor, id);
  }

  @Post()
  @HttpCode(200)
  @Policy('appealDocument.add')
  @ApiOperation({ summary: 'Hand in evidence of an appeal', description: 'The same file again answers with the same document, so no Idempotency-Key is needed.' }) // prettier-ignore
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
  @Policy('appealDocument.read')
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
  @Policy('appealDocument.remove')
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
