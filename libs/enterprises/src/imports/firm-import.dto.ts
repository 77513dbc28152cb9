import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, Max, Min, ValidateNested } from 'class-validator';
import { FILE_LIMITS, ImportedFile, ImportedRow } from '@supplydock/imports';
import { FIRM_FIELDS, type FirmField } from './firm-columns.js';

const FIELD = { enum: [...FIRM_FIELDS], enumName: 'FirmField' } as const;

export class FirmImportColumn {
  @ApiProperty(FIELD)
  @IsIn(FIRM_FIELDS)
  field!: FirmField;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: FILE_LIMITS.columns, example: 3, description: 'Number of the column in the file, from 1' }) // prettier-ignore
  @IsInt()
  @Min(1)
  @Max(FILE_LIMITS.columns)
  column!: number;
}

export class FirmImportView extends ImportedFile {
  @ApiProperty({ type: [FirmImportColumn], description: 'Which column holds which field' })
  columns!: FirmImportColumn[];
  @ApiProperty({ ...FIELD, isArray: true, description: 'Fields that no column holds; nothing is judged before they are known' }) // prettier-ignore
  missing!: FirmField[];
}

export class FirmImportRow extends ImportedRow {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The firm, where its code is registered' })
  enterpriseId!: string | null;
}

export class FirmImportRowPage {
  @ApiProperty({ type: [FirmImportRow] })
  items!: FirmImportRow[];
  @ApiProperty({ type: 'integer', nullable: true, description: '`after` of the next page; null on the last one' })
  nextAfter!: number | null;
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Rows in all pages' })
  total!: number;
}

export class FirmImportColumnsBody {
  @ApiProperty({ type: [FirmImportColumn], description: 'Every field that the file holds; each field and each column once' }) // prettier-ignore
  @IsArray()
  @ArrayMaxSize(FIRM_FIELDS.length)
  @ArrayUnique((entry: FirmImportColumn) => entry?.field)
  @ArrayUnique((entry: FirmImportColumn) => entry?.column)
  @ValidateNested({ each: true })
  @Type(() => FirmImportColumn)
  columns!: FirmImportColumn[];
}
