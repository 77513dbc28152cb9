import { describe, expect, it } from '@jest/globals';
import { tinyJpeg, tinyPdf, tinyPng } from '@supplydock/testing';
import { contentDisposition } from './content-disposition.js';
import { DOCUMENT_LIMITS } from './document-limits.js';
import { recogniseDocument } from './recognise-document.js';

const refusal = (bytes: Buffer): unknown => {
  try {
    return recogniseDocument(bytes);
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const padded = (bytes: Buffer, length: number): Buffer =>
  Buffer.concat([bytes.subarray(0, -8), Buffer.alloc(length - bytes.length), bytes.subarray(-8)]);

describe('a document by its content', () => {
  it.each([
    ['pdf', tinyPdf()],
    ['pdf', Buffer.concat([Buffer.from('\r\n sent by a program\r\n'), tinyPdf()])],
    ['jpeg', tinyJpeg(4000, 3000)],
    // what a telephone appends: a preview, a film of the moment
    ['jpeg', Buffer.concat([tinyJpeg(), Buffer.alloc(5000)])],
    ['jpeg', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), tinyJpeg().subarray(2)])],
    ['png', tinyPng(600, 400)],
  ])('is a %s', (kind, bytes) => {
    expect(recogniseDocument(bytes)).toBe(kind);
  });

  it.each([
    ['nothing at all', Buffer.alloc(0), 'DOCUMENT_KIND_UNKNOWN'],
    ['a page', Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), 'DOCUMENT_KIND_UNKNOWN'],
    ['a drawing that can hold a program', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'DOCUMENT_KIND_UNKNOWN'],
    ['a program', Buffer.from('MZ\x90\x00'), 'DOCUMENT_KIND_UNKNOWN'],
    ['an archive', Buffer.from('PK\x03\x04'), 'DOCUMENT_KIND_UNKNOWN'],
    ['a moving picture', Buffer.from('GIF89a'), 'DOCUMENT_KIND_UNKNOWN'],
    ['a page that speaks of PDF far below', Buffer.concat([Buffer.alloc(2000, 'x'), tinyPdf()]), 'DOCUMENT_KIND_UNKNOWN'],
    ['a PDF cut off', tinyPdf().subarray(0, 40), 'DOCUMENT_DAMAGED'],
    ['a photograph cut off', tinyJpeg().subarray(0, -2), 'DOCUMENT_DAMAGED'],
    ['a photograph without a frame', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xd9]), 'DOCUMENT_DAMAGED'],
    ['a photograph of no height', tinyJpeg(8, 0), 'DOCUMENT_DAMAGED'],
    ['a picture cut off', tinyPng().subarray(0, 30), 'DOCUMENT_DAMAGED'],
    ['a picture that unpacks to 400 MB and more', tinyPng(20_000, 20_000), 'DOCUMENT_DAMAGED'],
  ] as const)('%s is refused', (_what, bytes, code) => {
    expect(refusal(bytes)).toBe(code);
  }); // prettier-ignore

  it('may be as large as the limit and no larger', () => {
    expect(refusal(padded(tinyPdf(), DOCUMENT_LIMITS.bytes))).toBe('pdf');
    expect(refusal(padded(tinyPdf(), DOCUMENT_LIMITS.bytes + 1))).toBe('DOCUMENT_TOO_LARGE');
  });
});

describe('the name of a file that is handed out', () => {
  it('cannot end the header and reads in any language', () => {
    expect(contentDisposition('营业执照 "1";\r\nx.pdf')).toBe(
      `attachment; filename="______1____x.pdf"; filename*=UTF-8''%E8%90%A5%E4%B8%9A%E6%89%A7%E7%85%A7%20%221%22%3B%0D%0Ax.pdf`,
    );
    expect(contentDisposition("a'(b)*\ud800.png")).toBe(
      `attachment; filename="a__b___.png"; filename*=UTF-8''a%27%28b%29%2A%EF%BF%BD.png`,
    );
  });
});
