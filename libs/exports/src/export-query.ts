import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { ApiProblems } from '@supplydock/platform';

const LANGUAGES = ['en', 'zh'] as const;
const FORMATS = ['csv', 'xlsx'] as const;
export type ExportLanguage = (typeof LANGUAGES)[number];
export type ExportFormat = (typeof FORMATS)[number];

/** How a list is to be saved; beside the filters of the list. */
export class ExportQuery {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'zh', description: 'Of columns and words' })
  @IsOptional()
  @IsIn(LANGUAGES)
  language: ExportLanguage = 'zh';

  @ApiPropertyOptional({ enum: FORMATS, default: 'csv' })
  @IsOptional()
  @IsIn(FORMATS)
  format: ExportFormat = 'csv';
}

/**
 * Documents a route that saves a list as a file.
 * @param what 'The list of lots'
 */
export function HandsOutList(what: string): MethodDecorator {
  return applyDecorators(
    ApiOperation({
      summary: `${what} as CSV or XLSX`,
      description: 'Filtered and sorted as the list; 50,000 rows at most; the last line names the head of the ledger.',
    }),
    ApiProduces('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
    ApiOkResponse({ schema: { type: 'string', format: 'binary' } }),
    ApiProblems('VALIDATION_FAILED', 'TOO_MANY_EXPORTS'),
  );
}
