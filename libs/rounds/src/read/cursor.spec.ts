import { readCursor, writeCursor } from './cursor.js';

const ID = '0197a1b2-0000-7000-8000-000000000001';

describe('cursors', () => {
  it('come back as they were', () => {
    for (const value of ['上海某某公司', '', 'a"b']) {
      expect(readCursor(writeCursor({ value, id: ID }), 'string')).toEqual({ value, id: ID });
    }
    expect(readCursor(writeCursor({ value: 12, id: ID }), 'number')).toEqual({ value: 12, id: ID });
  });

  it('of another list, or made up, are refused', () => {
    const wrong = [
      writeCursor({ value: 'x', id: ID }),
      writeCursor({ value: 1, id: "'; DROP" }),
      'nonsense',
      Buffer.from('{}').toString('base64url'),
      Buffer.from('null').toString('base64url'),
    ];
    for (const text of wrong) expect(() => readCursor(text, 'number')).toThrow('MALFORMED_VALUE');
  });
});
