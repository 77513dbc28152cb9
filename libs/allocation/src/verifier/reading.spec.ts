import { stride } from '../testing/effort.js';
import { bytesOf, hasher, judge, runRound, sha256 } from '../testing/judged.js';
import { randomRows } from '../testing/random-rows.js';
import { Random } from '../testing/random.js';
import { dayOf } from './records.js';
import { verify } from './verify.js';
import type { Violation } from './violations.js';

const ROUND = runRound(randomRows(7, { requisitions: 30, lots: 6, packs: [10], headcount: 30 }));
const SNAPSHOT = ROUND.snapshotText.trimEnd().split('\n');
const AWARDS = ROUND.awardsText.trimEnd().split('\n');
const FIRST = SNAPSHOT.findIndex((line) => line.startsWith('{"requisition"'));
const SERVED = AWARDS.findIndex((line) => line.includes('"lot":') && line.startsWith('{"award"'));

const withSnapshotLine = (at: number, line: string): Violation[] =>
  judge(`${SNAPSHOT.with(at, line).join('\n')}\n`, ROUND.awardsText);
const withAwardsLine = (at: number, line: string): Violation[] =>
  judge(ROUND.snapshotText, `${AWARDS.with(at, line).join('\n')}\n`);

describe('a snapshot line that is not as the format says is refused with its line and field', () => {
  const line = SNAPSHOT[FIRST];
  const number = (name: string, text: string): string =>
    line.replace(new RegExp(`"${name}":\\d+`), `"${name}":${text}`);
  const spelling = 'expected no spaces, each field once, plain integers and no escapes';
  it.each([
    [
      'fields in another order',
      line.replace(/("tier":\d+),("size":"\w+")/, '$2,$1'),
      'requisition.size stands where requisition.tier is due',
    ],
    ['a field missing', line.replace(/"tier":\d+,/, ''), 'requisition.tier is missing'],
    ['a field too many', line.replace('}}', ',"note":1}}'), 'requisition.note is no field of the format'],
    ['a field twice', line.replace(/("tier":\d+),/, '$1,$1,'), spelling],
    ['an escape', line.replace('"requisition":{"id":"r', '"requisition":{"id":"\\u0072'), spelling],
    ['a space', line.replace('"tier":', '"tier": '), spelling],
    ['an exponent', number('weight', '1e1'), spelling],
    ['minus zero', number('receivedPieces', '-0'), spelling],
    ['a leading zero', number('weight', '01'), 'not one JSON object'],
    ['a fraction', number('weight', '1.5'), 'requisition.weight: expected an integer from 1 to 2000000000'],
    ['a negative number', number('weight', '-1'), 'requisition.weight: expected an integer from 1 to 2000000000'],
    [
      'a huge number',
      number('askedPieces', '99999999999999999999'),
      'requisition.askedPieces: expected an integer from 0 to 2000000000',
    ],
    [
      'a number just too large',
      number('askedPieces', '2000000001'),
      'requisition.askedPieces: expected an integer from 0 to 2000000000',
    ],
    [
      'a number with an endless tail',
      number('weight', '1'.repeat(400)),
      'requisition.weight: expected an integer from 1 to 2000000000',
    ],
    [
      'a claim above what is asked',
      number('askedPieces', '0').replace(/"claimPieces":\d+/, '"claimPieces":1'),
      'requisition.claimPieces: expected at most askedPieces',
    ],
    ['text for a number', number('weight', '"5"'), 'requisition.weight: expected an integer from 1 to 2000000000'],
    [
      'an empty id',
      line.replace(/"id":"[^"]*"/, '"id":""'),
      'requisition.id: expected 1 to 64 printable ASCII characters',
    ],
    [
      'a long id',
      line.replace(/"id":"[^"]*"/, `"id":"${'x'.repeat(65)}"`),
      'requisition.id: expected 1 to 64 printable ASCII characters',
    ],
    [
      'an unknown district',
      line.replace(/"district":"[^"]*"/, '"district":"nowhere"'),
      'requisition.district: expected a district of the header',
    ],
    [
      'a product twice',
      line.replace(/"accepts":\[[^\]]*\]/, '"accepts":["a","a"]'),
      'requisition.accepts: expected identifiers, each once',
    ],
    [
      'a day that does not exist',
      line.replace(/"submittedAt":"[^"T]*/, '"submittedAt":"2021-02-29'),
      'requisition.submittedAt: expected an instant YYYY-MM-DDTHH:MM:SSZ',
    ],
    [
      'a minute that is no number, after no ceiling',
      line
        .replace(/"maxPriceFen":(\d+|null)/, '"maxPriceFen":null')
        .replace(/"submittedAt":"[^"]*"/, '"submittedAt":"2020-03-01T10:0x:00Z"'),
      'requisition.submittedAt: expected an instant YYYY-MM-DDTHH:MM:SSZ',
    ],
    [
      'a day with a sign',
      line.replace(/"lastAwardedOn":("[^"]*"|null)/, '"lastAwardedOn":"2020-02-+1"'),
      'requisition.lastAwardedOn: expected a date YYYY-MM-DD or null',
    ],
    ['a byte beyond ASCII', line.replace('"id":"', '"id":"\u00e9'), 'a byte that is not printable ASCII'],
    ['a list', '[]', 'not one JSON object'],
    ['neither', '{"other":1}', 'neither lot nor requisition'],
    ['a lot after requisitions', SNAPSHOT[1], 'lot: expected lots before requisitions'],
  ])('%s', (_, changed, expected) => {
    const at = FIRST + (changed === SNAPSHOT[1] ? 1 : 0);
    expect(changed).not.toBe(SNAPSHOT[at]);
    expect(withSnapshotLine(at, changed)).toMatchObject([
      { line: at + 1, code: 'SNAPSHOT_UNREADABLE', message: `the snapshot cannot be read: ${expected}` },
    ]);
  });

  it('ids out of order or twice', () => {
    for (const changed of [SNAPSHOT[FIRST], SNAPSHOT[FIRST + 2]]) {
      const next = changed === SNAPSHOT[FIRST] ? FIRST + 1 : FIRST + 3;
      const [violation] = withSnapshotLine(next, changed);
      expect(violation).toMatchObject({ line: next + 1, code: 'SNAPSHOT_UNREADABLE' });
      expect(violation.message).toContain('requisition.id: expected ids in byte order, each once, after');
    }
  });

  it.each([
    [
      'fields of a lot in another order',
      /("supplier":"[^"]*"),("product":"[^"]*")/,
      '$2,$1',
      'lot.product stands where lot.supplier is due',
    ],
    [
      'half a pack',
      /"pieces":\d+,"packPieces":\d+/,
      '"pieces":15,"packPieces":10',
      'lot.pieces: expected a whole number of packs',
    ],
    [
      'a day that does not exist',
      /"expiresOn":"[^"]*"/,
      '"expiresOn":"2021-13-01"',
      'lot.expiresOn: expected a date YYYY-MM-DD',
    ],
  ])('%s', (_, from, to, expected) => {
    const [violation] = withSnapshotLine(1, SNAPSHOT[1].replace(from, to));
    expect(violation).toMatchObject({
      line: 2,
      code: 'SNAPSHOT_UNREADABLE',
      message: `the snapshot cannot be read: ${expected}`,
    });
  });
});

