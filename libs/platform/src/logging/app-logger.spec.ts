import { describe, expect, it } from '@jest/globals';
import { AppLogger } from './app-logger.js';
import { withLogContext } from './log-context.js';

function record(work: (logger: AppLogger) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  work(new AppLogger('info', 'api', { write: (line: string) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('AppLogger', () => {
  it('puts the ids of the request or job into each line, also after an await', async () => {
    const lines: string[] = [];
    const logger = new AppLogger('info', 'worker', { write: (line: string) => void lines.push(line) });
    await withLogContext({ jobId: 'j1' }, async () => {
      await Promise.resolve();
      withLogContext({ messageId: 'm1' }, () => logger.info({ pieces: 3 }, 'counted'));
    });
    logger.info('outside');
    expect(JSON.parse(lines[0])).toMatchObject({ process: 'worker', jobId: 'j1', messageId: 'm1', pieces: 3 });
    expect(JSON.parse(lines[1])).not.toHaveProperty('jobId');
  });

  it('keeps levels below its own to itself', () => {
    expect(record((logger) => logger.debug('fine detail'))).toEqual([]);
  });

  it('redacts fields that are never logged, also one level down', () => {
    const [line] = record((logger) => logger.info({ password: 'pw-1', user: { login: 'zhang', id: 7 } }, 'x'));
    expect(JSON.stringify(line)).not.toMatch(/pw-1|zhang/);
    expect(line).toMatchObject({ user: { id: 7 } });
  });

  it("drops the row that a database error quotes, keeps the rule's name", () => {
    const error = Object.assign(new Error('duplicate key'), {
      code: '23505',
      constraint: 'users_login',
      detail: 'Key (login)=(zhang) already exists.',
      parameters: ['zhang'],
    });
    const quoting = Object.assign(new Error('invalid input syntax for type uuid: "zhang"'), { code: '22P02' });
    const lines = record((logger) => {
      logger.error({ err: error }, 'failed');
      logger.error({ err: quoting }, 'failed');
    });
    expect(lines[0]).toMatchObject({ err: { code: '23505', constraint: 'users_login' } });
    expect(JSON.stringify(lines)).not.toContain('zhang');
  });

  it('speaks Nest: a message with the class it comes from', () => {
    const [line, failure] = record((logger) => {
      logger.log('Mapped {/api/lots, GET}', 'RouterExplorer');
      logger.error('broken', 'at x.ts:1', 'ExceptionHandler');
    });
    expect(line).toMatchObject({ level: 'info', msg: 'Mapped {/api/lots, GET}', context: 'RouterExplorer' });
    expect(failure).toMatchObject({ level: 'error', msg: 'broken', context: 'ExceptionHandler' });
  });
});
