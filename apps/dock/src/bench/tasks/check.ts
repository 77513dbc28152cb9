import { createHash } from 'node:crypto';
import { verify, writeAwards, writeSnapshot, type Hasher } from '@supplydock/allocation';
import { instanceOf, sha256, type InstanceChoice } from '../instance.js';
import { timed } from '../statistics.js';
import { timeEngine } from './engine.js';

export interface CheckTask {
  readonly instance: InstanceChoice;
  readonly runs: number;
}

export interface CheckFigures {
  readonly engineMs: readonly number[];
  /** Reading both files and judging them. */
  readonly verifyMs: readonly number[];
  /** JSON.parse of every line of both files and nothing else: the least that any reader of them takes. */
  readonly parseMs: readonly number[];
  readonly violations: number;
  readonly fileBytes: number;
}

const hasher = (): Hasher => createHash('sha256');

/** Times the verifier on the two public files of one made-up day, beside the engine that made the second. */
export function measureCheck({ instance, runs }: CheckTask): CheckFigures {
  const snapshot = instanceOf(instance);
  const [engineMs, verifyMs, parseMs]: number[][] = [[], [], []];
  let [violations, fileBytes] = [0, 0];
  for (let run = 0; run < runs; run++) {
    const { allocation, ms } = timeEngine(snapshot);
    engineMs.push(ms);
    const files = [...writeSnapshot(snapshot)];
    const hash = createHash('sha256');
    for (const chunk of files) hash.update(chunk);
    const awards = [...writeAwards(snapshot, allocation, hash.digest('hex'))];
    const verified = timed(() => verify(files, awards, { sha256, hasher }));
    verifyMs.push(verified.ms);
    violations += verified.value.length;
    parseMs.push(timed(() => [files, awards].forEach(parseLines)).ms);
    fileBytes = [...files, ...awards].reduce((sum, chunk) => sum + chunk.length, 0);
  }
  return { engineMs, verifyMs, parseMs, violations, fileBytes };
}

function parseLines(chunks: readonly Uint8Array[]): void {
  let rest = '';
  for (const chunk of chunks) {
    const lines = (rest + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString('latin1')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) JSON.parse(line);
  }
}
