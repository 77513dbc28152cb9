import { bytesOf, hasher, runRound, sha256, textOf } from '../testing/judged.js';
import { randomRows, snapshotOf } from '../testing/random-rows.js';
import { AwardsReader } from './awards-reader.js';
import { FileError } from './file-error.js';
import type { Policy } from './records.js';
import { readSnapshot } from './snapshot-reader.js';
import { writeSnapshot } from './snapshot-writer.js';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Path = readonly (string | number)[];

const ROWS = randomRows(12, { requisitions: 40, lots: 12, packs: [10], headcount: 30 });
const ROUND = runRound(ROWS);
const DRAW = { order: 'draw', winPieces: 5, cooldownDays: 10 } as const;
const FLAT = { order: 'flat', weights: 'equal', grantPieces: { micro: 10, small: 10, medium: 30, large: 0 } } as const;

const linesOf = (text: string): string[] => text.trimEnd().split('\n');
const byId = <T extends { id: string }>(rows: readonly T[]): T[] => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

const readAwards = (text: string): void => {
  const reader = new AwardsReader({ onAward: () => undefined });
  reader.push(bytesOf(text));
  reader.finish();
};

describe('a snapshot file', () => {
  it('is its records as JSON writes them, a line each, sorted by id', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const rows = randomRows(seed, { requisitions: 30, lots: 8, packs: [1, 10], headcount: 2_000_000 });
      const [first] = rows.requisitions;
      // Every second, minute and hour of a day, and days before 1970 as well.
      if (first !== undefined) {
        first.submittedAt = `2020-02-29T23:59:${String(seed).padStart(2, '0')}Z`;
        first.lastAwardedOn = seed % 2 === 0 ? '1969-12-31' : '2000-01-01';
        first.maxPriceFen = seed % 2 === 0 ? 0 : 2_000_000_000;
      }
      const records = [
        { format: 'supplydock.snapshot/1', ...rows.header },
        ...byId(rows.lots).map((lot) => ({ lot })),
        ...byId(rows.requisitions).map((requisition) => ({ requisition })),
      ];
      expect(linesOf(textOf(writeSnapshot(snapshotOf(rows))))).toEqual(records.map((record) => JSON.stringify(record)));
    }
  });

  it('is read with the digest of its bytes', () => {
    const bytes = bytesOf(ROUND.snapshotText);
    let digest = '';
    const factory = () => {
      const inner = hasher();
      return {
        update: (chunk: Uint8Array) => inner.update(chunk),
        digest: () => {
          const found = inner.digest();
          digest = found.toString('hex');
          return found;
        },
      };
    };
    readSnapshot([bytes.subarray(0, 100), bytes.subarray(100)], factory);
    expect(digest).toBe(Buffer.from(sha256(bytes)).toString('hex'));
  });

  it('twice the same id is refused by rows, too', () => {
    for (const kind of ['lots', 'requisitions'] as const) {
      const rows = structuredClone(ROWS);
      (rows[kind] as unknown[]).unshift(rows[kind][rows[kind].length - 1]);
      expect(() => snapshotOf(rows)).toThrow(`field ${kind.slice(0, -1)}.id: DUPLICATE`);
    }
  });
});

/** What no field may be, but for few. */
const OTHERS: Json[] = [true, {}, [[]], '', -1, null];
const isAllowed = (name: string, other: Json): boolean =>
  other === null
    ? ['maxPriceFen', 'coverPieces', 'lastAwardedOn'].includes(name) // no ceiling, no cover, never
    : name === 'reasons' && !Array.isArray(other) && typeof other === 'object'; // no award has a reason

/** Every place in a value, those inside of lists by their first entry. */
function* placesIn(value: Json, path: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Array.isArray(value)
    ? value.slice(0, 1).map((one, at) => [at, one] as const)
    : Object.entries(value)) {
    // prettier-ignore
    yield [...path, name];
    yield* placesIn(part, [...path, name]);
  }
}

function withValue(value: Json, [name, ...rest]: Path, other: Json): Json {
  if (name === undefined) return other;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, Json>;
  copy[name] = withValue(copy[name], rest, other);
  return copy as Json;
}

const valueAt = (value: Json, path: Path): Json => path.reduce((part, name) => (part as Record<string | number, Json>)[name], value); // prettier-ignore

