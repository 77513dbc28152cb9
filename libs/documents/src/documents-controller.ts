import { Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems, FileOfBody, type UploadedFile } from '@supplydock/platform';
import { DocumentList, DocumentQuery, DocumentView } from './document.dto.js';
import { HandsOutDocument, TakesDocument } from './document-routes.js';
import type { OwnedDocuments } from './owned-documents.js';

/**
 * The routes of the papers of one sort of subject; a controller of its feature extends it and names the path.
 * @param policy whose rows `.read`, `.add` and `.remove` they are under
 * @param of the subject in the documentation: 'a firm'
 */
export function documentsController(policy: 'firmDocument' | 'qualificationDocument' | 'appealDocument', of: string) {
  abstract class DocumentsController {
    abstract readonly documents: OwnedDocuments;

    @Get()
    @Policy(`${policy}.read`)
    @ApiOperation({ summary: `Documents of ${of}` })
    @ApiOkResponse({ type: DocumentList })
    @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
    list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<DocumentList> {
      return this.documents.list(actor, id);
    }

    @Post()
    @HttpCode(200)
    @Policy(`${policy}.add`)
    @ApiOperation({ summary: `Hand in a document of ${of}`, description: 'The same file again answers with the same document, so no Idempotency-Key is needed.' }) // prettier-ignore
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
    @Policy(`${policy}.read`)
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
    @Policy(`${policy}.remove`)
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
  return DocumentsController;
}
