import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsString, Length, Matches, MaxLength } from 'class-validator';

const trimmed = ({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value);
const LIST = /^[a-z][a-z-]{1,39}$/;
/** What stands after the question mark of an address, percent-encoded. */
const QUERY = /^[\w\-.~%=&+*]*$/;
const MAX_QUERY = 1_000;
/** No control characters: the name stands in a list of links. */
const NAME = /^[^\p{Cc}]+$/u;

export class SavedViewsQuery {
  @ApiProperty({ pattern: LIST.source, example: 'lots' })
  @Matches(LIST)
  list!: string;
}

export class SavedViewBody extends SavedViewsQuery {
  @ApiProperty({ minLength: 1, maxLength: 40, example: 'On hold in Pudong' })
  @Transform(trimmed)
  @IsString()
  @Length(1, 40)
  @Matches(NAME)
  name!: string;

  @ApiProperty({ maxLength: MAX_QUERY, pattern: QUERY.source, example: 'state=ON_HOLD' })
  @IsString()
  @MaxLength(MAX_QUERY)
  @Matches(QUERY)
  query!: string;

  @ApiProperty({ description: 'The list opens with it; another one that did no longer does' })
  @IsBoolean()
  isDefault!: boolean;
}

export class SavedViewOfList {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty()
  name!: string;
  @ApiProperty({ example: 'state=ON_HOLD' })
  query!: string;
  @ApiProperty()
  isDefault!: boolean;
}

export class SavedViewList {
  @ApiProperty({ type: [SavedViewOfList], description: 'By name' })
  items!: SavedViewOfList[];
}
