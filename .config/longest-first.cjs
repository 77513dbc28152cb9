// What takes longest begins first, so that no core waits for one late file. Jest knows how long a file took only from an
// earlier run on the same machine, and else goes by its size, which says little: a race of a hundred rounds is a short file.
const Sequencer = require('@jest/test-sequencer').default;

/** Ends of paths, the longest first; a file of more than about half a minute belongs here. */
const LONG = [
  'rounds/src/faults.medium.spec.ts',
  'rounds/src/unattended-faults.medium.spec.ts',
  'allocation/src/verifier/verify.spec.ts',
  'rounds/src/review/race.medium.spec.ts',
  'allocation/src/overrides/overrides.prop.spec.ts',
  'rounds/src/recall/recall-lot.medium.spec.ts',
  'api/src/fuzz.medium.spec.ts',
  'rounds/src/compute/compute-round.medium.spec.ts',
  'allocation/src/engine/properties.prop.spec.ts',
  'allocation/src/verifier/mutations.spec.ts',
  'allocation/src/engine/routing.spec.ts',
  'allocation/src/engine/programme.spec.ts',
  'api/src/permission-matrix.medium.spec.ts',
];

const placeOf = ({ path }) => {
  const place = LONG.findIndex((end) => path.endsWith(end));
  return place < 0 ? LONG.length : place;
};

module.exports = class LongestFirst extends Sequencer {
  async sort(tests) {
    return (await super.sort(tests)).toSorted((a, b) => placeOf(a) - placeOf(b));
  }
};
