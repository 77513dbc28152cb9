import { createHash, type Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  allocate,
  certifiedOf,
  checkOverrides,
  FileError,
  readOverrides,
  SnapshotReader,
  verify,
  writeAwards,
  writeSnapshot,
  type HandSetting,
  type OverridesFile,
  type Snapshot,
  type VerifyStep,
  type Violation,
} from '@supplydock/allocation';
import { Problem, UnitOfWork } from '@supplydock/platform';
import { OverridesFiles, StreamRoundFile, type RoundFileStream } from '@supplydock/rounds';
import { withUseCases } from '../dock.module.js';
import { instanceOf, sizeText, type InstanceChoice } from '../bench/instance.js';
import { Failure } from '../failure.js';
import { StopWatch } from '../output/stop-watch.js';
import { differenceFromTable } from '../files/compare-with-table.js';
import { digestOf, fileChunks, hasher, sha256 } from '../files/round-files.js';
import { latestRound } from '../round/run-round.js';
import { openServices } from '../services/services.js';
import { stateFolder } from '../services/state-folder.js';
import { checkSettings, environmentFor } from '../settings.js';

/** Violations told in words; their number is told in full. */
const TOLD_VIOLATIONS = 10;

/** `dock digest <file>`: SHA-256 of a round's file, as the round and the public page show it. */
export function digest(path: string): void {
  console.log(`${digestOf(fileChunks(path))}  ${path}`);
}

/** `dock allocate <snapshot>`: computes a round anew from its public snapshot; no server is needed. */
export async function allocateFile(path: string, { out }: { out?: string }): Promise<void> {
  const reader = new SnapshotReader(hasher);
  try {
    const watch = new StopWatch();
    for (const chunk of fileChunks(path)) reader.push(chunk);
    const snapshot = reader.finish();
    watch.lap('read');
    const allocation = allocate(snapshot, { sha256 });
    watch.lap('engine');
    const digest = await writeFile(writeAwards(snapshot, allocation, reader.sha256), out);
    watch.lap('written');
    if (out !== undefined) console.log(`${digest}  ${out}`);
    console.error(`${countsText(snapshot)}: ${watch.text()}.`);
  } catch (error) {
    if (error instanceof FileError) throw new Failure(`${path}: ${error.message}.`);
    throw error;
  }
}

export interface GenerateOptions extends Omit<InstanceChoice, 'requisitions' | 'lots'> {
  readonly size: Pick<InstanceChoice, 'requisitions' | 'lots'>;
  readonly out?: string;
}

/** `dock generate`: a made-up day of any size as a snapshot file, the same for the same arguments. */
export async function generateFile({ size, out, ...choice }: GenerateOptions): Promise<void> {
  const watch = new StopWatch();
  const snapshot = instanceOf({ ...choice, ...size });
  watch.lap('made');
  const digest = await writeFile(writeSnapshot(snapshot), out);
  watch.lap('written');
  if (out !== undefined) console.log(`${digest}  ${out}`);
  console.error(`${countsText(snapshot)}: ${watch.text()}.`);
}

/** `dock verify <snapshot> <awards>`: judges two files; no server is needed. */
export function verifyFiles(snapshot: string, awards: string, overrides?: string): void {
  const watch = new StopWatch();
  const hash = createHash('sha256');
  const onStep = (step: VerifyStep): void => {
    if (step === 'READ_AWARDS') watch.lap('snapshot read');
    if (step === 'CHECK') watch.lap('awards read');
  };
  const violations = verify(fileChunks(snapshot), hashed(fileChunks(awards), hash), { sha256, hasher, onStep });
  watch.lap('checked');
  console.error(`${watch.text()}.`);
  report(violations);
  console.log(`The awards follow from the snapshot by the published rule. Digest ${hash.digest('hex')}.`);
  if (overrides !== undefined) tellOverrides(snapshot, awards, overrides);
}

/** Judges what was set by hand, beside two files that are right. */
function tellOverrides(snapshot: string, awards: string, overrides: string): void {
  const text = Buffer.concat([...fileChunks(overrides)]).toString('utf8');
  const { overrides: set, moved } = judgeOverrides([...fileChunks(snapshot)], [...fileChunks(awards)], text);
  console.log(`Set by hand: ${set.length}; making room for it by the published rule: ${moved.length}; nobody else differs.`); // prettier-ignore
}

/** @throws Failure that says what is wrong with an overrides file, and with which line of it */
function judgeOverrides(
  snapshotBytes: readonly Uint8Array[],
  awardsBytes: readonly Uint8Array[],
  text: string,
): OverridesFile {
  const reader = new SnapshotReader(hasher);
  for (const chunk of snapshotBytes) reader.push(chunk);
  const snapshot = reader.finish();
  try {
    const file = readOverrides(text);
    const digests = { snapshotSha256: reader.sha256, awardsSha256: digestOf(awardsBytes) };
    const wrong = checkOverrides(snapshot, certifiedOf(snapshot, awardsBytes), file, digests, sha256);
    if (wrong.length > 0) throw new Failure(`What is set by hand is not right:\n${wrong.join('\n')}`);
    return file;
  } catch (error) {
    if (error instanceof SyntaxError) throw new Failure(`The overrides file cannot be read: ${error.message}.`);
    throw error;
  }
}

