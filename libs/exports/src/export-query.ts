import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { ApiProblems } from '@supplydock/platform';

const LANGUAGES = ['en', 'zh'] as const;
const FORMATS = ['csv', 'xlsx'] as const;
const REPORT_FORMATS = [...FORMATS, 'pdf'] as const;
export type ExportLanguage = (typeof LANGUAGES)[number];
export type ExportFormat = (typeof FORMATS)[number];
export type ReportFormat = (typeof REPORT_FORMATS)[number];

class LanguageQuery {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'zh', description: 'Of columns and words' })
  @IsOptional()
  @IsIn(LANGUAGES)
  language: ExportLanguage = 'zh';
}

/** How a list is to be saved; beside the filters of the list. */
export class ExportQuery extends LanguageQuery {
  @ApiPropertyOptional({ enum: FORMATS, default: 'csv' })
  @IsOptional()
  @IsIn(FORMATS)
  format: ExportFormat = 'csv';
}

/** How a report is to be saved: as its rows, or as pages to be printed and kept. */
export class ReportExportQuery extends LanguageQuery {
  @ApiPropertyOptional({ enum: REPORT_FORMATS, default: 'csv' })
  @IsOptional()
  @IsIn(REPORT_FORMATS)
  format: ReportFormat = 'csv';
}

const TABLES = ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];

/**
 * Documents a route that saves a list as a file.
 * @param what 'The list of lots'
 */
export function HandsOutList(what: string): MethodDecorator {
  return handsOut(
    `${what} as CSV or XLSX`,
    'Filtered and sorted as the list; 50,000 rows at most; the last line names the head of the ledger.',
    TABLES,
  );
}

/**
 * Documents a route that saves a report as a file.
 * @param what 'The progress report'
 */
export function HandsOutReport(what: string): MethodDecorator {
  return handsOut(
    `${what} as CSV, XLSX or PDF`,
    'What the page shows; the last line, or the foot of each page, names the head of the ledger.',
    [...TABLES, 'application/pdf'],
  );
}

function handsOut(summary: string, description: string, types: readonly string[]): MethodDecorator {
  return applyDecorators(
    ApiOperation({ summary, description }),
    ApiProduces(...types),
    ApiOkResponse({ schema: { type: 'string', format: 'binary' } }),
    ApiProblems('VALIDATION_FAILED', 'TOO_MANY_EXPORTS'),
  );
}
