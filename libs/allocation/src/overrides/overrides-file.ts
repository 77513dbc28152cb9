import type { OverrideRecord } from './overrides.js';

/** The third public file of a round whose quantities were partly set by hand. */
export interface OverridesFile {
  /** Digest of the snapshot that the overrides were applied to. */
  readonly snapshotSha256: string;
  /** Revision of the round that was computed with them. */
  readonly revision: number;
  readonly overrides: readonly (OverrideRecord & { readonly reason: string })[];
}

const FORMAT = 'supplydock.overrides/1';
const IDENTIFIER = /^[\x21-\x7e]{1,100}$/;

/** The canonical text: a header line, then one line an override, sorted by requisition. Codes and numbers only. */
export function writeOverrides({ snapshotSha256, revision, overrides }: OverridesFile): string {
  const lines = [...overrides]
    .sort((a, b) => (a.requisition < b.requisition ? -1 : 1))
    .map(({ requisition, reason, pieces, lines: from }) => ({ override: { requisition, reason, pieces, lines: from } }));
  return [{ format: FORMAT, snapshotSha256, revision }, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
} // prettier-ignore

/**
 * Reads the text that `writeOverrides` writes.
 * @throws SyntaxError that names the first line which is not as it has to be
 */
export function readOverrides(text: string): OverridesFile {
  const [first, ...rest] = text.split('\n').map((line, at) => ({ line, at: at + 1 }));
  if (rest.pop()?.line !== '') throw new SyntaxError('line 1: an overrides file ends with a line end');
  const { format, snapshotSha256, revision } = parsed(first) as Partial<OverridesFile> & { format?: unknown };
  if (format !== FORMAT || !/^[0-9a-f]{64}$/.test(String(snapshotSha256)) || !isCount(revision)) {
    throw new SyntaxError(`line 1: expected {"format":"${FORMAT}","snapshotSha256":…,"revision":…}`);
  }
  const overrides = rest.map((row) => {
    const { override } = parsed(row) as { override?: OverridesFile['overrides'][number] };
    const isRight =
      IDENTIFIER.test(String(override?.requisition)) &&
      /^[A-Z_]{1,40}$/.test(String(override?.reason)) &&
      isCount(override?.pieces) &&
      Array.isArray(override.lines) &&
      override.lines.every(({ lot, pieces }) => IDENTIFIER.test(String(lot)) && isCount(pieces));
    if (!isRight) throw new SyntaxError(`line ${row.at}: expected {"override":{"requisition":…,"reason":…,"pieces":…,"lines":[…]}}`); // prettier-ignore
    return override;
  });
  const file = { snapshotSha256: snapshotSha256!, revision, overrides };
  if (writeOverrides(file) !== text) throw new SyntaxError('line 2: fields and lines are not in their one order');
  return file;
}

function parsed({ line, at }: { line: string; at: number }): object {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // told below
  }
  throw new SyntaxError(`line ${at}: not a JSON object`);
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
