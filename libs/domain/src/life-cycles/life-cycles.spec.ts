import { describe, expect, it } from '@jest/globals';
import {
  APPEAL,
  AWARD,
  DIFFICULTY_REPORT,
  ENTERPRISE,
  HEADCOUNT_FILING,
  JOIN_REQUEST,
  LIVE_ROUND_STATES,
  LOT,
  REQUISITION,
  ROUND,
  SUPPLIER_QUALIFICATION,
  finalStates,
  requisitionState,
  transition,
  type LifeCycle,
} from '../index.js';

const TABLES: LifeCycle<string, string>[] = [
  ENTERPRISE, HEADCOUNT_FILING, JOIN_REQUEST, REQUISITION, LOT, ROUND, AWARD, SUPPLIER_QUALIFICATION, DIFFICULTY_REPORT, APPEAL,
]; // prettier-ignore

/** Every state that actions can reach from the first one. */
function reachable(table: LifeCycle<string, string>): Set<string> {
  const seen = new Set([table.initial]);
  for (const state of seen) for (const next of Object.values(table.transitions[state])) seen.add(next as string);
  return seen;
}

describe.each(TABLES.map((table) => [table.subject, table] as const))('life cycle of %s', (_subject, table) => {
  it('reaches every state from the first one', () => {
    expect([...reachable(table)].sort()).toEqual(Object.keys(table.transitions).sort());
  });

  it('answers exactly what the table says, for every state and action', () => {
    const actions = new Set(Object.values(table.transitions).flatMap((row) => Object.keys(row)));
    for (const state of Object.keys(table.transitions)) {
      for (const action of actions) {
        const next = table.transitions[state][action];
        const answer = transition(table, state, action);
        if (next) expect(answer).toEqual({ ok: true, value: next });
        else expect(answer).toMatchObject({ ok: false, error: { code: 'TRANSITION_REFUSED', state, action } });
      }
    }
  });
});

describe('transition', () => {
  it('refuses with the state and what is allowed instead', () => {
    expect(transition(ROUND, 'PROPOSED', 'publish')).toEqual({
      ok: false,
      error: {
        code: 'TRANSITION_REFUSED',
        subject: 'round',
        state: 'PROPOSED',
        action: 'publish',
        allowed: ['approve', 'reject', 'cancel', 'adjust', 'supersede'],
      },
    });
  });

  it('is not fooled by names every object has', () => {
    expect(transition(LOT as LifeCycle<string, string>, 'AVAILABLE', 'toString').ok).toBe(false);
    expect(transition(LOT as LifeCycle<string, string>, 'constructor', 'name').ok).toBe(false);
  });
});

describe('round', () => {
  it('cannot be proposed without passing verification, nor approved without being proposed', () => {
    const before = (state: string) =>
      Object.entries(ROUND.transitions).filter(([, row]) => Object.values(row).includes(state as never)).map(([name]) => name); // prettier-ignore
    expect(before('PROPOSED')).toEqual(['VERIFYING']);
    expect(before('APPROVED')).toEqual(['PROPOSED']);
    expect(before('PUBLISHED')).toEqual(['APPROVED']);
  });

  it('holds nothing once it is final', () => {
    for (const state of finalStates(ROUND)) expect(LIVE_ROUND_STATES).not.toContain(state);
  });
});

describe('requisitionState', () => {
  it('derives RELEASED and CLOSED from the day, for approved requisitions only', () => {
    expect(requisitionState('APPROVED', null)).toBe('APPROVED');
    expect(requisitionState('APPROVED', 'OPEN')).toBe('APPROVED');
    expect(requisitionState('APPROVED', 'HELD')).toBe('RELEASED');
    expect(requisitionState('APPROVED', 'CLOSED')).toBe('CLOSED');
    expect(requisitionState('QUARANTINED', 'HELD')).toBe('QUARANTINED');
    expect(requisitionState('WITHDRAWN', 'CLOSED')).toBe('WITHDRAWN');
  });

  it('lets what was still quarantined when its day closed expire', () => {
    expect(requisitionState('QUARANTINED', 'CLOSED')).toBe('EXPIRED');
    expect(requisitionState('REJECTED', 'CLOSED')).toBe('REJECTED');
  });
});
