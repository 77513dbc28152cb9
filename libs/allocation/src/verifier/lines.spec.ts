import { bytesOf } from '../testing/judged.js';
import { Random } from '../testing/random.js';
import { asciiText, eachLine, parseLine, Unreadable } from './lines.js';

function linesOf(chunks: readonly string[]): { lines: string[]; numbers: number[]; seen: string } {
  const [lines, numbers]: [string[], number[]] = [[], []];
  let seen = '';
  eachLine(
    chunks.map(bytesOf),
    (bytes, from, to, number) => {
      lines.push(asciiText(bytes, from, to));
      numbers.push(number);
    },
    (chunk) => (seen += asciiText(chunk, 0, chunk.length)),
  );
  return { lines, numbers, seen };
}

describe('the lines of a file', () => {
  it('are the same wherever its chunks end, and every byte is seen once', () => {
    const random = new Random(4);
    const lengths = [0, 1, 50, 4095, 4096, 4097, 8192, 8193, 20_000];
    const lines = Array.from({ length: 60 }, (_, k) => String.fromCharCode(97 + (k % 26)).repeat(random.pick(lengths)));
    const text = lines.map((line) => `${line}\n`).join('');
    for (const most of [1, 2, 100, 9000, 50_000, 10_000_000]) {
      const chunks: string[] = [];
      for (let at = 0; at < text.length;) {
        const length = random.between(1, most);
        chunks.push(text.slice(at, at + length));
        at += length;
      }
      const found = linesOf(chunks);
      expect(found.lines).toEqual(lines);
      expect(found.numbers).toEqual(lines.map((_, at) => at + 1));
      expect(found.seen).toBe(text);
    }
  });

  it('may be left after any of them', () => {
    const found: string[] = [];
    eachLine(
      [bytesOf('a\nb'), bytesOf('b\nc\nd\n')],
      (bytes, from, to) => found.push(asciiText(bytes, from, to)) === 2,
    );
    expect(found).toEqual(['a', 'bb']);
  });

  it.each([
    ['no byte', [], 1, 'the file is empty'],
    ['empty chunks', ['', ''], 1, 'the file is empty'],
    ['no last newline', ['a\nb', 'c'], 2, 'the last line has no newline'],
  ])('are refused where the file has %s', (_, chunks, line, message) => {
    let refused: unknown;
    try {
      linesOf(chunks);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(Unreadable);
    expect(refused).toMatchObject({ line, message });
  });

  it('are one object of printable ASCII each, else named', () => {
    const parse = (text: string) => parseLine(bytesOf(text), 0, text.length, 9);
    expect(parse('{"a": 1}')).toEqual({ text: '{"a": 1}', value: { a: 1 } });
    for (const text of ['', '1', 'null', '[]', '"a"', '{', '{}{}'])
      expect(() => parse(text)).toThrow(expect.objectContaining({ line: 9, message: 'not one JSON object' }));
    for (const text of ['{"\u0000":1}', '{"\u007f":1}', '{"\u00e9":1}', '{}\t'])
      expect(() => parse(text)).toThrow(
        expect.objectContaining({ line: 9, message: 'a byte that is not printable ASCII' }),
      );
  });
});