const readSnapshotText = (text: string): unknown => readSnapshot([bytesOf(text)]);
const isHeader = (line: string): boolean => line.startsWith('{"format"');
/** What is read, the policy of its round, which file, by whom, and which line of it. */
const KINDS: [
  string,
  Partial<Policy>,
  'snapshotText' | 'awardsText',
  (text: string) => unknown,
  (line: string) => boolean,
][] = [
  ['header of a snapshot', {}, 'snapshotText', readSnapshotText, isHeader],
  ['header of a draw', DRAW, 'snapshotText', readSnapshotText, isHeader],
  ['header of flat grants', FLAT, 'snapshotText', readSnapshotText, isHeader],
  ['lot', {}, 'snapshotText', readSnapshotText, (line) => /^\{"lot".*"serves":\["/.test(line)],
  [
    'requisition',
    {},
    'snapshotText',
    readSnapshotText,
    (line) => /^\{"req.*\["kn95".*"maxPriceFen":\d.*"lastAwardedOn":"/.test(line),
  ],
  ['header of awards', {}, 'awardsText', readAwards, (line) => isHeader(line) && line.includes('"lots":["')],
  ['award', {}, 'awardsText', readAwards, (line) => /^\{"award".*POOL_SHORT.*"lot":/.test(line)],
];

/** The first of some rounds that has such a line, and where. */
function roundWith(policy: Partial<Policy>, file: 'snapshotText' | 'awardsText', fits: (line: string) => boolean) {
  for (let seed = 1; ; seed++) {
    const lines = linesOf(runRound(randomRows(seed, { requisitions: 30, lots: 9, packs: [10], headcount: 30, policy }))[file]); // prettier-ignore
    const at = lines.findIndex(fits);
    if (at >= 0) return { lines, at };
  }
}

describe.each(KINDS)('each field of the %s', (_, policy, file, read, fits) => {
  const { lines, at } = roundWith(policy, file, fits);
  const record = JSON.parse(lines[at]) as Json;
  const refusalOf = (changed: Json): FileError | undefined => {
    try {
      read(`${lines.with(at, JSON.stringify(changed)).join('\n')}\n`);
      return undefined;
    } catch (error) {
      if (error instanceof FileError) return error;
      throw error;
    }
  };
  const places = [...placesIn(record)];

  it('is there', () => expect(places.length).toBeGreaterThan(4));

  it.each(places.map((path) => ({ name: path.join('.'), path })))(
    '$name of another kind is refused by its name',
    ({ path }) => {
      // prettier-ignore
      const own = valueAt(record, path);
      for (const other of OTHERS) {
        if (isAllowed(String(path.at(-1)), other)) continue;
        const refused = refusalOf(withValue(record, path, other));
        expect({ other, line: refused?.line }).toEqual({ other, line: at + 1 });
        const { field, code } = refused!;
        const isNamed = field === '' || path.some((name) => typeof name === 'string' && field.includes(name));
        expect({ other, field, isNamed }).toEqual({ other, field, isNamed: true });
        // Which fields a policy has depends on its order.
        if (typeof own !== 'object' && other === true && path.at(-1) !== 'order') expect(code).toMatch(/^BAD_/);
      }
    },
  );
});

describe('a snapshot is refused', () => {
  const refusalOf = (edit: (rows: typeof ROWS) => void): string => {
    const rows = structuredClone(ROWS);
    edit(rows);
    const text = [
      { format: 'supplydock.snapshot/1', ...rows.header },
      ...rows.lots.map((lot) => ({ lot })),
      ...rows.requisitions.map((requisition) => ({ requisition })),
    ];
    try {
      readSnapshotText(text.map((record) => `${JSON.stringify(record)}\n`).join(''));
      return '';
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      return `${error.field} ${error.code}`;
    }
  };
  const renamed = (kind: 'lots' | 'requisitions', first: string, second: string) => (rows: typeof ROWS) => {
    [rows[kind][0].id, rows[kind][1].id] = [first, second];
  };

  it.each(['lots', 'requisitions'] as const)(
    'where the ids of %s do not rise, the shorter of two alike first',
    (kind) => {
      // prettier-ignore
      const field = `${kind.slice(0, -1)}.id`;
      expect(refusalOf(renamed(kind, '0', '00'))).toBe('');
      expect(refusalOf(renamed(kind, '00', '0'))).toBe(`${field} UNSORTED`);
      expect(refusalOf(renamed(kind, '00', '00'))).toBe(`${field} DUPLICATE`);
      expect(refusalOf(renamed(kind, '01', '00'))).toBe(`${field} UNSORTED`);
    },
  );

  it.each<[string, string, (header: (typeof ROWS)['header']) => void]>([
    ['no stage', 'policy.stages OUT_OF_RANGE', (header) => (header.policy.stages = [])],
    ['a tier twice', 'policy.stages[0].tiers DUPLICATE', (header) => (header.policy.stages[0].tiers = [1, 1])],
    ['a draw that says the pieces and not the days', 'policy.cooldownDays MISSING_FIELD', (header) => (header.policy = { ...header.policy, order: 'draw', winPieces: 5 })], // prettier-ignore
    ['a draw that says the days and not the pieces', 'policy.winPieces MISSING_FIELD', (header) => (header.policy = { ...header.policy, order: 'draw', cooldownDays: 5 })], // prettier-ignore
    ['a row of distances too many', 'metres OUT_OF_RANGE', (header) => header.metres.push(header.metres[0])],
    ['a distance too many', 'metres OUT_OF_RANGE', (header) => header.metres[0].push(0)],
    ['a district twice', 'districts DUPLICATE', (header) => (header.districts[1] = header.districts[0])],
  ])('for %s', (_, due, edit) => {
    expect(ROWS.header.districts.length).toBeGreaterThan(1);
    expect(refusalOf(({ header }) => edit(header))).toBe(due);
  });
});

it('a refusal says the line, the field or the whole line, and what was expected', () => {
  const message = (deed: () => void): string => {
    try {
      deed();
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(message(() => readAwards('{"format":1}\n'))).toBe(
    'line 1, field snapshotSha256: MISSING_FIELD, expected fields format, snapshotSha256, engine, totals, blocks',
  );
  expect(message(() => readAwards('[]\n'))).toBe('line 1, whole line: BAD_JSON, expected one JSON object');
});
