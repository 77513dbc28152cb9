import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Body, Controller, Inject, Module, Param, Post, Res } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { IsInt, IsOptional, IsString, Min } from 'class-validator';
import type { FastifyReply, LightMyRequestResponse } from 'fastify';
import { openTestDatabase, type TestDatabase } from '@supplydock/testing';
import { UnitOfWork } from '../database/index.js';
import { AppLogger } from '../logging/app-logger.js';
import { Outbox } from '../outbox/outbox.js';
import { Problem } from '../problems/problem.js';
import { ProblemFilter } from '../problems/problem-filter.js';
import { createValidationPipe } from '../problems/validation-pipe.js';
import { Housekeeping } from './housekeeping.js';
import { Idempotent } from './idempotency.interceptor.js';

const CITY = '310000';
const ANNA = randomUUID();
const BEN = randomUUID();
const logger = new AppLogger('silent', 'test');

class ThingBody {
  @IsInt()
  @Min(1)
  pieces!: number;

  @IsOptional()
  @IsString()
  note?: string;
}

/** What the next request meets; reset before each test. */
let behaviour: () => Promise<void>;
let committed: number;

/** Its effect is a row of the outbox: written in the joined transaction or not at all. */
@Controller('things')
class ThingController {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(Outbox) private readonly outbox: Outbox,
  ) {}

  @Post(':id')
  @Idempotent()
  async make(@Param('id') id: string, @Body() body: ThingBody, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.uow.run(CITY, async (tx) => {
      const messageId = await this.outbox.add(tx, CITY, 'round.publish', { jurisdictionId: CITY, roundId: id });
      this.uow.afterCommit(() => (committed += 1));
      await behaviour();
      reply.header('location', `/things/${messageId}`);
      return { messageId, pieces: body.pieces, madeAt: new Date() };
    });
  }
}

let db: TestDatabase;
let app: NestFastifyApplication;

beforeAll(async () => {
  db = await openTestDatabase();
  @Module({
    controllers: [ThingController],
    providers: [Outbox, { provide: UnitOfWork, useValue: db.uow }],
  })
  class TestModule {}
  app = await NestFactory.create<NestFastifyApplication>(TestModule, new FastifyAdapter(), { logger: false });
  app.useGlobalFilters(new ProblemFilter(logger));
  app.useGlobalPipes(createValidationPipe());
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request) => {
      Object.assign(request, { actor: { jurisdictionId: CITY, userId: request.headers['x-user'] ?? ANNA } });
    });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
}, 60_000);

afterAll(async () => {
  await app.close();
  await db.close();
});

beforeEach(async () => {
  behaviour = async () => undefined;
  committed = 0;
  await db.owner.query('DELETE FROM outbox');
});

