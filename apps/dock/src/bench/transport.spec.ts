import { allocate } from '@supplydock/allocation';
import { instanceOf, sha256 } from './instance.js';
import { matchingOf } from './matching.js';
import { wastedPacks } from './tasks/engine.js';
import { transportOf } from './transport.js';

const snapshot = instanceOf({ requisitions: 300, lots: 20, packs: 'equal', scarcity: 0.5, prices: 16 });
const allocation = allocate(snapshot, { sha256 });

describe('what the peers are given', () => {
  const matching = matchingOf(snapshot);
  const problem = transportOf(snapshot, allocation, matching);

  it('sends what it takes, and has an arc for every line of the engine', () => {
    expect(problem.supplies.reduce((sum, packs) => sum + packs, 0)).toBe(0);
    const arcs = new Set(Array.from(problem.tails, (tail, k) => `${tail}>${problem.heads[k]}`));
    const { lines } = allocation;
    problem.served.forEach((i, k) => {
      for (let at = lines.start[i]; at < lines.start[i + 1]; at++)
        expect(arcs.has(`${lines.lot[at]}>${snapshot.lots.count + k}`)).toBe(true);
    });
  });

  it('sees a pack that was kept back from somebody who had room', () => {
    expect(wastedPacks(snapshot, allocation)).toBe(0);
    const i = allocation.pieces.findIndex((pieces) => pieces > 0);
    const poorer = { ...allocation, pieces: allocation.pieces.slice(), lines: { ...allocation.lines, pieces: allocation.lines.pieces.slice() } }; // prettier-ignore
    poorer.pieces[i] -= 10;
    poorer.lines.pieces[allocation.lines.start[i]] -= 10;
    expect(wastedPacks(snapshot, poorer)).toBe(1);
  });
});
