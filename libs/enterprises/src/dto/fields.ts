import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsString, Length, Matches, Max, Min } from 'class-validator';
import { IsDay } from '@supplydock/platform';

export const MAX_HEADCOUNT = 1_000_000;
/** No control characters: names and addresses are one line. */
const ONE_LINE = /^[^\p{Cc}]*$/u;

const oneLine = ({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : value;
const trimmed = ({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value);

/** One line of text, its white space tidied. */
export const IsLine = (minLength: number, maxLength: number, example: string): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ minLength, maxLength, example }),
    Transform(oneLine),
    IsString(),
    Length(minLength, maxLength),
    Matches(ONE_LINE),
  );

/** What a person writes to another: a question, an answer, a reason. */
export const IsWords = (minLength: number, maxLength: number, example: string): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ minLength, maxLength, example }),
    Transform(trimmed),
    IsString(),
    Length(minLength, maxLength),
  );

/** Staff on site. */
export const IsHeadcount = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'integer', minimum: 1, maximum: MAX_HEADCOUNT, example: 43, description: 'Staff on site' }),
    IsInt(),
    Min(1),
    Max(MAX_HEADCOUNT),
  );

/** The day from which a headcount counts. */
export const IsEffectiveDay = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ format: 'date', example: '2020-03-02', description: 'From today to 31 days ahead' }),
    IsDay(),
  );
