import { generateInstance } from '../bench/generate-instance.js';
import { effort } from '../testing/effort.js';
import { runRound, textOf, bytesOf } from '../testing/judged.js';
import { Random } from '../testing/random.js';
import { randomRows, snapshotOf } from '../testing/random-rows.js';
import { AwardsReader } from './awards-reader.js';
import { FileError } from './file-error.js';
import type { FileErrorCode } from './file-error.js';
import { MAX_ID_LENGTH, MAX_LINE_BYTES, MAX_QUANTITY } from './limits.js';
import type { AwardRecord } from './records.js';
import { readSnapshot, SnapshotReader } from './snapshot-reader.js';
import { writeSnapshot } from './snapshot-writer.js';

const ROWS = randomRows(12, { requisitions: 40, lots: 12, packs: [10], headcount: 30 });
const ROUND = runRound(ROWS);
const TEXT = ROUND.snapshotText;
const LINES = TEXT.trimEnd().split('\n');
const LOTS = LINES.filter((line) => line.startsWith('{"lot"')).length;

function readText(text: string): void {
  readSnapshot([bytesOf(text)]);
}

function readAwardsText(text: string): AwardRecord[] {
  const awards: AwardRecord[] = [];
  const reader = new AwardsReader({ onAward: (award) => awards.push(award) });
  reader.push(bytesOf(text));
  reader.finish();
  return awards;
}

function refusal(read: () => void): { line: number; field: string; code: FileErrorCode } | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    expect(error.expected).not.toBe('');
    return { line: error.line, field: error.field, code: error.code };
  }
}

function withLine(line: number, edit: (text: string) => string): string {
  return `${LINES.map((text, at) => (at + 1 === line ? edit(text) : text)).join('\n')}\n`;
}

const LOT = 2;
const REQ = LOTS + 2;

