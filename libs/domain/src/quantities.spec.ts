import { describe, expect, it } from '@jest/globals';
import { MAX_PIECES, isPieces, isWholePacks, parseFen, parsePieces } from './index.js';

describe('parsePieces', () => {
  it.each([
    ['0', 0],
    ['500', 500],
    ['　５００ ', 500],
    ['1,000', 1000],
    ['１２，０００，０００', 12_000_000],
    ['007', 7],
    [String(MAX_PIECES), MAX_PIECES],
  ])('reads %s', (text, pieces) => expect(parsePieces(text)).toEqual({ ok: true, value: pieces }));

  it.each([
    ['', 'QUANTITY_EMPTY'],
    ['   ', 'QUANTITY_EMPTY'],
    ['-1', 'QUANTITY_NEGATIVE'],
    ['－１', 'QUANTITY_NEGATIVE'],
    ['1.5', 'QUANTITY_FRACTION'],
    ['.5', 'QUANTITY_FRACTION'],
    ['1e3', 'QUANTITY_EXPONENT'],
    ['１Ｅ3', 'QUANTITY_EXPONENT'],
    ['NaN', 'QUANTITY_NOT_A_NUMBER'],
    ['Infinity', 'QUANTITY_NOT_A_NUMBER'],
    ['0x10', 'QUANTITY_NOT_A_NUMBER'],
    ['+5', 'QUANTITY_NOT_A_NUMBER'],
    ['1,00', 'QUANTITY_NOT_A_NUMBER'],
    ['①', 'QUANTITY_NOT_A_NUMBER'],
    ['一百', 'QUANTITY_NOT_A_NUMBER'],
    [String(MAX_PIECES + 1), 'QUANTITY_TOO_LARGE'],
    ['100000000000000', 'QUANTITY_TOO_LARGE'],
    ['9'.repeat(400), 'QUANTITY_TOO_LARGE'],
  ])('refuses %j as %s', (text, code) => expect(parsePieces(text)).toMatchObject({ ok: false, error: { code } }));
});

describe('isPieces', () => {
  it('takes whole numbers inside the limit only', () => {
    expect([0, 1, MAX_PIECES].every(isPieces)).toBe(true);
    expect([-1, 0.5, NaN, Infinity, MAX_PIECES + 1, '1', null].some(isPieces)).toBe(false);
  });
});

it('isWholePacks', () => {
  expect(isWholePacks(100, 50)).toBe(true);
  expect(isWholePacks(110, 50)).toBe(false);
});

describe('parseFen', () => {
  it.each([
    ['1.8', 180],
    ['1.80', 180],
    ['1.800', 180],
    ['２．５', 250],
    ['¥3', 300],
    ['￥1,234.05', 123_405],
    ['3元', 300],
    ['0', 0],
  ])('reads %s', (text, fen) => expect(parseFen(text)).toBe(fen));

  it.each(['', '-1', '1.801', '1e3', 'abc', '1,23', '1.8.0', '9999999999', '.5'])('refuses %s', (text) =>
    expect(parseFen(text)).toBeUndefined(),
  );
});
