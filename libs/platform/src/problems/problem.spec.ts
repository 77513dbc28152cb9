import { describe, expect, it } from '@jest/globals';
import { databaseProblem } from './database-problem.js';
import { Problem } from './problem.js';
import { PROBLEMS, type ProblemCode, type ProblemSpec } from './problems.js';
import { toProblem } from './to-problem.js';

const rows = Object.entries(PROBLEMS) as [ProblemCode, ProblemSpec][];
const places = (sentence: string | undefined) => [...(sentence ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

describe('PROBLEMS', () => {
  it.each(rows)('%s is told in both languages with the same places to fill', (code, spec) => {
    expect(code).toMatch(/^[A-Z][A-Z_]+$/);
    expect(spec.status).toBeGreaterThanOrEqual(400);
    expect(spec.titleZh).toMatch(/[\u4e00-\u9fff]/);
    expect(spec.detail === undefined).toBe(spec.detailZh === undefined);
    expect(places(spec.detailZh).toSorted()).toEqual(places(spec.detail).toSorted());
  });
});

describe('Problem', () => {
  it('fills its sentences in both languages and names code, status and occurrence', () => {
    const body = new Problem('STATE_REFUSED', { params: { state: 'CLOSED' } }).toBody('urn:supplydock:request:r1');
    expect(body).toEqual({
      type: 'urn:supplydock:problem:STATE_REFUSED',
      title: PROBLEMS.STATE_REFUSED.title,
      status: 409,
      detail: 'The state is CLOSED.',
      instance: 'urn:supplydock:request:r1',
      code: 'STATE_REFUSED',
      titleZh: PROBLEMS.STATE_REFUSED.titleZh,
      detailZh: '当前状态为 CLOSED。',
      params: { state: 'CLOSED' },
      errors: [],
    });
  });

  it('is transient where a retry may help', () => {
    expect(new Problem('CONCURRENT_CHANGE').isTransient).toBe(true);
    expect(new Problem('DATABASE_BUSY').isTransient).toBe(true);
    expect(new Problem('STATE_REFUSED').isTransient).toBe(false);
  });
});

describe('databaseProblem', () => {
  it.each([
    [{ code: 'SD001' }, 'DAY_HELD', 409],
    [{ code: '23505', constraint: 'x' }, 'DUPLICATE', 409],
    [{ code: '23514', constraint: 'x' }, 'RULE_REFUSED', 409],
    [{ code: '40001' }, 'CONCURRENT_CHANGE', 409],
    [{ code: '40P01' }, 'CONCURRENT_CHANGE', 409],
    [{ code: '57014' }, 'DATABASE_BUSY', 503],
    [{ code: '57P01' }, 'DATABASE_UNAVAILABLE', 503],
    [{ code: '08006' }, 'DATABASE_UNAVAILABLE', 503],
    [{ code: 'ECONNREFUSED' }, 'DATABASE_UNAVAILABLE', 503],
    [new Error('Connection terminated unexpectedly'), 'DATABASE_UNAVAILABLE', 503],
  ])('maps %o to %s', (error, code, status) => {
    expect(databaseProblem(error)).toMatchObject({ code, status });
  });

  it('names the rule that refused, and leaves faults of our own alone', () => {
    expect(databaseProblem({ code: '23514', constraint: 'lot_levels_on_hand' })?.params).toEqual({
      rule: 'lot_levels_on_hand',
    });
    expect(databaseProblem({ code: '42601' })).toBeUndefined();
    expect(databaseProblem(new Error('other'))).toBeUndefined();
    expect(databaseProblem(null)).toBeUndefined();
  });
});

describe('toProblem', () => {
  it('tells nothing of an unexpected fault but that it happened', () => {
    const problem = toProblem(new TypeError('secret inside'));
    expect(problem.code).toBe('INTERNAL');
    expect(JSON.stringify(problem.toBody('urn:x'))).not.toContain('secret inside');
  });
});
