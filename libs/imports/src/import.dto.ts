import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { FILE_LIMITS } from './file/limits.js';
import { VERDICTS, type Verdict } from './judged-row.js';

const COUNT = { type: 'integer', minimum: 0 } as const;
export const VERDICT = { enum: [...VERDICTS], enumName: 'ImportVerdict' } as const;
const MODES = ['all', 'valid'] as const;
const LANGUAGES = ['en', 'zh'] as const;
const MAX_LIMIT = 200;

export type PostingMode = (typeof MODES)[number];
export type Language = (typeof LANGUAGES)[number];

export class ImportCounts {
  @ApiProperty({ ...COUNT, description: 'Rows below the header that hold anything; the sum of the others once all columns are known' }) // prettier-ignore
  rows!: number;
  @ApiProperty({ ...COUNT, description: 'May be posted' })
  good!: number;
  @ApiProperty({ ...COUNT, description: 'Need mending' })
  bad!: number;
  @ApiProperty({ ...COUNT, description: 'Are so already' })
  posted!: number;
}

export class ImportCellError {
  @ApiProperty({ type: 'integer', minimum: 1, nullable: true, description: 'Number of the column in the file' })
  column!: number | null;
  @ApiProperty({ example: 'pieces' })
  field!: string;
  @ApiProperty({ example: 'NOT_WHOLE_PACKS' })
  code!: string;
  @ApiProperty({ description: 'What is wrong' })
  message!: string;
  @ApiProperty()
  messageZh!: string;
  @ApiProperty({ description: 'How to mend it' })
  mend!: string;
  @ApiProperty()
  mendZh!: string;
}

/** What every row of every import says. */
export class ImportedRow {
  @ApiProperty({ type: 'integer', minimum: 2, description: 'Where it stands in the file; the header is row 1' })
  row!: number;
  @ApiProperty({ type: [String] })
  cells!: readonly string[];
  @ApiProperty(VERDICT)
  verdict!: Verdict;
  @ApiProperty({ type: [ImportCellError] })
  errors!: readonly ImportCellError[];
}

/** What every import says of itself, but for its columns. */
export class ImportedFile {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ example: 'march.xlsx' })
  fileName!: string;
  @ApiProperty({ enum: ['csv', 'xlsx'] })
  kind!: 'csv' | 'xlsx';
  @ApiProperty({ description: 'SHA-256 of the file; the same file is the same import' })
  fileSha256!: string;
  @ApiProperty({ type: [String], description: 'Names of the columns in the file' })
  header!: readonly string[];
  @ApiProperty({ type: ImportCounts })
  counts!: ImportCounts;
  @ApiProperty({ format: 'date-time' })
  uploadedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When rows of it were posted last' })
  postedAt!: string | null;
  @ApiProperty({ type: 'integer', minimum: 1 })
  version!: number;
}

export class ImportRowsQuery {
  @ApiPropertyOptional(VERDICT)
  @IsOptional()
  @IsIn(VERDICTS)
  verdict?: Verdict;

  @ApiPropertyOptional({ type: 'integer', minimum: 0, maximum: FILE_LIMITS.sheetRows, default: 0, description: 'Row after which the page begins' }) // prettier-ignore
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(FILE_LIMITS.sheetRows)
  after: number = 0;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_LIMIT)
  limit: number = 50;
}

export class PostImportBody {
  @ApiProperty({ enum: MODES, description: 'all: every row or none; valid: the good rows, the bad ones stay to be mended' }) // prettier-ignore
  @IsIn(MODES)
  mode!: PostingMode;
}

export class LanguageQuery {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'en' })
  @IsOptional()
  @IsIn(LANGUAGES)
  language: Language = 'en';
}
