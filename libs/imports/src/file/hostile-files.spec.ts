import { describe, expect, it } from '@jest/globals';
import { gb18030, sheetXml, workbook, zipOf } from '@supplydock/testing';
import { FileRefused } from './file-refused.js';
import { FILE_LIMITS } from './limits.js';
import { readTable } from './read-table.js';

const HEADER = 'Product,Batch,Pieces';
const ROW = 'surgical,A1,500';
const text = (body: string): Buffer => Buffer.from(body);
const inSheet = (cells: string): Buffer => workbook({ sheet: sheetXml(`<row r="1"><c r="A1" t="inlineStr"><is><t>Product</t></is></c></row>${cells}`) }); // prettier-ignore

/** A zip whose directory says less than an entry unpacks to. */
function lyingZip(): Buffer {
  const bytes = workbook({ sheet: sheetXml('<row/>'.repeat(300_000)) });
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1)) {
    if (bytes.readUInt32LE(at - 30) === 0x04034b50) bytes.writeUInt32LE(1_000, at - 8);
    if (at >= 46 && bytes.readUInt32LE(at - 46) === 0x02014b50) bytes.writeUInt32LE(1_000, at - 22);
  }
  return bytes;
}

function withFlag(bytes: Buffer, bit: number): Buffer {
  for (let at = bytes.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1, 'latin1'))
    bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | bit, at + 8);
  return bytes;
}

function damaged(bytes: Buffer): Buffer {
  bytes.fill(0xaa, 60, 120);
  return bytes;
}

