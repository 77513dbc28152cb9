import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GENESIS_HASH, hashOf, readPayload } from './chain.js';
import { verifyChain, type ChainPoint, type StoredEntry } from './verify-chain.js';

/** Fixed, so that a failure here fails everywhere; another one by FC_SEED for longer hunts. */
const RUNS = { seed: Number(process.env['FC_SEED'] ?? 20200302), numRuns: Number(process.env['FC_RUNS'] ?? 200) };

const HEX = '0123456789abcdef';

/** A whole chain of n entries and its head. */
function chainOf(length: number, label = 'a'): { entries: StoredEntry[]; head: ChainPoint } {
  let prevHash = GENESIS_HASH;
  const entries = Array.from({ length }, (_, index) => {
    const placed = {
      jurisdictionId: '310000',
      seq: index + 1,
      at: `2020-03-02T08:00:00.${String(index).padStart(6, '0')}Z`,
      kind: index % 2 ? 'LOT_POSTED' : 'ROUND_OPENED',
      subjectType: 'round',
      subjectId: `${label}-${index}`,
      actorId: index % 3 ? `00000000-0000-7000-8000-${String(index).padStart(12, '0')}` : null,
      payload: { pieces: index * 10, note: `entry ${index}`, list: [index, { deep: true }] },
      prevHash,
    };
    prevHash = hashOf(placed);
    return { ...placed, payload: JSON.stringify(placed.payload), hash: prevHash };
  });
  return { entries, head: { seq: length, hash: prevHash } };
}

/** Changes one character of a text so that the text differs. */
function changed(text: string, at: number): string {
  const index = at % text.length;
  const replacement = text[index] === '7' ? '8' : '7';
  return text.slice(0, index) + replacement + text.slice(index + 1);
}

