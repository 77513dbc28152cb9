import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { coveredParts, coveredText } from './chain.js';

/** Fixed, so that a failure here fails everywhere; another one by FC_SEED for longer hunts. */
const RUNS = { seed: Number(process.env['FC_SEED'] ?? 20200302), numRuns: Number(process.env['FC_RUNS'] ?? 200) };

describe('coveredParts', () => {
  it('are the covered text around time, hash and place, whatever the entry says', () => {
    const payload = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.maxSafeInteger(), fc.constant(null), fc.array(fc.string()))); // prettier-ignore
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.option(fc.uuid()), payload, fc.nat(), (kind, subjectId, actorId, said, seq) => {
        const content = { jurisdictionId: '310000', kind, subjectType: 'lot', subjectId, actorId, payload: said };
        const [at, prevHash] = ['2020-03-02T08:00:00.000000Z', 'f'.repeat(64)];
        const [first, second, third] = coveredParts(content);
        expect(`${first}${at}${second}${prevHash}","seq":${seq}${third}`).toBe(coveredText({ ...content, seq, at, prevHash }));
      }), // prettier-ignore
      RUNS,
    );
  });
});