/** Kind of file, its bytes, and what it is refused with. */
const REFUSED: readonly (readonly [string, () => Buffer, string])[] = [
  // no file of rows at all
  ['nothing', () => text(''), 'FILE_EMPTY'],
  ['only a byte order mark', () => text('\ufeff'), 'FILE_EMPTY'],
  ['only white space', () => text(' \r\n\t\r\n'), 'FILE_EMPTY'],
  ['a header without rows', () => text(`${HEADER}\r\n`), 'FILE_EMPTY'],
  ['a header and empty rows', () => text(`${HEADER}\n,,\n,,\n`), 'FILE_EMPTY'],
  ['a PDF document', () => text('%PDF-1.7\n...'), 'FILE_KIND_UNKNOWN'],
  ['a picture', () => Buffer.from('\x89PNG\r\n\x1a\n....', 'latin1'), 'FILE_KIND_UNKNOWN'],
  ['a page of HTML named .xls', () => text('<html><table><tr><td>1'), 'FILE_KIND_UNKNOWN'],
  ['a gzip file', () => Buffer.from('\x1f\x8b\x08\x00', 'latin1'), 'FILE_KIND_UNKNOWN'],
  ['a program', () => Buffer.from('\x7fELF\x02\x01', 'latin1'), 'FILE_KIND_UNKNOWN'],
  ['an old .xls or a sheet with a password', () => Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), 'FILE_OLD_OR_LOCKED_EXCEL'],
  ['a file above 10 MB', () => Buffer.alloc(FILE_LIMITS.bytes + 1, 'a'), 'FILE_TOO_LARGE'],
  // text
  ['UTF-16', () => Buffer.from(`\ufeff${HEADER}\n${ROW}\n`, 'utf16le'), 'FILE_ENCODING_UNKNOWN'],
  ['UTF-8 cut within a character', () => Buffer.concat([text(`${HEADER}\n${ROW}\n口罩`), Buffer.from([0xe5, 0x8f])]), 'FILE_ENCODING_UNKNOWN'],
  ['bytes of no encoding', () => Buffer.concat([text(HEADER), Buffer.from([0x0a, 0xff, 0xff, 0x2c])]), 'FILE_ENCODING_UNKNOWN'],
  ['NUL bytes', () => text(`${HEADER}\nsur\0gical,A1,5\n`), 'FILE_CONTROL_CHARACTERS'],
  ['an escape sequence for terminals', () => text(`${HEADER}\nsurgical,\x1b[31mA1,5\n`), 'FILE_CONTROL_CHARACTERS'],
  ['a replacement character of a broken export', () => text(`${HEADER}\n\ufffd\ufffd,A1,5\n`), 'FILE_CONTROL_CHARACTERS'],
  ['a quotation mark never closed', () => text(`${HEADER}\n"surgical,A1,500\n${ROW}\n`), 'CSV_MALFORMED'],
  ['a quotation mark within a quoted cell', () => text(`${HEADER}\n"sur"gical",A1,500\n`), 'CSV_MALFORMED'],
  ['a cell of a megabyte', () => text(`${HEADER}\n${'x'.repeat(1_000_000)},A1,5\n`), 'FILE_CELL_TOO_LONG'],
  ['a million columns', () => text(`${HEADER}\n${'x,'.repeat(1_000_000)}\n`), 'FILE_TOO_MANY_COLUMNS'],
  ['a million empty columns and one more', () => text(`${HEADER}\n${','.repeat(1_000_000)}x\n`), 'FILE_TOO_MANY_COLUMNS'],
  ['a row above the limit', () => text(`${HEADER}\n${`${ROW}\n`.repeat(FILE_LIMITS.dataRows + 1)}`), 'FILE_TOO_MANY_ROWS'],
  ['a million empty rows', () => text(`${HEADER}\n${'\n'.repeat(1_000_000)}${ROW}`), 'FILE_TOO_MANY_ROWS'],
  ['two columns of one name', () => text(`Product,Batch,batch\n${ROW}\n`), 'FILE_HEADER_DOUBLED'],
  ['figures where the header should be', () => text('1,2,3\n4,5,6\n'), 'FILE_HEADER_MISSING'],
  // zip
  ['a zip cut off', () => workbook({}).subarray(0, 500), 'ZIP_MALFORMED'],
  ['a zip with damaged data', () => damaged(workbook({})), 'ZIP_MALFORMED'],
  ['only the mark of a zip', () => Buffer.from('PK\x03\x04', 'latin1'), 'ZIP_MALFORMED'],
  ['a zip bomb of zeros', () => zipOf({ 'xl/workbook.xml': new Uint8Array(31 * 2 ** 20) }), 'ZIP_TOO_MUCH'],
  ['a zip that unpacks to too much', () => zipOf({ 'xl/a.xml': new Uint8Array(20 * 2 ** 20), 'xl/b.xml': new Uint8Array(20 * 2 ** 20) }), 'ZIP_TOO_MUCH'],
  ['a zip of ten thousand entries', () => zipOf(Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`xl/${n}.xml`, new Uint8Array(1)]))), 'ZIP_TOO_MUCH'],
  ['a zip whose directory lies', lyingZip, 'ZIP_MALFORMED'],
  ['a zip with two parts of one name', () => zipOf({ 'xl/workbook.xml': '<a/>', 'XL/workbook.xml': '<b/>' }), 'ZIP_MALFORMED'],
  ['a zip that climbs out of its folder', () => zipOf({ '../../etc/passwd': 'x' }), 'ZIP_MALFORMED'],
  ['a zip in the zip', () => workbook({ more: { 'xl/media/inner.zip': zipOf({ a: 'a' }) } }), 'ZIP_NESTED'],
  ['a zip in the zip under another name', () => workbook({ more: { 'xl/media/picture.png': zipOf({ a: 'a' }) } }), 'ZIP_NESTED'],
  ['an embedded document', () => workbook({ more: { 'xl/embeddings/oleObject1.bin': 'x' } }), 'ZIP_NESTED'],
  ['a zip with a password', () => withFlag(workbook({}), 1), 'FILE_OLD_OR_LOCKED_EXCEL'],
  ['a zip that is no sheet', () => zipOf({ 'readme.txt': 'hello' }), 'FILE_KIND_UNKNOWN'],
  // sheet
  ['macros', () => workbook({ more: { 'xl/vbaProject.bin': 'x' } }), 'XLSX_MACROS'],
  ['an external entity', () => workbook({ sheet: `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${sheetXml('<row r="1"/>')}` }), 'XLSX_ENTITIES'],
  ['a billion laughs', () => workbook({ more: { 'xl/sharedStrings.xml': '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><sst/>' } }), 'XLSX_ENTITIES'],
  ['a link to another workbook', () => workbook({ more: { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' } }), 'XLSX_EXTERNAL_LINKS'],
  ['a relation to a site', () => workbook({ more: { 'xl/worksheets/_rels/sheet1.xml.rels': '<Relationships><Relationship Id="r" Target="http://a.example/" TargetMode="External"/></Relationships>' } }), 'XLSX_EXTERNAL_LINKS'],
  ['a million rows', () => workbook({ sheet: sheetXml(Array.from({ length: 1_000_000 }, (_, n) => `<row r="${n + 1}"/>`).join('')) }), 'FILE_TOO_MANY_ROWS'],
  ['a million rows without numbers', () => workbook({ sheet: sheetXml('<row/>'.repeat(1_000_000)), level: 0 }), 'FILE_TOO_MANY_ROWS'],
  ['a cell in the last row of all', () => inSheet('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'), 'FILE_TOO_MANY_ROWS'],
  ['a cell in the last column of all', () => inSheet('<row r="2"><c r="XFD2"><v>1</v></c></row>'), 'FILE_TOO_MANY_COLUMNS'],
  ['a cell in a place beyond numbers', () => inSheet('<row r="2"><c r="A99999999999999999999"><v>1</v></c></row>'), 'FILE_TOO_MANY_ROWS'],
  ['a sheet that is no XML', () => workbook({ sheet: 'hello' }), 'XLSX_MALFORMED'],
  ['a sheet cut off', () => workbook({ sheet: sheetXml('<row r="1"><c r="A1"><v>1').slice(0, -20) }), 'XLSX_MALFORMED'],
  ['a text that is not in the list of texts', () => inSheet('<row r="2"><c r="A2" t="s"><v>77</v></c></row>'), 'XLSX_MALFORMED'],
  ['a sheet of nothing', () => workbook({ sheet: sheetXml('') }), 'FILE_EMPTY'],
]; // prettier-ignore

/** Files that are unusual and harmless: what their first cells are read as. */
const NEUTRALISED: readonly (readonly [string, () => Buffer, readonly string[]])[] = [
  ['UTF-8 with a byte order mark', () => text(`\ufeff产品,批号\n口罩,A1\n`), ['产品', '口罩', 'A1']],
  ['UTF-8 without one', () => text(`产品,批号\n口罩,A1\n`), ['产品', '口罩', 'A1']],
  ['GB18030', () => gb18030, ['产品', '口罩', 'A1']],
  ['a byte order mark in the middle', () => text(`Product,Batch\n\ufeffsurgical,A1\n`), ['Product', 'surgical', 'A1']],
  ['marks that turn the writing round', () => text(`Product,Batch\nsur\u202egical,A\u200b1\n`), ['Product', 'surgical', 'A1']],
  ['lone carriage returns', () => text(`Product,Batch\rsurgical,A1\r`), ['Product', 'surgical', 'A1']],
  ['semicolons', () => text(`Product;Batch\nsurgical;A1\n`), ['Product', 'surgical', 'A1']],
  ['tabs', () => text(`Product\tBatch\nsurgical\tA1\n`), ['Product', 'surgical', 'A1']],
  ['line ends within quotes', () => text(`Product,Batch\n"surgical","A\n1"\n`), ['Product', 'surgical', 'A\n1']],
  ['a formula as text', () => text(`Product,Batch\nsurgical,"=HYPERLINK(""http://a.example"")"\n`), ['Product', 'surgical', '=HYPERLINK("http://a.example")']],
  ['a formula neutralised by an export', () => text(`Product,Batch\nsurgical,'-A1\n`), ['Product', 'surgical', '-A1']],
  ['a formula in a sheet: its stored result counts, nothing is computed', () => inSheet('<row r="2"><c r="A2"><f>WEBSERVICE("http://a.example")</f><v>5</v></c><c r="B2"><v>1E2</v></c></row>'), ['Product', '5', '100']],
  ['the binary form of a price', () => inSheet('<row r="2"><c r="A2"><v>1.7999999999999998</v></c><c r="B2"><v>0.1</v></c></row>'), ['Product', '1.8', '0.1']],
]; // prettier-ignore

describe('a hostile or broken file', () => {
  it.each(REFUSED)(
    '%s is refused',
    async (_name, bytes, code) => {
      const file = bytes();
      const before = performance.now();
      const refusal = await readTable(file).then(
        (table) => table,
        (error: unknown) => error,
      );
      expect(refusal).toBeInstanceOf(FileRefused);
      expect((refusal as FileRefused).code).toBe(code);
      expect(performance.now() - before).toBeLessThan(5_000);
    },
    30_000,
  );

  it('comes in more than forty kinds', () => expect(REFUSED.length + NEUTRALISED.length).toBeGreaterThan(60));
});

describe('an unusual file', () => {
  it.each(NEUTRALISED)('%s is read', async (_name, bytes, [header, ...cells]) => {
    const table = await readTable(bytes());
    expect(table.header[0]).toBe(header);
    expect(table.rows[0].cells).toEqual(cells);
  });
});

describe('at the limits', () => {
  it('5,000 rows are read, and 50 columns, and 2,000 characters', async () => {
    const rows = `${ROW}\n`.repeat(FILE_LIMITS.dataRows);
    expect((await readTable(text(`${HEADER}\n${rows}`))).rows).toHaveLength(FILE_LIMITS.dataRows);
    const wide = Array.from({ length: FILE_LIMITS.columns }, (_, n) => `c${n}`).join(',');
    expect((await readTable(text(`${wide}\n${wide}\n`))).rows[0].cells).toHaveLength(FILE_LIMITS.columns);
    await expect(readTable(text(`${wide},x\n${wide}\n`))).rejects.toThrow('FILE_TOO_MANY_COLUMNS');
    const long = 'x'.repeat(FILE_LIMITS.cellCharacters);
    expect((await readTable(text(`${HEADER}\n${long}\n`))).rows[0].cells).toEqual([long]);
    await expect(readTable(text(`${HEADER}\n${long}x\n`))).rejects.toThrow('FILE_CELL_TOO_LONG');
  });

  it('rows keep their numbers across empty ones', async () => {
    const { rows } = await readTable(text(`${HEADER}\n\n${ROW}\n,,\n${ROW}\n`));
    expect(rows.map(({ row }) => row)).toEqual([3, 5]);
    const sheet = await readTable(inSheet('<row r="4"><c r="B4"><v>7</v></c></row>'));
    expect(sheet.rows).toEqual([{ row: 4, cells: ['', '7'] }]);
  });

  it('days of a sheet are days', async () => {
    const table = await readTable(inSheet('<row r="2"><c r="A2" s="1"><v>43881</v></c></row>'));
    expect(table.rows[0].cells).toEqual(['2020-02-20']);
  });
});
