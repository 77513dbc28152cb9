import { Problem } from '@supplydock/platform';
import { DOCUMENT_LIMITS, type DocumentKind } from './document-limits.js';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PNG_END = Buffer.from('IEND');
const JPEG_START = Buffer.from([0xff, 0xd8, 0xff]);
const JPEG_END = Buffer.from([0xff, 0xd9]);
/** A PDF's mark may stand behind a few bytes of the program that sent it. */
const PDF_START_WITHIN = 1024;
/** … and its end before a few. */
const PDF_END_WITHIN = 2048;

/**
 * Tells what a document is by its content: names and media types lie. It looks at the frame only (begin, end, size of a
 * picture): a document is never shown by us, it is handed out as a file.
 * @param bytes of the whole file
 * @throws DOCUMENT_TOO_LARGE, DOCUMENT_KIND_UNKNOWN, DOCUMENT_DAMAGED (ends too early, no picture, too many points)
 */
export function recogniseDocument(bytes: Buffer): DocumentKind {
  if (bytes.length > DOCUMENT_LIMITS.bytes)
    throw new Problem('DOCUMENT_TOO_LARGE', { params: { megabytes: DOCUMENT_LIMITS.bytes / 2 ** 20 } });
  if (bytes.subarray(0, PNG.length).equals(PNG)) {
    requirePicture(pngSize(bytes));
    return 'png';
  }
  if (bytes.subarray(0, JPEG_START.length).equals(JPEG_START)) {
    requirePicture(jpegSize(bytes));
    return 'jpeg';
  }
  if (bytes.subarray(0, PDF_START_WITHIN).includes('%PDF-')) {
    if (!bytes.subarray(-PDF_END_WITHIN).includes('%%EOF')) throw new Problem('DOCUMENT_DAMAGED');
    return 'pdf';
  }
  throw new Problem('DOCUMENT_KIND_UNKNOWN');
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function requirePicture(size: Size | null): void {
  const points = size ? size.width * size.height : 0;
  if (points === 0 || points > DOCUMENT_LIMITS.points) throw new Problem('DOCUMENT_DAMAGED');
}

/** ISO/IEC 15948: the first chunk, IHDR, holds width and height; the last one is IEND. */
function pngSize(bytes: Buffer): Size | null {
  const hasHeader = bytes.length >= 24 && bytes.subarray(12, 16).equals(Buffer.from('IHDR'));
  if (!hasHeader || !bytes.includes(PNG_END)) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** ITU-T T.81: segments of a marker and a length; a start of frame (C0…CF but C4, C8, CC) holds height and width. */
function jpegSize(bytes: Buffer): Size | null {
  if (bytes.lastIndexOf(JPEG_END) < 4) return null;
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1];
    if (marker === 0xff) {
      at += 1; // fill bytes may stand before a marker
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += 2 + Math.max(2, bytes.readUInt16BE(at + 2));
  }
  return null;
}
