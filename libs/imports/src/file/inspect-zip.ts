import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { FileRefused } from './file-refused.js';
import { FILE_LIMITS } from './limits.js';

const ENCRYPTED = 1;
const ARCHIVE = /\.(zip|xlsx|xlsm|xlsb|docx|docm|pptx|jar|7z|rar|gz|tgz|bz2|xz|tar)$/i;
const MACROS = /(^|\/)vbaProject\.bin$|\/macrosheets\/|\/activeX\//i;
const EMBEDDED = /\/embeddings\//i;
const LINKED = /\/externalLinks\//i;
const PART = /\.(xml|rels|vml)$/i;
const ZIP_MAGIC = 0x04034b50;

/** The XML parts of a sheet by their names. */
export type Parts = ReadonlyMap<string, Buffer>;

/**
 * Looks at a zip file's directory before anything is unpacked, then unpacks the XML parts, each no further than the
 * directory promised: a directory that lies is a broken file.
 * @throws ZIP_MALFORMED, ZIP_TOO_MUCH, ZIP_NESTED, XLSX_MACROS, XLSX_EXTERNAL_LINKS, FILE_OLD_OR_LOCKED_EXCEL
 */
export async function unpackParts(bytes: Buffer): Promise<Parts> {
  const zip = await openZip(bytes);
  const entries = await readDirectory(zip);
  const parts = new Map<string, Buffer>();
  for (const entry of entries) {
    if (entry.fileName.endsWith('/')) continue;
    const unpacked = await unpack(zip, entry);
    if (unpacked.length >= 4 && unpacked.readUInt32LE(0) === ZIP_MAGIC) throw new FileRefused('ZIP_NESTED');
    if (PART.test(entry.fileName)) parts.set(entry.fileName, unpacked);
  }
  return parts;
}

function openZip(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }, (error, zip) =>
      error ? reject(new FileRefused('ZIP_MALFORMED')) : resolve(zip),
    ),
  );
}

/** Every entry, judged by what the directory says of it. */
function readDirectory(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > FILE_LIMITS.zipEntries) throw tooMuch(FILE_LIMITS.zipEntries, 'parts / 个部件');
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    const names = new Set<string>();
    let unpackedBytes = 0;
    zip.on('error', () => reject(new FileRefused('ZIP_MALFORMED')));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      try {
        judgeEntry(entry);
        // Readers disagree about which of two namesakes counts: what was looked at may not be what is read.
        if (names.has(entry.fileName.toLowerCase())) throw new FileRefused('ZIP_MALFORMED');
        unpackedBytes += entry.uncompressedSize;
        if (unpackedBytes > FILE_LIMITS.unpackedBytes) throw tooMuch(FILE_LIMITS.unpackedBytes / 2 ** 20, 'MB');
        names.add(entry.fileName.toLowerCase());
        entries.push(entry);
        zip.readEntry();
      } catch (error) {
        reject(error as Error);
      }
    });
    zip.readEntry();
  });
}

function judgeEntry({ fileName, generalPurposeBitFlag, uncompressedSize, compressedSize }: Entry): void {
  if (generalPurposeBitFlag & ENCRYPTED) throw new FileRefused('FILE_OLD_OR_LOCKED_EXCEL');
  if (MACROS.test(fileName)) throw new FileRefused('XLSX_MACROS');
  if (LINKED.test(fileName)) throw new FileRefused('XLSX_EXTERNAL_LINKS');
  if (ARCHIVE.test(fileName) || EMBEDDED.test(fileName)) throw new FileRefused('ZIP_NESTED');
  const isDense = uncompressedSize > FILE_LIMITS.zipRatioFromBytes;
  if (isDense && uncompressedSize > compressedSize * FILE_LIMITS.zipRatio)
    throw tooMuch(FILE_LIMITS.zipRatio, '× its packed size / 倍压缩比');
}

/** yauzl ends the stream with an error as soon as an entry yields more or less than its directory says. */
function unpack(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const broken = (): void => reject(new FileRefused('ZIP_MALFORMED'));
    zip.openReadStream(entry, (error, stream) => {
      if (error) return broken();
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', broken);
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}

function tooMuch(limit: number, what: string): FileRefused {
  return new FileRefused('ZIP_TOO_MUCH', { limit, what });
}
