/** Highest price the api takes for one piece, in fen: 100,000 yuan. */
const MAX_PRICE_FEN = 10_000_000;

/**
 * Reads a price as people type it: full-width digits and a yuan sign are mended; '2.8' and '2.80' are 280 fen.
 * @returns whole fen, null for an empty text, undefined for what is no price
 */
export function fenOf(text: string): number | null | undefined {
  const read = text.normalize('NFKC').replace(/[¥￥,\s]/g, '');
  if (read === '') return null;
  const parts = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(read);
  if (!parts) return undefined;
  const fen = Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
  return fen <= MAX_PRICE_FEN ? fen : undefined;
}

/** Fen as a person would type them: 280 → '2.80'; null → ''. */
export const yuanText = (fen: number | null): string => (fen === null ? '' : (fen / 100).toFixed(2));