function post(key: string | undefined, body: unknown, options: { id?: string; user?: string } = {}) {
  return app.inject({
    method: 'POST',
    url: `/things/${options.id ?? 'one'}`,
    headers: {
      'content-type': 'application/json',
      ...(key === undefined ? {} : { 'idempotency-key': key }),
      ...(options.user ? { 'x-user': options.user } : {}),
    },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

async function effects(): Promise<number> {
  const [row] = await db.owner.query<{ count: number }[]>('SELECT count(*)::int AS count FROM outbox');
  return row.count;
}

function codeOf(response: LightMyRequestResponse): string {
  return (response.json() as { code: string }).code;
}

describe('Idempotency-Key', () => {
  it('is required and has a form', async () => {
    const missing = await post(undefined, { pieces: 1 });
    expect([missing.statusCode, codeOf(missing)]).toEqual([400, 'IDEMPOTENCY_KEY_MISSING']);
    for (const key of ['short', 'with a space in it', 'x'.repeat(129)]) {
      const invalid = await post(key, { pieces: 1 });
      expect([invalid.statusCode, codeOf(invalid)]).toEqual([400, 'IDEMPOTENCY_KEY_INVALID']);
    }
    expect(await effects()).toBe(0);
  });

  it('answers the same request again with the same bytes, and says so', async () => {
    const key = randomUUID();
    const first = await post(key, { pieces: 3 });
    const again = await post(key, { pieces: 3 });
    expect(first.statusCode).toBe(201);
    expect(first.headers['idempotent-replayed']).toBeUndefined();
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.statusCode).toBe(201);
    expect(again.rawPayload.equals(first.rawPayload)).toBe(true);
    expect(again.headers['content-type']).toBe(first.headers['content-type']);
    expect(again.headers['location']).toBe(first.headers['location']);
    expect(await effects()).toBe(1);
    expect(committed).toBe(1);
  });

  it('takes the same JSON in another order of fields for the same request', async () => {
    const key = randomUUID();
    await post(key, '{"pieces":3,"note":"a"}');
    const again = await post(key, '{ "note": "a", "pieces": 3 }');
    expect(again.headers['idempotent-replayed']).toBe('true');
  });

  it('refuses another body or another thing under the same key, and keeps the first answer', async () => {
    const key = randomUUID();
    const first = await post(key, { pieces: 3 });
    const otherBody = await post(key, { pieces: 4 });
    const otherThing = await post(key, { pieces: 3 }, { id: 'two' });
    expect([otherBody.statusCode, codeOf(otherBody)]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    expect([otherThing.statusCode, codeOf(otherThing)]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    expect((await post(key, { pieces: 3 })).body).toBe(first.body);
    expect(await effects()).toBe(1);
  });

  it('is each person’s own', async () => {
    const key = randomUUID();
    await post(key, { pieces: 3 }, { user: ANNA });
    const other = await post(key, { pieces: 3 }, { user: BEN });
    expect(other.headers['idempotent-replayed']).toBeUndefined();
    expect(await effects()).toBe(2);
  });

  it('tells a rival that the request still runs', async () => {
    const key = randomUUID();
    let finish: () => void = () => undefined;
    const hasBegun = new Promise<void>((begun) => {
      behaviour = () => {
        begun();
        return new Promise((resolve) => (finish = resolve));
      };
    });
    const first = post(key, { pieces: 3 });
    await hasBegun;
    const rival = await post(key, { pieces: 3 });
    expect([rival.statusCode, codeOf(rival)]).toEqual([409, 'IDEMPOTENCY_IN_PROGRESS']);
    finish();
    expect((await first).statusCode).toBe(201);
    expect((await post(key, { pieces: 3 })).body).toBe((await first).body);
  });

  it('has its effect once under 40 requests at the same moment', async () => {
    const key = randomUUID();
    behaviour = () => sleep(20);
    const answers = await Promise.all(Array.from({ length: 40 }, () => post(key, { pieces: 3 })));
    expect(await effects()).toBe(1);
    const made = answers.filter(({ statusCode }) => statusCode === 201);
    const refused = answers.filter(({ statusCode }) => statusCode !== 201);
    expect(new Set(made.map(({ body }) => body)).size).toBe(1);
    expect(made.filter(({ headers }) => headers['idempotent-replayed'] === undefined)).toHaveLength(1);
    expect(new Set(refused.map(codeOf))).toEqual(new Set(refused.length ? ['IDEMPOTENCY_IN_PROGRESS'] : []));
  });

  it('never keeps a failure of ours: nothing happened, the next attempt does it', async () => {
    const key = randomUUID();
    behaviour = () => Promise.reject(new Error('our fault'));
    expect((await post(key, { pieces: 3 })).statusCode).toBe(500);
    expect(await effects()).toBe(0);
    expect(committed).toBe(0);
    behaviour = async () => undefined;
    const second = await post(key, { pieces: 3 });
    expect(second.statusCode).toBe(201);
    expect(second.headers['idempotent-replayed']).toBeUndefined();
  });

  it('keeps a refusal, whose effect is undone, and repeats it byte for byte', async () => {
    const key = randomUUID();
    behaviour = () => Promise.reject(new Problem('STATE_REFUSED', { params: { state: 'WITHDRAWN' } }));
    const first = await post(key, { pieces: 3 });
    behaviour = async () => undefined;
    const again = await post(key, { pieces: 3 });
    expect(first.statusCode).toBe(409);
    expect(again.rawPayload.equals(first.rawPayload)).toBe(true);
    expect(again.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(await effects()).toBe(0);
    expect(committed).toBe(0);
  });

  it.each(['DAY_HELD', 'CONCURRENT_CHANGE', 'VERSION_MISMATCH', 'FORBIDDEN'] as const)(
    'does not keep %s, which may be different in a moment',
    async (code) => {
      const key = randomUUID();
      behaviour = () => Promise.reject(new Problem(code));
      expect(codeOf(await post(key, { pieces: 3 }))).toBe(code);
      behaviour = async () => undefined;
      expect((await post(key, { pieces: 3 })).statusCode).toBe(201);
    },
  );

  it('does not keep a body that was not valid: the corrected one may use the same key', async () => {
    const key = randomUUID();
    expect(codeOf(await post(key, { pieces: 0 }))).toBe('VALIDATION_FAILED');
    expect((await post(key, { pieces: 1 })).statusCode).toBe(201);
  });

  it('is forgotten after 7 days and not before', async () => {
    const old = randomUUID();
    const young = randomUUID();
    await post(old, { pieces: 3 });
    await post(young, { pieces: 3 });
    const age = `UPDATE idempotency_keys SET created_at = now() - $2::interval WHERE key = $1`;
    await db.owner.query(age, [old, '7 days 1 minute']);
    await db.owner.query(age, [young, '6 days 23 hours']);
    expect((await new Housekeeping(db.uow, logger).purge()).keys).toBe(1);
    expect((await post(young, { pieces: 3 })).headers['idempotent-replayed']).toBe('true');
    expect((await post(old, { pieces: 3 })).headers['idempotent-replayed']).toBeUndefined();
  });
});
