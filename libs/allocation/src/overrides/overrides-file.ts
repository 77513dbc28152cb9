import type { HandSetting, OverrideRecord } from './overrides.js';

/** The third public file of a round whose quantities were partly set by hand: all that differs from its awards file. */
export interface OverridesFile extends HandSetting {
  /** Digests of the two files that it belongs to. */
  readonly snapshotSha256: string;
  readonly awardsSha256: string;
  /** Revision of the round that was proposed with them. */
  readonly revision: number;
  readonly overrides: readonly (OverrideRecord & { readonly reason: string })[];
}

const FORMAT = 'supplydock.overrides/2';
const IDENTIFIER = /^[\x21-\x7e]{1,100}$/;
const DIGEST = /^[0-9a-f]{64}$/;

/**
 * The canonical text: a header line, a line for each quantity set by hand, then one for each requisition that made room;
 * both sorted by requisition. Codes and numbers only.
 */
export function writeOverrides({ snapshotSha256, awardsSha256, revision, overrides, moved }: OverridesFile): string {
  const lines = [
    { format: FORMAT, snapshotSha256, awardsSha256, revision },
    ...inOrder(overrides).map(({ requisition, reason, pieces, lines: from }) => ({ override: { requisition, reason, pieces, lines: linesOf(from) } })),
    ...inOrder(moved).map(({ requisition, pieces, lines: from }) => ({ moved: { requisition, pieces, lines: linesOf(from) } })),
  ]; // prettier-ignore
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/**
 * Reads the text that `writeOverrides` writes.
 * @throws SyntaxError that names the first line which is not as it has to be
 */
export function readOverrides(text: string): OverridesFile {
  const [first, ...rest] = text.split('\n').map((line, at) => ({ line, at: at + 1 }));
  if (rest.pop()?.line !== '') throw new SyntaxError('line 1: an overrides file ends with a line end');
  const header = parsed(first) as Partial<OverridesFile> & { format?: unknown };
  const { snapshotSha256, awardsSha256, revision } = header;
  if (header.format !== FORMAT || !isDigest(snapshotSha256) || !isDigest(awardsSha256) || !isCount(revision)) {
    throw new SyntaxError(`line 1: expected {"format":"${FORMAT}","snapshotSha256":…,"awardsSha256":…,"revision":…}`);
  }
  const overrides: OverridesFile['overrides'][number][] = [];
  const moved: OverrideRecord[] = [];
  for (const row of rest) {
    const record = parsed(row) as { override?: OverridesFile['overrides'][number]; moved?: OverrideRecord };
    if (isRecord(record.override) && /^[A-Z_]{1,40}$/.test(String(record.override.reason))) overrides.push(record.override); // prettier-ignore
    else if (isRecord(record.moved)) moved.push(record.moved);
    else throw new SyntaxError(`line ${row.at}: expected {"override":{"requisition":…,"reason":…,"pieces":…,"lines":[…]}} or {"moved":{"requisition":…,"pieces":…,"lines":[…]}}`); // prettier-ignore
  }
  const file = { snapshotSha256, awardsSha256, revision, overrides, moved };
  const expected = writeOverrides(file).split('\n');
  const wrong = text.split('\n').findIndex((line, at) => line !== expected[at]);
  if (wrong >= 0) throw new SyntaxError(`line ${wrong + 1}: fields and lines are not in their one order`);
  return file;
}

function inOrder<T extends OverrideRecord>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => (a.requisition < b.requisition ? -1 : 1));
}

const linesOf = (lines: OverrideRecord['lines']) => lines.map(({ lot, pieces }) => ({ lot, pieces }));

function parsed({ line, at }: { line: string; at: number }): object {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // told below
  }
  throw new SyntaxError(`line ${at}: not a JSON object`);
}

function isRecord(record: OverrideRecord | undefined): record is OverrideRecord {
  return (
    IDENTIFIER.test(String(record?.requisition)) &&
    isCount(record?.pieces) &&
    Array.isArray(record.lines) &&
    record.lines.every(({ lot, pieces }) => IDENTIFIER.test(String(lot)) && isCount(pieces))
  );
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isDigest = (value: unknown): value is string => DIGEST.test(String(value));
