import { effort } from '../testing/effort.js';
import { bytesOf, textOf } from '../testing/judged.js';
import { Random } from '../testing/random.js';
import { randomRows } from '../testing/random-rows.js';
import { FastRequisitions } from './fast-requisitions.js';
import { MAX_ID_LENGTH, MAX_QUANTITY, MAX_TIER } from './limits.js';
import type { RequisitionRecord } from './records.js';
import { SnapshotBuilder } from './snapshot-builder.js';
import { writeSnapshot } from './snapshot-writer.js';

const { header } = randomRows(12, { requisitions: 0, lots: 0, packs: [10], headcount: 30 });

/** The line that is written again after the quick reader took this one; undefined where it left it to the careful one. */
function taken(line: string): string | undefined {
  const builder = new SnapshotBuilder(header);
  const [before, after] = ['{"requisition":', '\n}}}}"""nullnull'];
  const from = before.length;
  // What stands around a line in its chunk must not matter.
  if (!new FastRequisitions(builder).read(bytesOf(before + line + after), from, from + line.length, 7))
    return undefined;
  return textOf(writeSnapshot(builder.finish())).split('\n')[1];
}

const lineOf = (record: Partial<RequisitionRecord>): string => JSON.stringify({ requisition: { ...BASE, ...record } });
const BASE: RequisitionRecord = {
  id: 'r1',
  enterprise: 'e1',
  district: header.districts[0],
  tier: 4,
  size: 'small',
  weight: 43,
  receivedPieces: 60,
  askedPieces: 500,
  claimPieces: 69,
  accepts: ['kn95', 'surgical'],
  maxPriceFen: 300,
  submittedAt: '2020-03-01T10:22:31Z',
  lastAwardedOn: '2020-02-29',
};

describe('the quick reader of requisitions', () => {
  it.each<[string, Partial<RequisitionRecord>]>([
    ['plain', {}],
    ['no ceiling, never awarded', { maxPriceFen: null, lastAwardedOn: null }],
    ['nothing accepted', { accepts: [] }],
    ['the shortest ids', { id: '!', enterprise: '~' }],
    ['the longest ids', { id: 'i'.repeat(MAX_ID_LENGTH), enterprise: 'e'.repeat(MAX_ID_LENGTH) }],
    ['the largest numbers', { tier: MAX_TIER, weight: MAX_QUANTITY, receivedPieces: MAX_QUANTITY, askedPieces: MAX_QUANTITY, claimPieces: MAX_QUANTITY, maxPriceFen: MAX_QUANTITY }], // prettier-ignore
    ['the smallest numbers', { tier: 1, weight: 1, receivedPieces: 0, askedPieces: 0, claimPieces: 0, maxPriceFen: 0 }],
  ])('takes a line as the format writes it: %s', (_, record) => {
    const line = lineOf(record);
    expect(taken(line)).toBe(line);
  });

  const number = (name: string, text: string): string => lineOf({}).replace(new RegExp(`"${name}":\\d+`), `"${name}":${text}`); // prettier-ignore
  it.each<[string, string]>([
    ['a long id', lineOf({ id: 'i'.repeat(MAX_ID_LENGTH + 1) })],
    ['an empty id', lineOf({ id: '' })],
    ['an empty enterprise', lineOf({ enterprise: '' })],
    ['a long enterprise', lineOf({ enterprise: 'e'.repeat(MAX_ID_LENGTH + 1) })],
    ['an id beyond ASCII', lineOf({ id: 'é' })],
    ['an id with a backslash', lineOf({ id: 'a\\b' })],
    ['an id with a control character', lineOf({}).replace('r1', 'r\u001f')],
    ['an id with a delete character', lineOf({}).replace('r1', 'r\u007f')],
    ['an unknown district', lineOf({ district: 'nowhere' })],
    ['tier 0', lineOf({ tier: 0 })],
    ['a tier too high', lineOf({ tier: MAX_TIER + 1 })],
    ['an unknown size', lineOf({ size: 'tiny' as 'micro' })],
    ...['tier', 'weight', 'receivedPieces', 'askedPieces', 'claimPieces', 'maxPriceFen'].flatMap((name) =>
      ['-1', '01', '1.5', '1e1', `${MAX_QUANTITY + 1}`, '99999999999', 'null"', '"1"', '', ' 1', '+1'].map(
        (text): [string, string] => [`${name} ${text}`, number(name, text)],
      ),
    ),
    ['weight 0', lineOf({ weight: 0 })],
    ['a claim above what is asked', lineOf({ askedPieces: 68 })],
    ['products out of order', lineOf({ accepts: ['surgical', 'kn95'] })],
    ['a product twice', lineOf({ accepts: ['kn95', 'kn95'] })],
    ['products with a space', lineOf({}).replace('["kn95",', '["kn95", ')],
    ['no list of products', lineOf({}).replace(/\[[^\]]*\]/, '"kn95"')],
    ['no closing bracket', lineOf({}).replace(']', '')],
    ['a day that does not exist', lineOf({ submittedAt: '2021-02-29T10:22:31Z' })],
    ['an hour that does not exist', lineOf({ submittedAt: '2020-03-01T24:00:00Z' })],
    ['an award on a day that does not exist', lineOf({ lastAwardedOn: '2020-02-30' })],
    ['an award on a day without quotes', lineOf({}).replace('"2020-02-29"', '2020-02-29')],
    ['an award on nothing', lineOf({}).replace('"2020-02-29"', 'nul')],
    ['another end', lineOf({}).replace('}}', '}]')],
    ['more after its end', `${lineOf({})} `],
    ['less than its end', lineOf({}).slice(0, -1)],
  ])('leaves to the careful reader: %s', (_, line) => {
    expect(line).not.toBe(lineOf({}));
    expect(taken(line)).toBeUndefined();
  });

  it('takes nothing but what the format writes, byte for byte', () => {
    const random = new Random(3);
    let left = 0;
    for (let round = 0; round < effort(4000); round++) {
      const line = lineOf(round % 2 === 0 ? {} : { maxPriceFen: null, lastAwardedOn: null });
      const at = random.between(0, line.length);
      const snippet = random.pick(['', '"', '}', ',', '[', ']', '0', '9', '-', 'n', 'null', ' ', '\u00ff', line.slice(at, at + 9)]); // prettier-ignore
      const changed = line.slice(0, at) + snippet + line.slice(at + random.between(0, 3));
      const again = taken(changed);
      if (again === undefined) left++;
      else expect(again).toBe(changed);
    }
    expect(left).toBeGreaterThan(effort(2000));
  });
});
