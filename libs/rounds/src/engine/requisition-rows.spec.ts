import {
  FileError,
  readSnapshot,
  SnapshotBuilder,
  writeSnapshot,
  type Snapshot,
  type SnapshotHeader,
} from '@supplydock/allocation';
import { RequisitionRows } from './requisition-rows.js';

const HEADER: SnapshotHeader = {
  jurisdiction: '310000',
  category: 'masks',
  serviceDate: '2020-03-02',
  revision: 1,
  seed: 'ab'.repeat(32),
  policy: {
    weights: 'headcount',
    order: 'level',
    stages: [{ tiers: [1, 2, 3, 4], coverPieces: null }],
    minRemainingLifeDays: 30,
    useFirstWithinDays: 60,
  },
  districts: ['310101', '310104'],
  metres: [
    [0, 8200],
    [8200, 0],
  ],
};

/** A row as the database sends it: 2020-03-01T10:22:31Z is 1583058151, 2020-02-28 is day 18320. */
const ROW = ['r', 'e', '310104', '4', 'small', '43', '60', '500', '69', 'surgical,kn95', '300', '1583058151', '18320'];

const row = (id: string, change: Record<number, string> = {}): string =>
  `${[id, ...ROW.slice(1)].map((field, at) => change[at] ?? field).join('\t')}\n`;

function read(text: string, cut = text.length): Snapshot {
  const bytes = new TextEncoder().encode(text);
  const builder = new SnapshotBuilder(structuredClone(HEADER));
  const rows = new RequisitionRows(builder);
  for (let from = 0; from < bytes.length; from += cut) rows.push(bytes.subarray(from, from + cut));
  rows.finish();
  return builder.finish();
}

const textOf = (snapshot: Snapshot): string => Buffer.concat([...writeSnapshot(snapshot)]).toString();

describe('requisitions from the database', () => {
  // The first of a kind is read slowly, the second quickly: both have to say the same.
  const kinds = [row('a'), row('b'), row('c', { 10: '\\N', 12: '\\N' }), row('d', { 3: '1' }), row('e', { 3: '1' })];

  it('become the lines of the file, read slowly or quickly, wherever the stream is cut', () => {
    const whole = textOf(read(kinds.join('')));
    const lines = whole.trimEnd().split('\n').slice(1);
    const common =
      '"enterprise":"e","district":"310104","tier":4,"size":"small","weight":43,"receivedPieces":60,"askedPieces":500,"claimPieces":69,"accepts":["kn95","surgical"],"maxPriceFen":300,"submittedAt":"2020-03-01T10:22:31Z","lastAwardedOn":"2020-02-28"}}';
    expect(lines[0]).toBe(`{"requisition":{"id":"a",${common}`);
    expect(lines[1]).toBe(`{"requisition":{"id":"b",${common}`);
    expect(lines[2]).toContain('"maxPriceFen":null,"submittedAt":"2020-03-01T10:22:31Z","lastAwardedOn":null}}');
    expect(lines[3].replace('"d"', '"e"')).toBe(lines[4]);
    expect(textOf(readSnapshot([new TextEncoder().encode(whole)]))).toBe(whole);
    for (let cut = 1; cut < 200; cut += 7) expect(textOf(read(kinds.join(''), cut))).toBe(whole);
  });

  it.each([
    ['no number', { 5: '4x' }, 'weight'],
    ['an empty number', { 6: '' }, 'receivedPieces'],
    ['a weight of nothing', { 5: '0' }, 'weight'],
    ['more than the limit', { 7: '2000000001' }, 'askedPieces'],
    ['a claim above what was asked', { 8: '501' }, 'claimPieces'],
    ['a district of another city', { 2: '110101' }, 'district'],
    ['a number that is NULL', { 8: '\\N' }, 'claimPieces'],
  ])('are refused with the field: %s', (_what, change, field) => {
    const text = row('a') + row('b', change as Record<number, string>);
    expect(() => read(text)).toThrow(field);
    expect(() => read(text)).toThrow(FileError);
  });

  it('are refused when a row has another width or the stream ends inside one', () => {
    expect(() => read(row('a') + 'b\te\n')).toThrow('2 fields, expected 13');
    expect(() => read(row('a').trimEnd())).toThrow('middle of a row');
  });
});
