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

  it('leave the message alone, so that another ticket of the same id can follow', () => {
    const message = Buffer.alloc(192);
    message.write('requisition-1#7');
    new SeededDigest('0'.repeat(64)).key(message, 15);
    expect(message.toString('latin1', 0, 15)).toBe('requisition-1#7');
  });
});