describe('snapshot files', () => {
  it('are read back to the same bytes, in chunks of any size', () => {
    for (const size of [1, 7, 100, 1 << 20]) {
      const reader = new SnapshotReader();
      const bytes = bytesOf(TEXT);
      for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
      expect(textOf(writeSnapshot(reader.finish()))).toBe(TEXT);
    }
  });

  it('do not depend on the order of rows, were it the very reverse', () => {
    const sorted = [...ROWS.requisitions].sort((a, b) => (a.id < b.id ? 1 : -1));
    const lots = [...ROWS.lots].sort((a, b) => (a.id < b.id ? 1 : -1));
    expect(runRound({ ...ROWS, lots, requisitions: sorted }).snapshotText).toBe(TEXT);
    for (let seed = 1; seed <= 5; seed++) {
      const random = new Random(seed);
      const shuffled = { ...ROWS, lots: random.shuffle(ROWS.lots), requisitions: random.shuffle(ROWS.requisitions) };
      const round = runRound(shuffled);
      expect(round.snapshotText).toBe(TEXT);
      expect(round.awardsText).toBe(ROUND.awardsText);
    }
  });

  it.each<[string, string, { line: number; field: string; code: FileErrorCode }]>([
    ['empty', '', { line: 1, field: '', code: 'EMPTY_FILE' }],
    ['a byte-order mark', `\u00ef\u00bb\u00bf${TEXT}`, { line: 1, field: '', code: 'BYTE_ORDER_MARK' }],
    ['no final newline', TEXT.slice(0, -1), { line: LINES.length, field: '', code: 'TRUNCATED' }],
    ['truncated', TEXT.slice(0, -20), { line: LINES.length, field: '', code: 'TRUNCATED' }],
    ['an empty line', withLine(LOT, () => ''), { line: LOT, field: '', code: 'BAD_JSON' }],
    ['wrong JSON', withLine(LOT, (text) => text.slice(1)), { line: LOT, field: '', code: 'BAD_JSON' }],
    [
      'not UTF-8',
      withLine(LOT, (text) => text.replace('"supplier":"', '"supplier":"\u00ff')),
      { line: LOT, field: '', code: 'BAD_UTF8' },
    ],
    ['spaces', withLine(LOT, (text) => text.replace(',', ', ')), { line: LOT, field: '', code: 'NOT_CANONICAL' }],
    [
      'another format',
      withLine(1, (text) => text.replace('snapshot/1', 'snapshot/2')),
      { line: 1, field: 'format', code: 'BAD_FORMAT' },
    ],
    [
      'missing field',
      withLine(LOT, (text) => text.replace(/"priceFen":\d+,/, '')),
      { line: LOT, field: 'lot.priceFen', code: 'MISSING_FIELD' },
    ],
    [
      'extra field',
      withLine(REQ, (text) => text.replace('}}', ',"note":1}}')),
      { line: REQ, field: 'requisition.note', code: 'EXTRA_FIELD' },
    ],
    [
      'fields in another order',
      withLine(LOT, (text) => text.replace(/("pieces":\d+),("packPieces":\d+)/, '$2,$1')),
      { line: LOT, field: 'lot.packPieces', code: 'FIELD_ORDER' },
    ],
    [
      'a field twice',
      withLine(LOT, (text) => text.replace('"pieces"', '"pieces":1,"pieces"')),
      { line: LOT, field: '', code: 'NOT_CANONICAL' },
    ],
    [
      'a fraction',
      withLine(LOT, (text) => text.replace(/"priceFen":\d+/, '"priceFen":1.5')),
      { line: LOT, field: 'lot.priceFen', code: 'NOT_INTEGER' },
    ],
    [
      'an exponent',
      withLine(LOT, (text) => text.replace(/"priceFen":\d+/, '"priceFen":1e2')),
      { line: LOT, field: '', code: 'NOT_CANONICAL' },
    ],
    [
      'a negative',
      withLine(LOT, (text) => text.replace(/"priceFen":\d+/, '"priceFen":-1')),
      { line: LOT, field: 'lot.priceFen', code: 'OUT_OF_RANGE' },
    ],
    [
      'an unsafe integer',
      withLine(LOT, (text) => text.replace(/"priceFen":\d+/, '"priceFen":9007199254740993')),
      { line: LOT, field: 'lot.priceFen', code: 'UNSAFE_INTEGER' },
    ],
    [
      'a text for a number',
      withLine(LOT, (text) => text.replace(/"priceFen":(\d+)/, '"priceFen":"$1"')),
      { line: LOT, field: 'lot.priceFen', code: 'BAD_TYPE' },
    ],
    [
      'part of a pack',
      withLine(LOT, (text) => text.replace(/"pieces":\d+/, '"pieces":15')),
      { line: LOT, field: 'lot.pieces', code: 'NOT_WHOLE_PACKS' },
    ],
    [
      'an unknown district',
      withLine(REQ, (text) => text.replace(/"district":"\d+"/, '"district":"999999"')),
      { line: REQ, field: 'requisition.district', code: 'UNKNOWN_DISTRICT' },
    ],
    [
      'an unknown tier',
      withLine(REQ, (text) => text.replace(/"tier":\d/, '"tier":0')),
      { line: REQ, field: 'requisition.tier', code: 'OUT_OF_RANGE' },
    ],
    [
      'no weight',
      withLine(REQ, (text) => text.replace(/"weight":\d+/, '"weight":0')),
      { line: REQ, field: 'requisition.weight', code: 'OUT_OF_RANGE' },
    ],
    [
      'a claim above what was asked',
      withLine(REQ, (text) => text.replace(/"claimPieces":\d+/, '"claimPieces":99999')),
      { line: REQ, field: 'requisition.claimPieces', code: 'OUT_OF_RANGE' },
    ],
    [
      'a day that does not exist',
      withLine(LOT, (text) => text.replace(/"expiresOn":"[^"]+"/, '"expiresOn":"2021-02-29"')),
      { line: LOT, field: 'lot.expiresOn', code: 'BAD_DATE' },
    ],
    [
      'an instant without a zone',
      withLine(REQ, (text) => text.replace(/"submittedAt":"([^"]+)Z"/, '"submittedAt":"$1"')),
      { line: REQ, field: 'requisition.submittedAt', code: 'BAD_DATE' },
    ],
    ['a duplicate', withLine(LOT, (text) => `${text}\n${text}`), { line: LOT + 1, field: 'lot.id', code: 'DUPLICATE' }],
    ['unsorted', [LINES[0], LINES[2], LINES[1], ''].join('\n'), { line: 3, field: 'lot.id', code: 'UNSORTED' }],
    [
      'a lot after a requisition',
      [LINES[0], LINES[REQ - 1], LINES[1], ''].join('\n'),
      { line: 3, field: 'lot', code: 'LOT_AFTER_REQUISITION' },
    ],
    ['something else', withLine(LOT, () => '{"note":1}'), { line: LOT, field: 'note', code: 'BAD_FORMAT' }],
    [
      'products out of order',
      withLine(REQ, (text) => text.replace(/"accepts":\[[^\]]*\]/, '"accepts":["b","a"]')),
      { line: REQ, field: 'requisition.accepts', code: 'UNSORTED' },
    ],
    [
      'a seed too short',
      withLine(1, (text) => text.replace(/"seed":"[0-9a-f]{2}/, '"seed":"')),
      { line: 1, field: 'seed', code: 'BAD_TEXT' },
    ],
    [
      'distances that are not square',
      withLine(1, (text) => text.replace('"metres":[[', '"metres":[[0,')),
      { line: 1, field: 'metres', code: 'OUT_OF_RANGE' },
    ],
  ])('refused: %s', (_, text, due) => expect(refusal(() => readText(text))).toEqual(due));

  it('limits hold at the limit and are refused one beyond', () => {
    const price = (value: number): string =>
      withLine(LOT, (text) => text.replace(/"priceFen":\d+/, `"priceFen":${value}`));
    expect(refusal(() => readText(price(MAX_QUANTITY)))).toBeUndefined();
    expect(refusal(() => readText(price(MAX_QUANTITY + 1)))).toEqual({
      line: LOT,
      field: 'lot.priceFen',
      code: 'OUT_OF_RANGE',
    });
    const supplier = (length: number): string =>
      withLine(LOT, (text) => text.replace(/"supplier":"[^"]*"/, `"supplier":"${'s'.repeat(length)}"`));
    expect(refusal(() => readText(supplier(MAX_ID_LENGTH)))).toBeUndefined();
    expect(refusal(() => readText(supplier(MAX_ID_LENGTH + 1)))).toEqual({
      line: LOT,
      field: 'lot.supplier',
      code: 'BAD_TEXT',
    });
    const long = Buffer.alloc(MAX_LINE_BYTES + 1, 'x').toString('latin1');
    expect(refusal(() => readText(long))).toEqual({ line: 1, field: '', code: 'LINE_TOO_LONG' });
  });

  it.each([
    ['id', `"${'0'.repeat(MAX_ID_LENGTH)}"`, `"${'0'.repeat(MAX_ID_LENGTH + 1)}"`, 'BAD_TEXT'],
    ['enterprise', '"e"', '""', 'BAD_TEXT'],
    ['enterprise', `"${'e'.repeat(MAX_ID_LENGTH)}"`, `"${'e'.repeat(MAX_ID_LENGTH + 1)}"`, 'BAD_TEXT'],
    ['tier', '1', '0', 'OUT_OF_RANGE'],
    ['tier', '99', '100', 'OUT_OF_RANGE'],
    ['weight', '1', '0', 'OUT_OF_RANGE'],
    ['weight', `${MAX_QUANTITY}`, `${MAX_QUANTITY + 1}`, 'OUT_OF_RANGE'],
    ['receivedPieces', `${MAX_QUANTITY}`, `${MAX_QUANTITY + 1}`, 'OUT_OF_RANGE'],
    ['askedPieces', `${MAX_QUANTITY}`, `${MAX_QUANTITY + 1}`, 'OUT_OF_RANGE'],
    ['maxPriceFen', '0', '-1', 'OUT_OF_RANGE'],
    ['maxPriceFen', `${MAX_QUANTITY}`, `${MAX_QUANTITY + 1}`, 'OUT_OF_RANGE'],
  ] as const)('limits of a requisition hold at the limit: %s %s, and beyond it %s', (field, most, beyond, code) => {
    // The first requisition, so that a small id keeps the order.
    const value = (text: string): string =>
      withLine(REQ, (line) => line.replace(new RegExp(`("${field}":)("[^"]*"|null|\\d+)`), (_, name) => name + text));
    expect(refusal(() => readText(value(most)))).toBeUndefined();
    expect(refusal(() => readText(value(beyond)))).toEqual({ line: REQ, field: `requisition.${field}`, code });
  });

  it('a claim may be all that was asked and no more', () => {
    const claim = (asked: number, claimed: number): string =>
      withLine(REQ, (line) =>
        line.replace(/"askedPieces":\d+,"claimPieces":\d+/, `"askedPieces":${asked},"claimPieces":${claimed}`),
      );
    expect(refusal(() => readText(claim(70, 70)))).toBeUndefined();
    expect(refusal(() => readText(claim(70, 71)))?.field).toBe('requisition.claimPieces');
  });

  it('are read whole where they have more rows than a column begins with', () => {
    const snapshot = generateInstance({ requisitions: 2_500, lots: 20 });
    const text = textOf(writeSnapshot(snapshot));
    expect(textOf(writeSnapshot(readSnapshot([bytesOf(text)])))).toBe(text);
  });

  it('rows of a database are checked too, and named by their id', () => {
    const rows = structuredClone(ROWS);
    rows.requisitions[3].claimPieces = -1;
    expect(refusal(() => snapshotOf(rows))).toEqual({
      line: 0,
      field: `requisition ${rows.requisitions[3].id}.claimPieces`,
      code: 'OUT_OF_RANGE',
    });
  });
});

describe('awards files', () => {
  const [head, ...awards] = ROUND.awardsText.trimEnd().split('\n');

  it('are read award by award', () => {
    expect(readAwardsText(ROUND.awardsText).map((award) => `{"award":${JSON.stringify(award)}}`)).toEqual(awards);
  });

  it('keep exact shares beyond 2^53', () => {
    const text = awards[0].replace(/"fairPieces":\[\d+,\d+\]/, '"fairPieces":[123456789012345678901,7]');
    expect(readAwardsText(`${head}\n${text}\n`)[0].fairPieces).toEqual([123456789012345678901n, 7]);
  });

  it('keep exact shares of up to 40 digits and refuse longer ones', () => {
    const share = (numerator: string): string =>
      `${head}\n${awards[0].replace(/"fairPieces":\[\d+,\d+\]/, `"fairPieces":[${numerator},7]`)}\n`;
    for (const digits of [15, 16, 40])
      expect(readAwardsText(share('9'.repeat(digits)))[0].fairPieces[0].toString()).toBe('9'.repeat(digits));
    expect(refusal(() => readAwardsText(share('9'.repeat(41))))).toEqual({
      line: 2,
      field: 'award.fairPieces',
      code: 'OUT_OF_RANGE',
    });
  });

  it('name a lot that stands twice, and one that stands out of order', () => {
    const withLots = (...lots: string[]): string =>
      `${head}\n${awards[0]
        .replace(/"pieces":\d+/, `"pieces":${lots.length}`)
        .replace(/"lines":.*$/, `"lines":[${lots.map((lot) => `{"lot":"${lot}","pieces":1}`).join()}]}}`)}\n`;
    expect(refusal(() => readAwardsText(withLots('a', 'b')))).toBeUndefined();
    const due = { line: 2, field: 'award.lines[1].lot' };
    expect(refusal(() => readAwardsText(withLots('a', 'a')))).toEqual({ ...due, code: 'DUPLICATE' });
    expect(refusal(() => readAwardsText(withLots('b', 'a')))).toEqual({ ...due, code: 'UNSORTED' });
  });

  it.each<[string, string, { line: number; field: string; code: FileErrorCode }]>([
    ['empty', '', { line: 1, field: '', code: 'EMPTY_FILE' }],
    [
      'a reason that names what every object has',
      `${head}\n${awards[0].replace(/"code":"[A-Z_]+"/, '"code":"constructor"')}\n`,
      { line: 2, field: 'award.reasons[0].code', code: 'BAD_VALUE' },
    ],
    ['truncated', ROUND.awardsText.slice(0, -3), { line: awards.length + 1, field: '', code: 'TRUNCATED' }],
    [
      'a sum that is wrong',
      `${head}\n${awards[0].replace(/"pieces":\d+/, '"pieces":999')}\n`,
      { line: 2, field: 'award.pieces', code: 'BAD_VALUE' },
    ],
    [
      'an unknown reason',
      `${head}\n${awards[0].replace(/"code":"[A-Z_]+"/, '"code":"NONE"')}\n`,
      { line: 2, field: 'award.reasons[0].code', code: 'BAD_VALUE' },
    ],
    [
      'a block that is not there',
      `${head}\n${awards[0].replace(/"block":\d+/, '"block":77')}\n`,
      { line: 2, field: 'award.block', code: 'OUT_OF_RANGE' },
    ],
    [
      'an award twice',
      `${head}\n${awards[0]}\n${awards[0]}\n`,
      { line: 3, field: 'award.requisition', code: 'DUPLICATE' },
    ],
    [
      'a digest too short',
      `${head.replace(/"snapshotSha256":"../, '"snapshotSha256":"')}\n`,
      { line: 1, field: 'snapshotSha256', code: 'BAD_TEXT' },
    ],
  ])('refused: %s', (_, text, due) => expect(refusal(() => readAwardsText(text))).toEqual(due));
});

describe('fuzzing: always a sentence, never a crash', () => {
  const random = new Random(99);
  const garbage = (): string =>
    Array.from({ length: random.between(0, 300) }, () => String.fromCharCode(random.between(0, 255))).join('');

  function mutated(text: string): string {
    let result = text;
    for (let edits = random.between(1, 4); edits > 0; edits--) {
      const at = random.between(0, result.length);
      const snippet = random.pick([
        '',
        '"',
        '}',
        '{',
        ',',
        '\n',
        '[',
        'null',
        '-',
        '9'.repeat(30),
        '\u0000',
        '\u00ff',
        result.slice(at, at + 40),
      ]);
      result = result.slice(0, at) + snippet + result.slice(at + random.between(0, 5));
    }
    return result;
  }

  it.each([
    ['snapshot', TEXT, readText],
    ['awards', ROUND.awardsText, readAwardsText],
  ] as const)('%s reader', (_, text, read) => {
    for (let round = 0; round < effort(1500); round++) {
      const input = round % 5 === 0 ? garbage() : mutated(text);
      const found = refusal(() => read(input));
      if (found !== undefined) expect(found.line).toBeGreaterThanOrEqual(1);
    }
  });
});
