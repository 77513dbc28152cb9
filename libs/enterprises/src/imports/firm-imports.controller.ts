import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { CSV_TYPE, csvFile, ImportRowsQuery, LanguageQuery, PostImportBody, writeTemplate, XLSX_TYPE } from '@supplydock/imports'; // prettier-ignore
import {
  ApiProblems,
  FILE_PROBLEMS,
  FileOfBody,
  Idempotent,
  IfMatch,
  NeedsIfMatch,
  type FileProblemCode,
  type UploadedFile,
} from '@supplydock/platform';
import { FIRM_COLUMNS, FIRM_EXAMPLE } from './firm-columns.js';
import { FirmImportColumnsBody, FirmImportRowPage, FirmImportView } from './firm-import.dto.js';
import { ImportFirms } from './import-firms.js';

const BINARY = { schema: { type: 'string', format: 'binary' } } as const;

/** Firms with their staff by the list: handed in, looked at, mended, posted. */
@ApiTags('enterprises')
@Controller('firm-imports')
export class FirmImportsController {
  constructor(private readonly importFirms: ImportFirms) {}

  @Get('template')
  @Policy('firmImport.read')
  @ApiOperation({ summary: 'The list to start from', description: 'CSV in UTF-8 with the names of the columns.' })
  @ApiProduces(CSV_TYPE)
  @ApiOkResponse(BINARY)
  @ApiProblems('VALIDATION_FAILED')
  template(@Query() { language }: LanguageQuery): StreamableFile {
    return csvFile(writeTemplate(FIRM_COLUMNS, FIRM_EXAMPLE[language], language), `firms-${language}.csv`);
  }

  @Post()
  @HttpCode(200)
  @Policy('firmImport.upload')
  @ApiOperation({
    summary: 'Hand in a list of firms',
    description: 'Nothing is posted yet. The same file again answers with the same import, so no Idempotency-Key is needed.', // prettier-ignore
  })
  @ApiConsumes(CSV_TYPE, XLSX_TYPE)
  @ApiBody(BINARY)
  @ApiHeader({ name: 'X-File-Name', required: false, description: 'Name of the file, percent-encoded' })
  @ApiOkResponse({ type: FirmImportView })
  @ApiProblems(...(Object.keys(FILE_PROBLEMS) as FileProblemCode[]))
  upload(@CurrentActor() actor: Actor, @FileOfBody() { name, bytes }: UploadedFile): Promise<FirmImportView> {
    return this.importFirms.upload(actor, name, bytes);
  }

  @Get(':id')
  @Policy('firmImport.read')
  @ApiOperation({ summary: 'An import: what would be posted, what needs mending' })
  @ApiOkResponse({ type: FirmImportView })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  show(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<FirmImportView> {
    return this.importFirms.show(actor, id);
  }

  @Get(':id/rows')
  @Policy('firmImport.read')
  @ApiOperation({ summary: 'Rows of an import with the errors of each cell, as they stand in the file' })
  @ApiOkResponse({ type: FirmImportRowPage })
  @ApiProblems('BAD_REQUEST', 'VALIDATION_FAILED', 'NOT_FOUND')
  rows(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ImportRowsQuery,
  ): Promise<FirmImportRowPage> {
    return this.importFirms.rows(actor, id, query);
  }

  @Get(':id/bad-rows')
  @Policy('firmImport.read')
  @ApiOperation({ summary: 'The bad rows as CSV with what is wrong beside', description: 'To be mended and handed in.' }) // prettier-ignore
  @ApiProduces(CSV_TYPE)
  @ApiOkResponse(BINARY)
  @ApiProblems('BAD_REQUEST', 'VALIDATION_FAILED', 'NOT_FOUND')
  async badRows(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { language }: LanguageQuery,
  ): Promise<StreamableFile> {
    return csvFile(await this.importFirms.badRows(actor, id, language), 'firms-to-mend.csv');
  }

  @Put(':id/columns')
  @Policy('firmImport.mapColumns')
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Say which column holds what', description: 'Remembered for the next list of the office.' })
  @ApiOkResponse({ type: FirmImportView })
  @ApiProblems('BAD_REQUEST', 'VALIDATION_FAILED', 'NOT_FOUND')
  columns(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { columns }: FirmImportColumnsBody,
  ): Promise<FirmImportView> {
    return this.importFirms.setColumns(actor, id, version, columns);
  }

  @Post(':id/posting')
  @HttpCode(200)
  @Policy('firmImport.post')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Post the firms of an import, all or the valid ones', description: 'New firms wait for their review, new headcounts for an officer; rows that are so already are passed over.' }) // prettier-ignore
  @ApiOkResponse({ type: FirmImportView })
  @ApiProblems('BAD_REQUEST', 'VALIDATION_FAILED', 'NOT_FOUND')
  @ApiProblems('IMPORT_COLUMNS_MISSING', 'IMPORT_HAS_BAD_ROWS', 'NOTHING_TO_POST')
  post(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { mode }: PostImportBody,
  ): Promise<FirmImportView> {
    return this.importFirms.post(actor, id, version, mode);
  }
}
