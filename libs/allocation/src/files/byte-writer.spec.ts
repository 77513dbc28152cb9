import { effort } from '../testing/effort.js';
import { Random } from '../testing/random.js';
import { ByteWriter } from './byte-writer.js';
import { TextColumn } from './snapshot.js';

const TEXTS = ['', 'a', 'requisition-1', 'x'.repeat(64)];
const COLUMN = new TextColumn(
  Buffer.from(TEXTS.join('')),
  Uint32Array.from([0, ...TEXTS.map((_, at) => TEXTS.slice(0, at + 1).join('').length)]),
);
const NUMBERS = [0, 1, 9, 10, 99, 100, 1234567890, 0x7fffffff, 0x80000000, Number.MAX_SAFE_INTEGER, -1, 123456789012345678901n]; // prettier-ignore
const DAYS = ['1969-12-31', '1970-01-01', '2000-02-29', '2020-03-02', '9999-12-31'];
const INSTANTS = ['1969-12-31T23:59:59Z', '1970-01-01T00:00:00Z', '2020-03-01T09:08:07Z', '2020-12-31T23:59:59Z'];

describe('bytes written one by one', () => {
  it('are those of the texts, numbers, days and instants, whatever comes after what, in chunks of any size', () => {
    for (let seed = 1; seed <= effort(300); seed++) {
      const random = new Random(seed);
      const writer = new ByteWriter(random.pick([1, 8, 100]));
      const [due, chunks]: [string[], Uint8Array[]] = [[], []];
      const deeds: (() => string)[] = [
        () => {
          const row = random.between(0, TEXTS.length - 1);
          writer.cell(COLUMN, row);
          return TEXTS[row];
        },
        () => {
          const number = random.pick(NUMBERS);
          writer.integer(number);
          return String(number);
        },
        () => {
          const day = random.pick(DAYS);
          writer.day(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
          return day;
        },
        () => {
          const instant = random.pick(INSTANTS);
          writer.instant(Date.parse(instant) / 1000);
          return instant;
        },
        () => {
          const text = random.pick(['', '"', 'é漢', '{"requisition":{"id":"']);
          writer.text(text);
          return text;
        },
        () => {
          writer.byte(44);
          return ',';
        },
      ];
      for (let step = 0; step < 60; step++) {
        due.push(random.pick(deeds)());
        if (writer.isFull) chunks.push(writer.take());
      }
      chunks.push(writer.take());
      expect({ seed, text: Buffer.concat(chunks).toString() }).toEqual({ seed, text: due.join('') });
    }
  });

  it('are handed out as soon as a chunk is full', () => {
    const writer = new ByteWriter(4);
    writer.text('abc');
    expect(writer.isFull).toBe(false);
    writer.byte(100);
    expect(writer.isFull).toBe(true);
    expect(Buffer.from(writer.take()).toString()).toBe('abcd');
    expect(writer.isFull).toBe(false);
  });
});
