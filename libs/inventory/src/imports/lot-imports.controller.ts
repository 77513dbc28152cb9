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
import {
  CSV_TYPE,
  csvFile,
  ImportRowsQuery,
  LanguageQuery,
  PostImportBody,
  writeTemplate,
  XLSX_TYPE,
} from '@supplydock/imports';
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
import { LOT_COLUMNS, LOT_EXAMPLE } from './lot-columns.js';
import { ImportColumnsBody, ImportRowPage, LotImportView } from './lot-import.dto.js';
import { PostImport } from './post-import.js';
import { SetColumns } from './set-columns.js';
import { ShowImport } from './show-import.js';
import { UploadLots } from './upload-lots.js';

const BINARY = { schema: { type: 'string', format: 'binary' } } as const;

/** Lots by the file: handed in, looked at, mended, posted. */
@ApiTags('lots')
@Controller('lot-imports')
export class LotImportsController {
  constructor(
    private readonly uploadLots: UploadLots,
    private readonly showImport: ShowImport,
    private readonly setColumns: SetColumns,
    private readonly postImport: PostImport,
  ) {}

  @Get('template')
  @Policy('lotImport.read')
  @ApiOperation({ summary: 'The file to start from', description: 'CSV in UTF-8 with the names of the columns.' })
  @ApiProduces(CSV_TYPE)
  @ApiOkResponse(BINARY)
  @ApiProblems('VALIDATION_FAILED')
  template(@Query() { language }: LanguageQuery): StreamableFile {
    return csvFile(writeTemplate(LOT_COLUMNS, LOT_EXAMPLE[language], language), `lots-${language}.csv`);
  }

  @Post()
  @HttpCode(200)
  @Policy('lotImport.upload')
  @ApiOperation({
    summary: 'Hand in a file of lots',
    description: 'Nothing is posted yet. The same file again answers with the same import, so no Idempotency-Key is needed.', // prettier-ignore
  })
  @ApiConsumes(CSV_TYPE, XLSX_TYPE)
  @ApiBody(BINARY)
  @ApiHeader({ name: 'X-File-Name', required: false, description: 'Name of the file, percent-encoded' })
  @ApiOkResponse({ type: LotImportView })
  @ApiProblems('ENTERPRISE_NOT_VERIFIED', ...(Object.keys(FILE_PROBLEMS) as FileProblemCode[]))
  upload(@CurrentActor() actor: Actor, @FileOfBody() { name, bytes }: UploadedFile): Promise<LotImportView> {
    return this.uploadLots.upload(actor, name, bytes);
  }

  @Get(':id')
  @Policy('lotImport.read')
  @ApiOperation({ summary: 'An import: what would be posted, what needs mending' })
  @ApiOkResponse({ type: LotImportView })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  show(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<LotImportView> {
    return this.showImport.show(actor, id);
  }

  @Get(':id/rows')
  @Policy('lotImport.read')
  @ApiOperation({ summary: 'Rows of an import with the errors of each cell, as they stand in the file' })
  @ApiOkResponse({ type: ImportRowPage })
  @ApiProblems('BAD_REQUEST', 'VALIDATION_FAILED', 'NOT_FOUND')
  rows(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ImportRowsQuery,
  ): Promise<ImportRowPage> {
    return this.showImport.rows(actor, id, query);
  }

  @Get(':id/bad-rows')
  @Policy('lotImport.read')
  @ApiOperation({
    summary: 'The bad rows as CSV with what is wrong beside',
    description: 'To be mended and handed in.',
  })
  @ApiProduces(CSV_TYPE)
  @ApiOkResponse(BINARY)
  @ApiProblems('BAD_REQUEST', 'VALIDATION_FAILED', 'NOT_FOUND')
  async badRows(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { language }: LanguageQuery,
  ): Promise<StreamableFile> {
    return csvFile(await this.showImport.badRows(actor, id, language), 'lots-to-mend.csv');
  }

  @Put(':id/columns')
  @Policy('lotImport.mapColumns')
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Say which column holds what', description: 'Remembered for the next file of the firm.' })
  @ApiOkResponse({ type: LotImportView })
  @ApiProblems('BAD_REQUEST', 'VALIDATION_FAILED', 'NOT_FOUND')
  columns(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { columns }: ImportColumnsBody,
  ): Promise<LotImportView> {
    return this.setColumns.set(actor, id, version, columns);
  }

  @Post(':id/posting')
  @HttpCode(200)
  @Policy('lotImport.post')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Post the lots of an import, all or the valid ones', description: 'Rows that are posted already are passed over.' }) // prettier-ignore
  @ApiOkResponse({ type: LotImportView })
  @ApiProblems('BAD_REQUEST', 'VALIDATION_FAILED', 'NOT_FOUND', 'ENTERPRISE_NOT_VERIFIED')
  @ApiProblems('IMPORT_COLUMNS_MISSING', 'IMPORT_HAS_BAD_ROWS', 'NOTHING_TO_POST')
  post(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { mode }: PostImportBody,
  ): Promise<LotImportView> {
    return this.postImport.post(actor, id, version, mode);
  }
}
