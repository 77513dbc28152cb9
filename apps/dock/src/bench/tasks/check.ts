import { createHash } from 'node:crypto';
import { verify, writeAwards, writeSnapshot, type Hasher, type VerifyStep } from '@supplydock/allocation';
import { instanceOf, sha256, type InstanceChoice } from '../instance.js';
import { timed } from '../statistics.js';
import { timeEngine } from './engine.js';

export interface CheckTask {
  readonly instance: InstanceChoice;
  readonly runs: number;
}

export interface CheckFigures {
  readonly engineMs: readonly number[];
  /** Judging what both files say, once they are read. */
  readonly checkMs: readonly number[];
  /** Taking both files apart, the snapshot's digest included. */
  readonly readMs: readonly number[];
  /** JSON.parse of every line of both files and nothing else: the least that any reader of them takes. */
  readonly parseMs: readonly number[];
  readonly violations: number;
  readonly fileBytes: number;
}

const hasher = (): Hasher => createHash('sha256');

/** Times the verifier on the two public files of one made-up day, beside the engine that made the second. */
export function measureCheck({ instance, runs }: CheckTask): CheckFigures {
  const snapshot = instanceOf(instance);
  const [engineMs, checkMs, readMs, parseMs]: number[][] = [[], [], [], []];
  let [violations, fileBytes] = [0, 0];
  for (let run = 0; run < runs; run++) {
    const { allocation, ms } = timeEngine(snapshot);
    engineMs.push(ms);
    const files = [...writeSnapshot(snapshot)];
    const hash = createHash('sha256');
    for (const chunk of files) hash.update(chunk);
    const awards = [...writeAwards(snapshot, allocation, hash.digest('hex'))];
    const judged = timeVerifier(files, awards);
    checkMs.push(judged.checkMs);
    readMs.push(judged.readMs);
    violations += judged.violations;
    parseMs.push(timed(() => [files, awards].forEach(parseLines)).ms);
    fileBytes = [...files, ...awards].reduce((sum, chunk) => sum + chunk.length, 0);
  }
  return { engineMs, checkMs, readMs, parseMs, violations, fileBytes };
}

function timeVerifier(
  snapshot: readonly Uint8Array[],
  awards: readonly Uint8Array[],
): { readMs: number; checkMs: number; violations: number } {
  const start = performance.now();
  let readAt = start;
  const onStep = (step: VerifyStep): void => {
    if (step === 'CHECK') readAt = performance.now();
  };
  const { length } = verify(snapshot, awards, { sha256, hasher, onStep });
  return { readMs: readAt - start, checkMs: performance.now() - readAt, violations: length };
}

function parseLines(chunks: readonly Uint8Array[]): void {
  let rest = '';
  for (const chunk of chunks) {
    const lines = (rest + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString('latin1')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) JSON.parse(line);
  }
}
