import type { Type as Class } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

/** Longest page; a client asks again for more. */
const MOST = 200;
const USUAL = 50;

interface Limit {
  limit: number;
}

/**
 * How many rows of a list a page holds; what goes on after it is the list's own.
 * @param usual rows where the request says nothing
 * @param most rows that a request may ask for, at least `usual`
 */
export function limitQuery(usual = USUAL, most = MOST): Class<Limit> {
  class LimitQuery implements Limit {
    @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: most, default: usual })
    @IsOptional()
    @Type(() => Number)
    @IsInt()
    @Min(1)
    @Max(most)
    limit: number = usual;
  }
  return LimitQuery;
}

interface Page extends Limit {
  cursor?: string;
}

function pageQuery(usual?: number, most?: number): Class<Page> {
  class Query extends limitQuery(usual, most) implements Page {
    @ApiPropertyOptional({ format: 'uuid', description: '`nextCursor` of the page before' })
    @IsOptional()
    @IsUUID()
    cursor?: string;
  }
  return Query;
}

/** A page of a list that goes on after the id of a row: the query that such lists extend. */
export class PageQuery extends pageQuery() {}

/** As a page, of a list that is looked at in short pieces. */
export class ShortPageQuery extends pageQuery(20, 100) {}
