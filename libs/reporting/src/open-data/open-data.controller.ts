import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExtraModels, ApiNotModifiedResponse, ApiOkResponse, ApiOperation, ApiTags, getSchemaPath } from '@nestjs/swagger'; // prettier-ignore
import { Policy } from '@supplydock/identity';
import { ApiProblems } from '@supplydock/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DATASETS, DATASET_FACTS } from './datasets.js';
import { DatasetParameter, DatasetQuery, DatasetRows, OpenDataCatalogue } from './open-data.dto.js';
import { ReadOpenData } from './read-open-data.js';

const MEDIA_TYPES = { json: 'application/json; charset=utf-8', csv: 'text/csv; charset=utf-8' } as const;

/** What anybody may take away and work with, without a log-in. */
@ApiTags('public')
@Controller('public/open-data')
export class OpenDataController {
  constructor(private readonly readOpenData: ReadOpenData) {}

  @Get()
  @Policy('public.read')
  @ApiOperation({ summary: 'Which files there are, with every field explained' })
  @ApiOkResponse({ type: OpenDataCatalogue })
  catalogue(): OpenDataCatalogue {
    const url = (name: string, format: string): string => `/api/public/open-data/${name}?format=${format}`;
    return {
      datasets: DATASETS.map((name) => {
        const { titleEn, titleZh, fields } = DATASET_FACTS[name];
        return { name, titleEn, titleZh, csvUrl: url(name, 'csv'), jsonUrl: url(name, 'json'), fields: [...fields] };
      }),
    };
  }

  @Get(':dataset')
  @Policy('public.read')
  @ApiOperation({
    summary: 'One file, whole, the latest rows first',
    description: 'At most 50,000 rows. Counts of fewer than 5 firms are left out. Both formats name the head of the ledger.', // prettier-ignore
  })
  @ApiExtraModels(DatasetRows)
  @ApiOkResponse({
    content: {
      'application/json': { schema: { $ref: getSchemaPath(DatasetRows) } },
      'text/csv': { schema: { type: 'string' } },
    },
  })
  @ApiNotModifiedResponse({ description: 'If-None-Match names the present ETag' })
  @ApiProblems('VALIDATION_FAILED')
  async file(
    @Param() { dataset }: DatasetParameter,
    @Query() { format }: DatasetQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const { value, etag } = await this.readOpenData.file(dataset, format);
    reply.header('etag', etag).header('cache-control', `public, max-age=${this.readOpenData.cache.seconds}`);
    if (request.headers['if-none-match'] === etag) {
      reply.status(304);
      return undefined;
    }
    reply.header('content-type', MEDIA_TYPES[format]);
    if (format === 'csv') reply.header('content-disposition', `attachment; filename="supplydock-${dataset}.csv"`);
    return value;
  }
}
