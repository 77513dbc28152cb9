import { CopyRows } from './copy-text.js';

const bytes = (text: string) => new TextEncoder().encode(text);

function rowsOf(columns: number, chunks: Uint8Array[]): (string | null)[][] {
  const rows: (string | null)[][] = [];
  const reader = new CopyRows(columns, (fields) => rows.push(fields));
  for (const chunk of chunks) reader.push(chunk);
  reader.finish();
  return rows;
}

describe('COPY text', () => {
  it('reads the same rows wherever the stream is cut, in the middle of a character too', () => {
    const stream = bytes('a\t\\N\t口罩\nb\\\\c\tx\\ty\t\n');
    const expected = [
      ['a', null, '口罩'],
      ['b\\c', 'x\ty', ''],
    ];
    for (let cut = 0; cut <= stream.length; cut++) {
      expect(rowsOf(3, [stream.subarray(0, cut), stream.subarray(cut)])).toEqual(expected);
    }
  });

  it('refuses a row of another width and a stream that ends inside a row', () => {
    expect(() => rowsOf(2, [bytes('a\tb\tc\n')])).toThrow('3 fields, expected 2');
    expect(() => rowsOf(2, [bytes('a\tb')])).toThrow('middle of a row');
  });
});
