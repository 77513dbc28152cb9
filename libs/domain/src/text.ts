const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;
const IDEOGRAPHIC_SPACE = '\u3000';

/**
 * Full-width letters, digits and signs (U+FF01…U+FF5E, as Chinese input methods type them) to their ASCII forms, the
 * ideographic space to a space. Narrower than NFKC on purpose: that would also read '①' or '²' as digits.
 */
export function toHalfWidth(text: string): string {
  let half = '';
  for (const char of text) {
    const code = char.codePointAt(0)!;
    if (char === IDEOGRAPHIC_SPACE) half += ' ';
    else
      half +=
        code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST ? String.fromCodePoint(code - FULL_WIDTH_OFFSET) : char;
  }
  return half;
}

/** Half-width, upper case, without white space and the invisible marks that copying from documents brings along. */
export function normaliseCode(text: string): string {
  return toHalfWidth(text)
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '')
    .toUpperCase();
}
