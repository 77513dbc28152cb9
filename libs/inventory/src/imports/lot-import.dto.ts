import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, Max, Min, ValidateNested } from 'class-validator';
import { FILE_LIMITS, ImportedFile, ImportedRow } from '@supplydock/imports';
import { LOT_FIELDS, type LotField } from './lot-columns.js';

const COUNT = { type: 'integer', minimum: 0 } as const;
const FIELD = { enum: [...LOT_FIELDS], enumName: 'LotField' } as const;

export class ImportColumn {
  @ApiProperty(FIELD)
  @IsIn(LOT_FIELDS)
  field!: LotField;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: FILE_LIMITS.columns, example: 3, description: 'Number of the column in the file, from 1' }) // prettier-ignore
  @IsInt()
  @Min(1)
  @Max(FILE_LIMITS.columns)
  column!: number;
}

export class LotImportView extends ImportedFile {
  @ApiProperty({ type: [ImportColumn], description: 'Which column holds which field' })
  columns!: ImportColumn[];
  @ApiProperty({ ...FIELD, isArray: true, description: 'Fields that no column holds; nothing is judged before they are known' }) // prettier-ignore
  missing!: LotField[];
}

export class ImportRowView extends ImportedRow {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The lot it is, once posted' })
  lotId!: string | null;
}

export class ImportRowPage {
  @ApiProperty({ type: [ImportRowView] })
  items!: ImportRowView[];
  @ApiProperty({ type: 'integer', nullable: true, description: '`after` of the next page; null on the last one' })
  nextAfter!: number | null;
  @ApiProperty({ ...COUNT, description: 'Rows in all pages' })
  total!: number;
}

export class ImportColumnsBody {
  @ApiProperty({
    type: [ImportColumn],
    description: 'Every field that the file holds; each field and each column once',
  })
  @IsArray()
  @ArrayMaxSize(LOT_FIELDS.length)
  @ArrayUnique((entry: ImportColumn) => entry?.field)
  @ArrayUnique((entry: ImportColumn) => entry?.column)
  @ValidateNested({ each: true })
  @Type(() => ImportColumn)
  columns!: ImportColumn[];
}
