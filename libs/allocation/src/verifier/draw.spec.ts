import { createHash } from 'node:crypto';
import { Texts } from './columns.js';
import { Draw } from './draw.js';
import { makeLanes } from './lanes.js';
import { bytesOf } from './scanner.js';

const SEED = createHash('sha256').update('a seed').digest('hex');
const byNode = (text: string): number => createHash('sha256').update(SEED).update(text).digest().readUIntBE(0, 6);
const write = (text: string) => (bytes: Uint8Array) => (bytes.set(bytesOf(text)), text.length);

describe('the number of a text in the draw', () => {
  it('is the first 48 bits of SHA-256 of seed and text, at every length', () => {
    const draw = new Draw(SEED);
    for (let length = 0; length <= 100; length++) {
      const text = 'r-0123456789'.repeat(9).slice(0, length);
      expect({ length, number: draw.number(write(text)) }).toEqual({ length, number: byNode(text) });
    }
  });

  it.each([
    ['side by side', true],
    ['one by one', false],
  ])('is the same for many texts, %s', (_, isWide) => {
    const texts = new Texts();
    const all = Array.from({ length: 203 }, (_, k) => 'r-0123456789'.repeat(6).slice(k % 5, (k % 5) + 1 + (k % 64)));
    for (const text of all) texts.push(bytesOf(text), 0, text.length);
    const chosen = Int32Array.from(all, (_, k) => (k * 7) % all.length);
    const numbers = new Draw(SEED).numbers(texts, chosen, isWide);
    expect([...numbers]).toEqual(Array.from(chosen, (k) => byNode(all[k])));
  });

  it('can be worked out side by side here', () =>
    expect(makeLanes(new Int32Array(64), new Int32Array(8))).toBeDefined());

  it.each([
    [120, 1],
    [120, 120],
    [3000, 7],
    [3000, 2999],
  ])('the earliest of %d tickets, %d of them', (heads, wanted) => {
    const all = Array.from({ length: heads }, (_, k) => byNode(`req-7#${k + 1}`)).sort((a, b) => a - b);
    expect([...new Draw(SEED).earliestTickets(write('req-7'), heads, wanted)]).toEqual(all.slice(0, wanted));
  });
});