describe('an awards line that is legal JSON but not as the format writes it is told, and still judged', () => {
  const line = AWARDS[SERVED];
  it.each([
    ['a space', line.replace('"pieces":', '"pieces": ')],
    ['a field twice', line.replace(/("pieces":\d+),"block"/, '$1,$1,"block"')],
    ['an escape', line.replace('"requisition":"r', '"requisition":"\\u0072')],
    ['fields in another order', line.replace(/("pieces":\d+),("block":\d+)/, '$2,$1')],
    ['an exponent', line.replace(/"block":(\d+)/, '"block":$1e0')],
    ['fields of a line in another order', line.replace(/("lot":"[^"]*"),("pieces":\d+)/, '$2,$1')],
  ])('%s', (_, changed) => {
    expect(changed).not.toBe(line);
    expect(withAwardsLine(SERVED, changed)).toMatchObject([
      {
        line: SERVED + 1,
        code: 'NOT_CANONICAL',
        figures: {},
        message: 'fields, order or spelling differ from the format',
      },
    ]);
  });

  it.each([
    [
      'reasons in another order',
      /"reasons":\[.*?\],"lines"/,
      '"reasons":[{"code":"POOL_SHORT","level":[1,1],"enoughPieces":1},{"code":"FULLY_MET"}],"lines"',
      'REASONS',
    ],
    ['an unknown reason', /"reasons":\[.*?\],"lines"/, '"reasons":[{"code":"BECAUSE"}],"lines"', 'REASONS'],
    ['no reason', /"reasons":\[.*?\],"lines"/, '"reasons":[],"lines"', 'REASONS'],
    ['a huge share', /"fairPieces":\[\d+,\d+\]/, '"fairPieces":[123456789012345678901234567890,1]', 'FAIR_SHARE'],
    [
      'a share beyond all bounds',
      /"fairPieces":\[\d+,\d+\]/,
      `"fairPieces":[${'9'.repeat(500)},${'9'.repeat(500)}]`,
      'FAIR_SHARE',
    ],
    ['a share over nothing', /"fairPieces":\[\d+,\d+\]/, '"fairPieces":[1,0]', 'FAIR_SHARE'],
    ['a negative line', /"pieces":\d+\}/, '"pieces":-10}', 'LINE_NOT_WHOLE_PACKS'],
    ['a huge line', /"pieces":\d+\}/, '"pieces":9007199254740991}', 'LINES_SUM'],
    ['a huge award', /"pieces":\d+,"block"/, '"pieces":9007199254740991,"block"', 'ABOVE_CLAIM'],
    ['a huge block', /"block":\d+/, '"block":9007199254740991', 'AWARD_BLOCK'],
    ['a share with a leading zero', /"fairPieces":\[/, '"fairPieces":[0', 'AWARDS_UNREADABLE'],
    ['an unsafe award', /"pieces":\d+,"block"/, '"pieces":99999999999999999999,"block"', 'AWARD_MISPLACED'],
    ['nothing', /.*/, 'null', 'AWARDS_UNREADABLE'],
    ['an empty line', /.*/, '', 'AWARDS_UNREADABLE'],
    ['a negative share', /"fairPieces":\[/, '"fairPieces":[-', 'AWARD_MISPLACED'],
  ])('%s', (_, from, to, code) => {
    const violations = withAwardsLine(SERVED, line.replace(from, to));
    expect(violations).toContainEqual(expect.objectContaining({ line: SERVED + 1, code }));
  });
});

describe('bytes', () => {
  it('come in chunks of any size', () => {
    const random = new Random(3);
    const cut = (text: string): Uint8Array[] => {
      const chunks: Uint8Array[] = [];
      for (let at = 0; at < text.length;) {
        const length = random.between(0, 90);
        chunks.push(bytesOf(text.slice(at, at + length)));
        at += length;
      }
      return chunks;
    };
    expect(verify(cut(ROUND.snapshotText), cut(ROUND.awardsText), { sha256 })).toEqual([]);
  });

  it('are read and judged in steps that can be timed', () => {
    const steps: string[] = [];
    const chunks = (text: string): Uint8Array[] => [bytesOf(text)];
    verify(chunks(ROUND.snapshotText), chunks(ROUND.awardsText), {
      sha256,
      hasher,
      onStep: (step) => steps.push(step),
    });
    expect(steps).toEqual(['READ_SNAPSHOT', 'READ_AWARDS', 'CHECK']);
  });

  it('any byte of the snapshot changed, dropped or doubled: refused, never an exception', () => {
    const text = ROUND.snapshotText;
    for (let at = 0; at < text.length; at += stride(11)) {
      const other = text[at] === '7' ? '8' : '7';
      for (const changed of [other, '', text[at] + text[at]]) {
        const refused = judge(text.slice(0, at) + changed + text.slice(at + 1), ROUND.awardsText).length > 0;
        expect({ at, changed, refused }).toEqual({ at, changed, refused: true });
      }
    }
  });

  it('any byte of the awards dropped or doubled: refused, never an exception', () => {
    const text = ROUND.awardsText;
    for (let at = 0; at < text.length; at += stride(11)) {
      for (const changed of ['', text[at] + text[at]]) {
        const refused = judge(ROUND.snapshotText, text.slice(0, at) + changed + text.slice(at + 1)).length > 0;
        expect({ at, changed, refused }).toEqual({ at, changed, refused: true });
      }
    }
  });

  it.each([
    ['', 1, 'the file is empty'],
    ['{"format":"supplydock.awards/1"}\n', 1, 'not a snapshot of format 1'],
    [ROUND.snapshotText.trimEnd(), SNAPSHOT.length, 'the last line has no newline'],
  ])('a file that is none', (text, line, message) => {
    expect(judge(text, ROUND.awardsText)).toMatchObject([
      { line, code: 'SNAPSHOT_UNREADABLE', message: `the snapshot cannot be read: ${message}` },
    ]);
  });
});

it('days are counted as the calendar does', () => {
  for (let day = -300_000; day < 2_000_000; day += 997) {
    const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
    expect({ text, day: dayOf(text) }).toEqual({ text, day });
  }
  for (const text of ['2021-02-29', '1900-02-29', '2020-00-10', '2020-04-31', '2020-1-1', 'today', '0999-01-01'])
    expect(dayOf(text)).toBeNaN();
});
