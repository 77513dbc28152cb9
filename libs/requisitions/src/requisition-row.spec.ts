import { describe, expect, it } from '@jest/globals';
import { DAY_STATES, REQUISITION_STATES, requisitionState, STORED_REQUISITION_STATES } from '@supplydock/domain';
import { pairsBehind } from './requisition-row.js';

describe('pairsBehind', () => {
  it.each(REQUISITION_STATES)('finds exactly the rows that people see as %s', (state) => {
    for (const stored of STORED_REQUISITION_STATES)
      for (const day of DAY_STATES)
        expect(pairsBehind(state).includes(`${stored}/${day}`)).toBe(requisitionState(stored, day) === state);
  });

  it('names a day without a row as OPEN', () => {
    expect(pairsBehind('APPROVED')).toEqual(['APPROVED/OPEN']);
    expect(pairsBehind('EXPIRED')).toContain('QUARANTINED/CLOSED');
  });
});
