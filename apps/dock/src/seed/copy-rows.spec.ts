import { describe, expect, it } from '@jest/globals';
import { copyCell } from './copy-rows.js';

describe('copyCell', () => {
  it.each([
    [null, '\\N'],
    ['a\tb\nc\\d\r', 'a\\tb\\nc\\\\d\\r'],
    ['\\N', '\\\\N'],
    [5, '5'],
    [true, 't'],
    [new Date('2020-03-02T01:02:03Z'), '2020-03-02T01:02:03.000Z'],
    [[], '{}'],
    [['a', 'b"c', 'd\\e'], '{"a","b\\\\"c","d\\\\\\\\e"}'],
    [{ a: 'x\ny' }, '{"a":"x\\\\ny"}'],
  ])('writes %j', (cell, text) => expect(copyCell(cell)).toBe(text));
});
