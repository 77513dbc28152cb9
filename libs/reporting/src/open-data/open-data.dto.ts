import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { LedgerHeadView } from '@supplydock/ledger';
import { DATASETS, FIELD_TYPES, type DatasetName, type FieldType } from './datasets.js';

export const OPEN_FORMATS = ['json', 'csv'] as const;
export type OpenFormat = (typeof OPEN_FORMATS)[number];

export class DatasetParameter {
  @ApiProperty({ enum: DATASETS, enumName: 'DatasetName' })
  @IsIn(DATASETS)
  dataset!: DatasetName;
}

export class DatasetQuery {
  @ApiPropertyOptional({ enum: OPEN_FORMATS, default: 'json' })
  @IsOptional()
  @IsIn(OPEN_FORMATS)
  format: OpenFormat = 'json';
}

export class DatasetField {
  @ApiProperty({ description: 'Name in both formats' })
  name!: string;
  @ApiProperty({ enum: FIELD_TYPES, enumName: 'DatasetFieldType' })
  type!: FieldType;
  @ApiProperty({ description: 'Empty or null where it is not known, or of fewer than 5 firms' })
  isNullable!: boolean;
  @ApiProperty()
  en!: string;
  @ApiProperty()
  zh!: string;
}

export class Dataset {
  @ApiProperty({ enum: DATASETS, enumName: 'DatasetName' })
  name!: DatasetName;
  @ApiProperty()
  titleEn!: string;
  @ApiProperty()
  titleZh!: string;
  @ApiProperty({ example: '/api/public/open-data/rounds?format=csv' })
  csvUrl!: string;
  @ApiProperty({ example: '/api/public/open-data/rounds?format=json' })
  jsonUrl!: string;
  @ApiProperty({ type: [DatasetField], description: 'Columns in their order' })
  fields!: DatasetField[];
}

export class OpenDataCatalogue {
  @ApiProperty({ type: [Dataset] })
  datasets!: Dataset[];
}

/** A whole file as JSON. */
export class DatasetRows {
  @ApiProperty({ enum: DATASETS, enumName: 'DatasetName' })
  name!: DatasetName;
  @ApiProperty({ type: LedgerHeadView, description: 'Head of the ledger when the file was made' })
  ledgerHead!: LedgerHeadView;
  @ApiProperty({ description: 'True when older rows were left out' })
  isCut!: boolean;
  @ApiProperty({ type: [Object], description: 'The latest first; fields as in the catalogue' })
  rows!: Record<string, string | number | null>[];
}