describe('verifyChain', () => {
  it('accepts a whole chain of any length, also an empty one', async () => {
    for (const length of [0, 1, 2, 50]) {
      const { entries, head } = chainOf(length);
      expect(await verifyChain(entries, length === 0 ? null : head)).toEqual({ verified: length, head, fault: null });
    }
  });

  it('finds any change of any column, at the entry or where the next one no longer follows', async () => {
    const columns = ['at', 'kind', 'subjectType', 'subjectId', 'jurisdictionId', 'prevHash', 'hash'] as const;
    await fc.assert(
      fc.asyncProperty(fc.nat(29), fc.constantFrom(...columns), fc.nat(), async (index, column, at) => {
        const { entries, head } = chainOf(30);
        entries[index] = { ...entries[index], [column]: changed(entries[index][column], at) };
        const { fault } = await verifyChain(entries, head);
        expect(fault).toEqual({ kind: column === 'prevHash' ? 'UNLINKED' : 'ALTERED', seq: index + 1 });
      }),
      RUNS,
    );
  });

  it('finds any change of a payload or of who did it', async () => {
    const change = fc.oneof(
      fc.integer({ min: -1_000_000, max: 1_000_000 }).map((pieces) => ({ pieces: pieces * 10 + 1 })),
      fc.string({ minLength: 1 }).map((extra) => ({ extra })),
      fc.constant({ note: '' }),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(29), change, fc.boolean(), async (index, edit, isActor) => {
        const { entries, head } = chainOf(30);
        const entry = entries[index];
        entries[index] = isActor
          ? { ...entry, actorId: entry.actorId === null ? '00000000-0000-7000-8000-00000000ffff' : null }
          : { ...entry, payload: JSON.stringify({ ...(JSON.parse(entry.payload) as object), ...edit }) };
        expect((await verifyChain(entries, head)).fault).toEqual({ kind: 'ALTERED', seq: index + 1 });
      }),
      RUNS,
    );
  });

  it('finds a change that was given a right hash, because the next entry or the head no longer fits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(29), fc.string(), async (index, note) => {
        const { entries, head } = chainOf(30);
        const edited = { ...entries[index], payload: JSON.stringify({ note: `edited ${note}` }) };
        edited.hash = hashOf({ ...edited, payload: JSON.parse(edited.payload) as object });
        entries[index] = edited;
        expect((await verifyChain(entries, head)).fault).toEqual(
          index === 29 ? { kind: 'HEAD_ALTERED', seq: 30 } : { kind: 'UNLINKED', seq: index + 2 },
        );
      }),
      RUNS,
    );
  });

  it('finds deleted entries at the first that is gone, at the end too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(29), fc.integer({ min: 1, max: 30 }), async (from, count) => {
        const { entries, head } = chainOf(30);
        entries.splice(from, count);
        const isTail = from + count >= 30;
        expect((await verifyChain(entries, head)).fault).toEqual({
          kind: isTail ? 'TRUNCATED' : 'MISSING',
          seq: from + 1,
        });
      }),
      RUNS,
    );
  });

  it('finds deleted entries also when those behind were renumbered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(28), async (from) => {
        const { entries, head } = chainOf(30);
        const [gone] = entries.splice(from, 1);
        const closed = entries.map((entry, index) => ({ ...entry, seq: index + 1 }));
        expect((await verifyChain(closed, { ...head, seq: 29 })).fault).toEqual({ kind: 'UNLINKED', seq: gone.seq });
      }),
      RUNS,
    );
  });

  it('finds two entries that changed places, whatever of them was exchanged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(29), fc.nat(29), fc.constantFrom('rows', 'contents'), async (a, b, what) => {
        fc.pre(a !== b);
        const { entries, head } = chainOf(30);
        const [first, second] = [entries[a], entries[b]];
        const keep = ({ seq, prevHash, hash }: StoredEntry) => (what === 'rows' ? { seq } : { seq, prevHash, hash });
        entries[a] = { ...second, ...keep(first) };
        entries[b] = { ...first, ...keep(second) };
        expect((await verifyChain(entries, head)).fault?.seq).toBe(Math.min(a, b) + 1);
      }),
      RUNS,
    );
  });

  it('finds an entry that was put in with a right hash, because what stood there no longer follows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(30), async (index) => {
        const { entries, head } = chainOf(30);
        const forged = { ...chainOf(31, 'forged').entries[index], prevHash: entries[index - 1]?.hash ?? GENESIS_HASH };
        forged.hash = hashOf({ ...forged, payload: JSON.parse(forged.payload) as object });
        entries.splice(index, 0, forged);
        const renumbered = entries.map((entry, at) => ({ ...entry, seq: at + 1 }));
        expect((await verifyChain(renumbered, head)).fault).toEqual(
          index >= 29 ? { kind: 'BEYOND_HEAD', seq: 31 } : { kind: 'UNLINKED', seq: index + 2 },
        );
      }),
      RUNS,
    );
  });

  it('finds a head that was changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(63), fc.integer({ min: -3, max: 3 }), async (at, shift) => {
        const { entries, head } = chainOf(30);
        const hash = changed(head.hash, at);
        expect(HEX).toContain(hash[at]);
        expect((await verifyChain(entries, { ...head, hash })).fault).toEqual({ kind: 'HEAD_ALTERED', seq: 30 });
        fc.pre(shift !== 0);
        expect((await verifyChain(entries, { ...head, seq: 30 + shift })).fault).toEqual(
          shift > 0 ? { kind: 'TRUNCATED', seq: 31 } : { kind: 'BEYOND_HEAD', seq: 31 + shift },
        );
      }),
      RUNS,
    );
    expect((await verifyChain(chainOf(3).entries, null)).fault).toEqual({ kind: 'BEYOND_HEAD', seq: 1 });
  });

  it('finds a chain rewritten as a whole by a head that was printed before', async () => {
    const printed = chainOf(10).head;
    const { entries, head } = chainOf(30, 'b');
    expect((await verifyChain(entries, head)).fault).toBeNull();
    expect((await verifyChain(entries, head, [printed])).fault).toEqual({ kind: 'REWRITTEN', seq: 10 });
    expect((await verifyChain(chainOf(30).entries, chainOf(30).head, [printed])).fault).toBeNull();
    const shorter = chainOf(5);
    expect((await verifyChain(shorter.entries, shorter.head, [printed])).fault).toEqual({ kind: 'TRUNCATED', seq: 6 });
  });
});

describe('readPayload', () => {
  it('refuses numbers that could be edited unseen', () => {
    for (const json of ['{"a":1.0}', '{"a":0.1}', '{"a":[1e3]}', '{"a":9007199254740993}', '{"a":-0}']) {
      expect(readPayload(json)).toBeUndefined();
    }
    expect(readPayload('{"a":-10,"b":[0,"1.0"],"c":null}')).toEqual({ a: -10, b: [0, '1.0'], c: null });
  });
});
