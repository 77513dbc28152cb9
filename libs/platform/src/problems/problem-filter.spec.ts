import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Body, Controller, ForbiddenException, Get, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsString, MaxLength, Min, ValidateNested } from 'class-validator';
import { AppLogger } from '../logging/app-logger.js';
import type { ProblemBody } from './problem.js';
import { Problem } from './problem.js';
import { ProblemFilter } from './problem-filter.js';
import { createValidationPipe } from './validation-pipe.js';

class LineBody {
  @IsInt()
  @Min(1)
  pieces2!: number;
}
class OrderBody {
  @IsString()
  @MaxLength(5)
  batch!: string;

  @IsArray()
  @ArrayMaxSize(2)
  @ValidateNested({ each: true })
  @Type(() => LineBody)
  lines!: LineBody[];
}

@Controller()
class TestController {
  @Post('orders')
  order(@Body() body: OrderBody): OrderBody {
    return body;
  }
  @Get('held')
  held(): never {
    throw new Problem('DAY_HELD');
  }
  @Get('busy')
  busy(): never {
    throw Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' });
  }
  @Get('broken')
  broken(): never {
    throw new Error('secret inside');
  }
  @Get('nest')
  nest(): never {
    throw new ForbiddenException('Forbidden resource');
  }
}
@Module({ controllers: [TestController] })
class TestModule {}

const lines: string[] = [];
let app: NestFastifyApplication;

beforeAll(async () => {
  app = await NestFactory.create<NestFastifyApplication>(TestModule, new FastifyAdapter({ bodyLimit: 1_000 }), {
    logger: false,
  });
  app.useGlobalFilters(new ProblemFilter(new AppLogger('info', 'test', { write: (line) => void lines.push(line) })));
  app.useGlobalPipes(createValidationPipe());
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
});
afterAll(() => app.close());

async function ask(method: 'GET' | 'POST', url: string, payload?: string, type = 'application/json') {
  const response = await app.inject({
    method,
    url,
    ...(payload === undefined ? {} : { payload, headers: { 'content-type': type } }),
  });
  return { response, body: response.json() as ProblemBody };
}

describe('ProblemFilter', () => {
  it('answers with problem details, a code and both languages', async () => {
    const { response, body } = await ask('GET', '/held');
    expect(response.statusCode).toBe(409);
    expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(body).toMatchObject({ type: 'urn:supplydock:problem:DAY_HELD', code: 'DAY_HELD', status: 409, errors: [] });
    expect(body.instance).toMatch(/^urn:supplydock:request:.+/);
    expect(body.titleZh).toMatch(/[\u4e00-\u9fff]/);
  });

  it('names each refused field with its path, code and a sentence in both languages', async () => {
    const { response, body } = await ask(
      'POST',
      '/orders',
      JSON.stringify({ batch: 'toolong', lines: [{ pieces2: 0 }], extra: 1 }),
    );
    expect(response.statusCode).toBe(400);
    expect(body.code).toBe('VALIDATION_FAILED');
    expect(body.params).toEqual({ count: 3 });
    expect(body.errors.map(({ field, code, messageZh }) => [field, code, messageZh])).toEqual(
      expect.arrayContaining([
        ['extra', 'UNKNOWN_FIELD', '未知字段'],
        ['batch', 'MAX_LENGTH', '不得超过 5 个字符'],
        ['lines.0.pieces2', 'MIN', '不得小于 1'],
      ]),
    );
  });

  it.each([
    ['POST', '/orders', '{"batch":', 'application/json', 400, 'MALFORMED_BODY'],
    ['POST', '/orders', `{"batch":"${'x'.repeat(2_000)}"}`, 'application/json', 413, 'PAYLOAD_TOO_LARGE'],
    ['POST', '/orders', '<order/>', 'application/xml', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['GET', '/nowhere', undefined, undefined, 404, 'NOT_FOUND'],
    ['GET', '/nest', undefined, undefined, 403, 'FORBIDDEN'],
    ['GET', '/busy', undefined, undefined, 503, 'DATABASE_BUSY'],
  ] as const)('%s %s with %s answers %s', async (method, url, payload, type, status, code) => {
    const { response, body } = await ask(method, url, payload, type);
    expect([response.statusCode, body.code]).toEqual([status, code]);
    if (status === 503) expect(response.headers['retry-after']).toBe('2');
  });

  it('keeps the inside of an unexpected fault to the log', async () => {
    lines.length = 0;
    const { response, body } = await ask('GET', '/broken');
    expect([response.statusCode, body.code]).toEqual([500, 'INTERNAL']);
    expect(response.body).not.toContain('secret inside');
    expect(lines.join()).toContain('secret inside');
  });
});
