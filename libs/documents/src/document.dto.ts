import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { DOCUMENT_KINDS, DOCUMENT_LIMITS, DOCUMENT_PURPOSES, type DocumentKind, type DocumentPurpose } from './document-limits.js'; // prettier-ignore

export class DocumentQuery {
  @ApiProperty({ enum: DOCUMENT_PURPOSES, enumName: 'DocumentPurpose', description: 'What it shows' })
  @IsIn(DOCUMENT_PURPOSES)
  purpose!: DocumentPurpose;
}

export class DocumentView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: DOCUMENT_PURPOSES, enumName: 'DocumentPurpose' })
  purpose!: DocumentPurpose;
  @ApiProperty({ description: 'With the ending of its kind' })
  name!: string;
  @ApiProperty({ enum: DOCUMENT_KINDS, enumName: 'DocumentKind', description: 'Told by its content' })
  kind!: DocumentKind;
  @ApiProperty({ type: 'integer', minimum: 1, maximum: DOCUMENT_LIMITS.bytes })
  bytes!: number;
  @ApiProperty({ pattern: '^[0-9a-f]{64}$' })
  sha256!: string;
  @ApiProperty({ format: 'date-time' })
  addedAt!: string;
  @ApiProperty({ description: 'Until an officer has decided with it on the table' })
  isRemovable!: boolean;
}

export class DocumentList {
  @ApiProperty({ type: [DocumentView], description: `The earliest first, at most ${DOCUMENT_LIMITS.documents}` })
  items!: DocumentView[];
}
