import { describe, expect, it } from '@jest/globals';
import { MAX_PIECES, isPieces, isWholePacks, parsePieces } from './index.js';

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
