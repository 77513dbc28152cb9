import { FileRefused } from './file-refused.js';

const BYTE_ORDER_MARK = '\ufeff';
/** What no sheet program writes into a cell: control characters but tab and line ends, and what marks a broken decoding. */
const STRANGE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd\ufffe\uffff]/;
const INVISIBLE = /[\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Reads text as Excel and WPS write it: UTF-8 with or without a mark, or GB18030 (of which GBK and GB2312 are parts).
 * UTF-8 first: Chinese text in GB18030 is as good as never valid UTF-8.
 * @throws FILE_ENCODING_UNKNOWN when it is neither, or broken UTF-8: that would be read as other, senseless characters
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes, 'utf-8') ?? (isBrokenUtf8(bytes) ? null : decode(bytes, 'gb18030'));
  if (text === null) throw new FileRefused('FILE_ENCODING_UNKNOWN');
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

/** The apostrophe by which exports keep a text from being computed. */
const NEUTRALISED = /^'(?=[=+\-@＝＋－＠])/;

/**
 * Text of a cell, trimmed, without invisible marks (a mark in the middle of a file comes of joining two files; marks of
 * writing direction make a text look other than it is).
 * @throws FILE_CONTROL_CHARACTERS
 */
export function cleanCell(text: string, row: number): string {
  const strange = STRANGE.exec(text);
  if (strange) {
    const code = strange[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    throw new FileRefused('FILE_CONTROL_CHARACTERS', { row, character: `U+${code}` });
  }
  return text.replace(INVISIBLE, '').trim().replace(NEUTRALISED, '');
}

/** Where UTF-8 finds more characters than faults, the text is UTF-8: of GB18030 it finds next to none. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const faults = text.split('\ufffd').length - 1;
  return (text.match(/[^\u0000-\u007f\ufffd]/g)?.length ?? 0) > faults;
}

function decode(bytes: Uint8Array, encoding: 'utf-8' | 'gb18030'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
