import { effort } from '../testing/effort.js';
import { Random } from '../testing/random.js';
import { Sinks, Transport } from './transport.js';

interface Source {
  list: number;
  reach: number;
  whole: number;
  rest: number;
}

/** Hall's condition: no set of sources holds more than all the lots that any of them reaches. */
function canCarry(
  pieces: readonly number[],
  lists: readonly number[][],
  sources: readonly Source[],
  scale: number,
): boolean {
  for (let set = 1; set < 1 << sources.length; set++) {
    const chosen = sources.filter((_, k) => (set >> k) & 1);
    const reached = new Set(chosen.flatMap(({ list, reach }) => lists[list].slice(0, reach)));
    const held = chosen.reduce((sum, { whole, rest }) => sum + whole * scale + rest, 0);
    if (held > [...reached].reduce((sum, j) => sum + pieces[j] * scale, 0)) return false;
  }
  return true;
}

it('carries what Hall’s condition allows and nothing else, from wherever it starts', () => {
  const found = { feasible: 0, infeasible: 0 };
  for (let seed = 1; seed <= effort(6000); seed++) {
    const random = new Random(seed);
    const pieces = Array.from({ length: random.between(1, 6) }, () => random.between(0, 6));
    const lists = Array.from({ length: random.between(1, 3) }, () => random.shuffle(pieces.map((_, j) => j)).slice(0, random.between(1, pieces.length))); // prettier-ignore
    const scale = random.pick([1, 3, 7]);
    const sources: Source[] = Array.from({ length: random.between(1, 6) }, () => {
      const list = random.between(0, lists.length - 1);
      return {
        list,
        reach: random.between(0, lists[list].length),
        whole: random.between(0, 4),
        rest: random.between(0, scale - 1),
      };
    });
    const sinks = new Sinks(Int32Array.from(pieces));
    const transport = new Transport(sinks, scale);
    const numbers = lists.map((list) => transport.addList(Int32Array.from(list)));
    for (const { list, reach, whole, rest } of sources) {
      transport.addSource(numbers[list], reach, whole, rest);
      // A start is a guess: some pieces to lots in reach.
      for (const j of lists[list].slice(0, reach)) if (random.chance(0.5)) transport.start(j, random.between(0, 5));
    }
    const isFeasible = canCarry(pieces, lists, sources, scale);
    expect({ seed, isFeasible: transport.isFeasible() }).toEqual({ seed, isFeasible });
    found[isFeasible ? 'feasible' : 'infeasible']++;
  }
  expect(Math.min(found.feasible, found.infeasible)).toBeGreaterThan(effort(1000));
});
