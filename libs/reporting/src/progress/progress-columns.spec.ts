import { describe, expect, it } from '@jest/globals';
import { MOVES, type MovementKind } from '@supplydock/inventory';
import { COLUMN_OF, kindsOf } from './progress-columns.js';

describe('the columns of the progress report', () => {
  it('take in every movement that changes what the channel may still give, and no other', () => {
    for (const [kind, { available = 0, reserved = 0 }] of Object.entries(MOVES)) {
      expect([kind, COLUMN_OF[kind as MovementKind] !== null]).toEqual([kind, available + reserved !== 0]);
    }
  });

  it('name the kinds of each', () => {
    expect(kindsOf('received')).toEqual(['POST', 'CORRECT']);
    expect(kindsOf('awarded')).toEqual(['ALLOCATE', 'DEALLOCATE']);
  });
});
