import { describe, expect, it } from '@jest/globals';
import { DAY_STATES, REQUISITION_STATES, requisitionState } from '@supplydock/domain';
import { storedStateOf } from './requisition-row.js';

describe('storedStateOf', () => {
  it.each(REQUISITION_STATES)('finds exactly the rows that people see as %s', (state) => {
    const { stored, days } = storedStateOf(state);
    for (const day of DAY_STATES) expect(requisitionState(stored, day) === state).toBe(days.includes(day));
  });
});
