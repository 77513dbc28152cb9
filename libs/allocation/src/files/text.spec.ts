import { Random } from '../testing/random.js';
import { decodeUtf8, encodeUtf8 } from './text.js';

const TEXTS = [
  '',
  'a',
  'é',
  '漢字',
  '😀',
  '\ud800',
  '\udc00a',
  'a\ud800😀',
  '\u007f\u0080\u07ff\u0800\uffff',
  '\u{10ffff}',
];

describe('UTF-8', () => {
  it.each(TEXTS.map((text) => [JSON.stringify(text), text]))('is written as the platform writes it: %s', (_, text) =>
    expect(Buffer.from(encodeUtf8(text))).toEqual(Buffer.from(text, 'utf8')),
  );

  it('is read as the platform reads it, and refused where the platform refuses it', () => {
    const platform = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const random = new Random(5);
    const heads = [0x00, 0x41, 0x7f, 0x80, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0xff];
    const follows = [0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0];
    for (let round = 0; round < 20_000; round++) {
      const bytes = Uint8Array.from({ length: random.between(1, 5) }, (_, at) =>
        random.pick(at === 0 ? heads : follows),
      );
      let due: string | undefined;
      try {
        due = platform.decode(bytes);
      } catch {
        due = undefined;
      }
      expect({ bytes, text: decodeUtf8(bytes, 0, bytes.length) }).toEqual({ bytes, text: due });
    }
  });
});
