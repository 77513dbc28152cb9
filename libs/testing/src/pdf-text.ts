import { inflateSync } from 'node:zlib';

/** What a PDF of one embedded font shows, read back from its bytes: one line for each text that was set. */
export function pdfText(file: Buffer): string[] {
  const streams = [...file.toString('latin1').matchAll(/\/Filter \/FlateDecode\n.*?stream\n(.*?)\nendstream/gs)].map(
    ([, packed]) => inflateSync(Buffer.from(packed, 'latin1')).toString('latin1'),
  );
  const letters = new Map(streams.filter((text) => text.includes('beginbfrange')).flatMap(lettersOf));
  const shown = (hex: string): string => hex.replace(/..../g, (glyph) => letters.get(parseInt(glyph, 16)) ?? '\ufffd');
  return streams
    .flatMap((text) => [...text.matchAll(/\[(.*?)\] TJ/g)])
    .map(([, parts]) => [...parts.matchAll(/<([0-9a-f]+)>/g)].map(([, hex]) => shown(hex)).join(''));
}

/** Glyphs of the font → their letters, from its ToUnicode map. */
function lettersOf(map: string): [number, string][] {
  return [...map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[(.*?)\]/g)].flatMap(([, first, list]) =>
    [...list.matchAll(/<([0-9a-f]*)>/g)].map(([, hex], index): [number, string] => [
      parseInt(first, 16) + index,
      Buffer.from(hex, 'hex').swap16().toString('utf16le'),
    ]),
  );
}
