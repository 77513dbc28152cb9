import { Random } from '../testing/random.js';
import { sha256 } from '../testing/judged.js';
import { SeededDigest } from './seeded-digest.js';

describe('first bits of SHA-256 after a seed', () => {
  it('are those of the whole digest, for every length of id and ticket', () => {
    const random = new Random(11);
    const text = (length: number): string =>
      Array.from({ length }, () => String.fromCharCode(random.between(0x21, 0x7e))).join('');
    const message = new Uint8Array(192);
    for (let length = 0; length <= 96; length++) {
      const [seed, tail] = [text(64), text(length)];
      message.set(Buffer.from(tail));
      const digest = Buffer.from(sha256(Buffer.from(seed + tail)));
      expect(new SeededDigest(seed).key(message, length)).toBe(digest.readUIntBE(0, 6));
    }
  });

  it('come four at a time for ids that fit one block, and not at all for longer ones', () => {
    const random = new Random(12);
    const bytes = Uint8Array.from({ length: 400 }, () => random.between(0x21, 0x7e));
    const seed = '7c0ffee5'.repeat(8);
    const found = new Uint32Array(4);
    for (let length = 0; length <= 55; length++) {
      const starts = [0, 61, 122, 183].map((start) => start + random.between(0, 100));
      const ends = starts.map((start, lane) => start + (lane === 3 ? 55 - length : length));
      expect(new SeededDigest(seed).firstOfFour(bytes, starts, ends, found)).toBe(true);
      const wanted = starts.map((start, lane) =>
        Buffer.from(sha256(Buffer.concat([Buffer.from(seed), bytes.subarray(start, ends[lane])]))).readUInt32BE(),
      );
      expect([...found]).toEqual(wanted);
    }
    expect(new SeededDigest(seed).firstOfFour(bytes, [0, 0, 0, 0], [9, 9, 56, 9], found)).toBe(false);
  });

  it('leave the message alone, so that another ticket of the same id can follow', () => {
    const message = Buffer.alloc(192);
    message.write('requisition-1#7');
    new SeededDigest('0'.repeat(64)).key(message, 15);
    expect(message.toString('latin1', 0, 15)).toBe('requisition-1#7');
  });
});