/** Of a round in which nothing is set by hand. */
const NOTHING: HandSetting = { overrides: [], moved: [] };

/** `dock verify`: judges a stored round, its digests and its tables; the latest one where no id is given. */
export async function verifyStored(id: string | undefined): Promise<void> {
  await withStoredRound(id, async ({ roundId, snapshot, awards, overrides, uow, jurisdictionId }) => {
    const [snapshotBytes, awardsBytes] = [await bytesOf(snapshot), await bytesOf(awards)];
    for (const [file, bytes] of [
      [snapshot, snapshotBytes],
      [awards, awardsBytes],
    ] as const) {
      const found = digestOf(bytes);
      if (found !== file.sha256)
        throw new Failure(`${file.fileName} has digest ${found}; the round says ${file.sha256}.`);
    }
    report(verify(snapshotBytes, awardsBytes, { sha256, hasher }));
    const byHand = overrides === null ? NOTHING : judgeOverrides(snapshotBytes, awardsBytes, overrides);
    const difference = await differenceFromTable(uow, jurisdictionId, roundId, awardsBytes, byHand);
    if (difference !== null) throw new Failure(difference);
    console.log(
      `Round ${roundId}: both digests are right, the awards follow from the snapshot, and the tables say the same.`,
    );
    if (overrides !== null)
      console.log(`Set by hand: ${byHand.overrides.length}; making room for it: ${byHand.moved.length}.`);
  });
}

/** `dock round save`: writes a round's public files into a folder: two, and a third where something is set by hand. */
export async function roundSave(id: string | undefined, { to }: { to: string }): Promise<void> {
  await withStoredRound(id, async ({ snapshot, awards, overrides }) => {
    await mkdir(to, { recursive: true });
    for (const file of [snapshot, awards]) {
      const path = join(to, file.fileName);
      await pipeline(file.bytes, createWriteStream(path));
      console.log(`${file.sha256}  ${path}`);
    }
    if (overrides === null) return;
    const path = join(to, snapshot.fileName.replace('.snapshot.', '.overrides.'));
    console.log(`${await writeFile([Buffer.from(overrides)], path)}  ${path}`);
  });
}

interface StoredRound {
  readonly jurisdictionId: string;
  readonly roundId: string;
  readonly snapshot: RoundFileStream;
  readonly awards: RoundFileStream;
  /** The overrides file; null where nothing is set by hand. */
  readonly overrides: string | null;
  readonly uow: UnitOfWork;
}

async function withStoredRound(id: string | undefined, work: (round: StoredRound) => Promise<void>): Promise<void> {
  checkSettings();
  const services = await openServices(stateFolder());
  try {
    await withUseCases(environmentFor(services), async (app, { jurisdictionId }) => {
      const roundId = id ?? (await latestRound(app, jurisdictionId))?.id;
      if (roundId === undefined) throw new Failure('There is no round yet: dock round run opens one.');
      const files = app.get(StreamRoundFile, { strict: false });
      const open = (kind: 'snapshot' | 'awards'): Promise<RoundFileStream> => files.open(jurisdictionId, roundId, kind);
      try {
        const [snapshot, awards] = [await open('snapshot'), await open('awards')];
        const overrides = await app.get(OverridesFiles, { strict: false }).find(jurisdictionId, roundId);
        await work({
          jurisdictionId,
          roundId,
          snapshot,
          awards,
          overrides,
          uow: app.get(UnitOfWork, { strict: false }),
        });
      } catch (error) {
        if (error instanceof Problem) throw new Failure(`Round ${roundId} has no result.`);
        throw error;
      }
    });
  } finally {
    await services.close();
  }
}

function countsText({ requisitions, lots }: Snapshot): string {
  return sizeText({ requisitions: requisitions.count, lots: lots.count });
}

/** Writes to a file, or to standard output where none is named; the digest of what was written. */
async function writeFile(bytes: Iterable<Uint8Array>, out: string | undefined): Promise<string> {
  const hash = createHash('sha256');
  const target = out === undefined ? process.stdout : createWriteStream(out);
  await pipeline(Readable.from(hashed(bytes, hash)), target, { end: out !== undefined });
  return hash.digest('hex');
}

/** The same chunks, each shown to the hash on its way: a file of some hundred megabytes is read once. */
function* hashed(chunks: Iterable<Uint8Array>, hash: Hash): Generator<Uint8Array> {
  for (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}

async function bytesOf({ bytes }: RoundFileStream): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk as Uint8Array);
  return chunks;
}

function report(violations: readonly Violation[]): void {
  if (violations.length === 0) return;
  const told = violations
    .slice(0, TOLD_VIOLATIONS)
    .map(({ line, code, message }) => `  line ${line}: ${code}, ${message}`);
  throw new Failure([`Refused: ${violations.length} violations.`, ...told].join('\n'));
}
