import { ApiProperty } from '@nestjs/swagger';

/** FieldError as the API document shows it. */
export class FieldErrorDetails {
  @ApiProperty({ example: 'lines.0.pieces', description: 'Dotted path into the body' })
  field!: string;
  @ApiProperty({ example: 'IS_INT' })
  code!: string;
  @ApiProperty({ example: 'pieces must be an integer number' })
  message!: string;
  @ApiProperty({ example: '必须是整数' })
  messageZh!: string;
}

/** ProblemBody as the API document shows it. */
export class ProblemDetails {
  @ApiProperty({ example: 'urn:supplydock:problem:NOT_FOUND' })
  type!: string;
  @ApiProperty({ example: 'Not found' })
  title!: string;
  @ApiProperty({ type: 'integer', example: 404 })
  status!: number;
  @ApiProperty()
  detail!: string;
  @ApiProperty({ example: 'urn:supplydock:request:0197…', description: 'The request; name it when you report a fault' })
  instance!: string;
  @ApiProperty({ example: 'NOT_FOUND', description: 'Stable; texts may change, this does not' })
  code!: string;
  @ApiProperty({ example: '未找到' })
  titleZh!: string;
  @ApiProperty()
  detailZh!: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    description: 'The numbers and words behind the sentence',
  })
  params!: Record<string, string | number>;
  @ApiProperty({ type: [FieldErrorDetails] })
  errors!: FieldErrorDetails[];
}
